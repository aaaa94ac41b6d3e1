import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import {
  codeMeasure,
  commit,
  moveBudget,
  recordRunningGrant,
  registerExpenditure,
  stateAfterGrant,
} from '../src/rooms/measures/index.ts'
import { setLimit } from '../src/rooms/pot/index.ts'
import { stateCast } from './cast.ts'
import { type Player, programme } from './open-places.ts'
import { actorOf, type Stage } from './stage.ts'
import { illustration, spendOn } from './steps.ts'

/** Why the measure uses more than its budget, which the others have been given. */
export const beyond = `Flere familier enn ventet er med. ${illustration}`

/** What shows what an expenditure was. */
const receipt = {
  field: 'file',
  name: 'Faktura aktivitetsdag (illustrasjon).txt',
  bytes: new TextEncoder().encode('Faktura fra et frivillig lag: aktivitetsdag, 18 900 kr. (Illustrasjon)'),
}

/** Money in the first municipality's pot: budget that was moved, money that is committed, a payment that waits for the director. */
export async function playMoney(stage: Stage, one: Player, number: number, today: DateText): Promise<void> {
  const { db } = stage
  const where = { programme, municipality: one.id }
  const measure = { ...where, number }
  const by = (date: DateText) => stage.by(one.lead, date)
  const year = yearOf(today)
  const limit = kroner(100_000)
  expectOk(await setLimit(db, stage.by(one.director, `${year}-01-05`), where, limit))
  const coding = { function: '231', type: '010', account: '3100', project: '4711' }
  expectOk(await codeMeasure(db, by(`${year}-01-06`), measure, coding))
  const budgets = [
    { from: null, to: number, ore: kroner(2_300_000), decidedOn: `${year}-01-20`, reference: `${year}/12` },
    { from: null, to: number + 1, ore: kroner(500_000), decidedOn: addDays(today, -4), reference: '' },
    {
      from: number,
      to: number + 1,
      ore: kroner(150_000),
      decidedOn: addDays(today, -3),
      reference: `${year}/98`,
    },
  ]
  for (const { decidedOn, ...move } of budgets) {
    const decidedBy = 'Kommunedirektøren, etter delegert myndighet'
    const decided = { ...move, decidedOn, effectiveOn: decidedOn, decidedBy, reason: illustration }
    expectOk(await moveBudget(db, by(addDays(decidedOn, 1)), where, decided))
  }
  const bound = [
    {
      kind: 'position',
      title: 'Familiekoordinator, hel stilling (illustrasjon)',
      payeeKind: 'ownStaff',
      ore: 480_000,
    },
    { kind: 'contract', title: 'Avtale om veiledning (illustrasjon)', payeeKind: 'private', ore: 90_000 },
  ] as const
  for (const { ore, ...wanted } of bound) {
    const endsOn = addDays(today, 200)
    expectOk(
      await commit(db, by(addDays(today, -120)), measure, { ...wanted, ore: kroner(ore), endsOn, beyond }),
    )
  }
  const spent = [
    [-100, 61_250, 'ownStaff', 1],
    [-71, 61_250, 'ownStaff', 1],
    [-64, 22_400, 'private', 2],
    [-40, 61_250, 'ownStaff', 1],
    [-21, 18_900, 'voluntary', null],
  ] as const
  for (const [days, kr, payeeKind, commitment] of spent) {
    const expenditure = {
      ore: kroner(kr),
      spentOn: addDays(today, days),
      payeeKind,
      text: 'Illustrasjon',
      commitment,
      beyond,
      files: payeeKind === 'voluntary' ? [receipt] : [],
    }
    await spendOn(stage, one, { programme, number }, expenditure)
  }
  const waits = {
    ore: kroner(128_000),
    spentOn: addDays(today, -2),
    payeeKind: 'private',
    text: 'Illustrasjon: opplæring i felles metode',
    beyond,
    files: [receipt],
  } as const
  expectOk(await registerExpenditure(db, by(addDays(today, -2)), measure, waits))
  await playAround(stage, one, number, today)
}

/** What follows the grant, and a grant that runs beside the pot. */
async function playAround(stage: Stage, one: Player, number: number, today: DateText): Promise<void> {
  const { db } = stage
  const where = { programme, municipality: one.id }
  const measure = { ...where, number }
  const by = (date: DateText) => stage.by(one.lead, date)
  const year = yearOf(today)
  const afterwards = {
    statutory: false,
    positions: 150,
    otherFrom: 'Kommunens egen ramme',
    otherOre: kroner(240_000),
    afterwards: illustration,
    decision: null,
  }
  expectOk(await stateAfterGrant(db, by(addDays(today, -30)), measure, afterwards))
  expectOk(
    await recordRunningGrant(db, stage.by(actorOf(stateCast.bufdir), addDays(today, -50)), where, {
      scheme: 'c-oppfolging',
      purpose: 'Ferieaktiviteter for barn (illustrasjon)',
      ore: kroner(180_000),
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
      reference: `${year}/311`,
      illustrative: true,
    }),
  )
}
