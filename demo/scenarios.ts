import type { DateText } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { keepScenario, recordFrame } from '../src/rooms/simulation/index.ts'
import { storyYear } from './calendar.ts'
import { stateCast } from './cast.ts'
import { programme } from './open-places.ts'
import { actorOf, type Stage } from './stage.ts'

/** What the secretariat has tried for the open programme, to be held against each other; and a frame for next year. */
export const dearer = '5c000000-0000-4000-8000-000000000001'
export const larger = '5c000000-0000-4000-8000-000000000002'

export async function keepScenarios(stage: Stage, today: DateText): Promise<void> {
  const where = { programme, year: storyYear(today) }
  const command = stage.by(actorOf(stateCast.secretariat), today, '08:45')
  const prices = { kind: 'prices', percent: '103.5' } as const
  const changes = { id: dearer, name: 'Prisene opp 3,5 prosent', changes: [prices] }
  expectOk(await keepScenario(stage.db, command, where, changes))
  const year = where.year + 1
  const source = 'Planramme fra departementene'
  expectOk(await recordFrame(stage.db, command, programme, { year, ore: kroner(10_200_000), source }))
  const enough = { kind: 'potEnough', reaches: 'bases' } as const
  expectOk(
    await keepScenario(stage.db, command, where, {
      id: larger,
      name: 'Nok til alle grunnlag',
      changes: [enough],
    }),
  )
}
