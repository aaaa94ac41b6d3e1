import { addDays } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { acceptAward, certifyDisbursement, grantAwards } from '../src/rooms/awards/index.ts'
import { stateCast } from './cast.ts'
import { youth } from './fictional-schemes.ts'
import { inventedYear } from './open-figures.ts'
import { type Player, youthProgramme } from './open-places.ts'
import { choosePilots } from './open-selection.ts'
import { actorOf, type Stage } from './stage.ts'
import { allocateYear } from './steps.ts'
import type { Told } from './story.ts'

/**
 * A second programme of the same three municipalities, whose first awards stand at three steps, so that the director, the
 * certifier and the budget holder each have one.
 */
export async function playYouth(stage: Stage, pilots: Player[], { year, today }: Told): Promise<void> {
  const { db } = stage
  const programme = youthProgramme
  await choosePilots(stage, programme, pilots, { year: year - 2, number: 4733 })
  const which = { id: programme, name: 'Ungdomsløftet', year, rest: 'youth-19-24' }
  const dates = { fund: addDays(today, -75), run: addDays(today, -60) }
  await allocateYear(stage, programme, year, dates, inventedYear(which, pilots, youth))
  const granted = stage.by(actorOf(stateCast.budgetHolder), addDays(today, -20))
  const all = { programme, year, municipality: null, caseNumber: `${year}/140` }
  expectOk(await grantAwards(db, granted, all))
  const [toApprove, toCertify] = pilots as [Player, Player]
  for (const { director, id } of [toApprove, toCertify]) {
    const where = { programme, year, municipality: id }
    expectOk(await acceptAward(db, stage.by(director, addDays(today, -12)), where))
  }
  const certified = stage.by(actorOf(stateCast.certifier), addDays(today, -6))
  const where = { programme, year, municipality: toApprove.id }
  expectOk(await certifyDisbursement(db, certified, where))
}
