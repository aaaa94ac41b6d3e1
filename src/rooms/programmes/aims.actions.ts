import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import type { Baseline } from './aims.model.ts'
import { insertBaseline } from './aims.store.ts'
import type { ProgrammeRefusal } from './model.ts'
import { may } from './rules.ts'
import { lockProgramme, selectProgrammes } from './store.ts'

/** Records how an aim stood before the programme began, with where that is known from. */
export function recordBaseline(
  db: Db,
  command: Command,
  programme: string,
  baseline: Baseline,
): Promise<Result<void, ProgrammeRefusal | 'baselineTooLate'>> {
  return ifAllowed<void, ProgrammeRefusal | 'baselineTooLate'>(
    db,
    command,
    may.manage(command.actor),
    async tx => {
      await lockProgramme(tx, programme)
      const [known] = await selectProgrammes(tx, { id: programme })
      if (!known) return refuse('unknownProgramme')
      if (baseline.asOf > known.startsOn || baseline.asOf > dateOf(command.at))
        return refuse('baselineTooLate', { startsOn: known.startsOn }, 'asOf')
      await insertBaseline(tx, programme, baseline, command.actor.name, command.at)
      const { aim, tenths, asOf } = baseline
      await record(tx, command, {
        kind: 'programmes.baselineRecorded',
        subject: programme,
        data: { aim, tenths, asOf },
      })
      return done
    },
  )
}
