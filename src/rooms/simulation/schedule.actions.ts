import type { Command } from '../../core/actor.ts'
import { yearOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { lockYear } from '../allocation/index.ts'
import { record } from '../events/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
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

type Frame = { year: number; ore: Ore; source: string }

/** Records what the programme plans to have in a later year. It promises nothing; the last one recorded counts. */
export function recordFrame(
  db: Db,
  command: Command,
  programme: string,
  frame: Frame,
): Promise<Result<void, FrameRefusal>> {
  return inTransaction<void, FrameRefusal>(db, command, async tx => {
    const sound = await faultsInFrame(tx, command, programme, frame)
    if (!sound.ok) return sound
    const { year, ore, source } = frame
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

/** All that is wrong with a later year's frame, of what is known of it. */
export async function faultsInFrame(
  db: Db,
  { actor }: Command,
  programme: string,
  { year, ore }: Partly<Frame>,
): Promise<Result<void, FrameRefusal>> {
  const allowed = may.keepFrames(actor)
  if (!allowed.ok) return allowed
  const view = await programmeById(db, programme)
  if (!view) return refuse('unknownProgramme')
  const first = yearOf(view.startsOn)
  return allOf<FrameRefusal>([
    refuseIf(ore !== undefined && ore % 100n !== 0n, 'frameNotWhole', {}, 'amount'),
    year === undefined ? done : yearOpen(view, year, first),
  ])
}

const yearOpen = (
  { appropriations }: Pick<ProgrammeView, 'appropriations'>,
  year: number,
  first: number,
): Result<void, FrameRefusal> =>
  year < first || year > first + 30
    ? refuse('frameBeforeStart', { year: first }, 'year')
    : refuseIf(
        appropriations.some(one => one.year === year),
        'frameFunded',
        { year },
        'year',
      )
