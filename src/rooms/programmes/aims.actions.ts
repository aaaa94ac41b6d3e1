import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import type { Baseline } from './aims.model.ts'
import { insertBaseline } from './aims.store.ts'
import type { ProgrammeRefusal } from './model.ts'
import { may } from './rules.ts'
import { lockProgramme, selectProgrammes } from './store.ts'

type AimRefusal = ProgrammeRefusal | 'baselineTooLate'

/** Records how an aim stood before the programme began, with where that is known from. */
export function recordBaseline(
  db: Db,
  command: Command,
  programme: string,
  baseline: Baseline,
): Promise<Result<void, AimRefusal>> {
  return inTransaction<void, AimRefusal>(db, command, async tx => {
    await lockProgramme(tx, programme)
    const sound = await faultsInBaseline(tx, command, programme, baseline)
    if (!sound.ok) return sound
    await insertBaseline(tx, programme, baseline, command.actor.name, command.at)
    const { aim, tenths, asOf } = baseline
    await record(tx, command, {
      kind: 'programmes.baselineRecorded',
      subject: programme,
      data: { aim, tenths, asOf },
    })
    return done
  })
}

/** All that is wrong with how an aim stood, of what is known of it. */
export async function faultsInBaseline(
  db: Db,
  { actor, at }: Command,
  programme: string,
  { asOf }: Partly<Baseline>,
): Promise<Result<void, AimRefusal>> {
  const allowed = may.manage(actor)
  if (!allowed.ok) return allowed
  const [known] = await selectProgrammes(db, { id: programme })
  if (!known) return refuse('unknownProgramme')
  const { startsOn } = known
  return refuseIf(asOf && (asOf > startsOn || asOf > dateOf(at)), 'baselineTooLate', { startsOn }, 'asOf')
}
