import type { Command } from '../../core/actor.ts'
import { yearOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { lockYear } from '../allocation/index.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { may } from './access.rules.ts'
import { insertFrame } from './schedule.store.ts'

export type FrameRefusal =
  | 'notAllowed'
  | 'unknownProgramme'
  | 'frameNotWhole'
  | 'frameBeforeStart'
  | 'frameFunded'
  | 'commandInFlight'
  | 'keyReused'

/** Records what the programme plans to have in a later year. It promises nothing; the last one recorded counts. */
export function recordFrame(
  db: Db,
  command: Command,
  programme: string,
  { year, ore, source }: { year: number; ore: Ore; source: string },
): Promise<Result<void, FrameRefusal>> {
  return ifAllowed<void, FrameRefusal>(db, command, may.keepFrames(command.actor), async tx => {
    const view = await programmeById(tx, programme)
    if (!view) return refuse('unknownProgramme')
    if (ore % 100n !== 0n) return refuse('frameNotWhole', {}, 'amount')
    const first = yearOf(view.startsOn)
    if (year < first || year > first + 30) return refuse('frameBeforeStart', { year: first }, 'year')
    if (view.appropriations.some(one => one.year === year)) return refuse('frameFunded', { year }, 'year')
    await lockYear(tx, programme, year)
    await insertFrame(tx, programme, { year, ore, source, at: command.at, by: command.actor.name })
    await record(tx, command, {
      kind: 'simulation.frameRecorded',
      subject: `${programme}/${year}`,
      data: { ore: ore.toString() },
    })
    return done
  })
}
