import type { Command, Subject } from '../../core/actor.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { takeFailed } from '../../platform/failed-jobs.ts'
import { record } from './actions.ts'
import { may } from './rules.ts'
import { selectKinds } from './store.ts'
import { announce } from './subscriptions.actions.ts'

/** A person sends a job that failed for good once more: it is tried as often as a new one. */
export async function sendAgain(
  db: Db,
  command: Command,
  state: Subject,
  event: bigint,
): Promise<Result<void, 'notAllowed' | 'jobGone' | 'commandInFlight' | 'keyReused'>> {
  const allowed = may.sendAgain(command.actor, state)
  if (!allowed.ok) return allowed
  return inTransaction(db, command, async tx => {
    const kind = (await selectKinds(tx, [event])).get(event)
    if (kind === undefined || !(await takeFailed(tx, event))) return refuse('jobGone')
    await announce(tx, kind, event)
    await record(tx, command, { kind: 'events.jobSentAgain', subject: `events/${event}` })
    return done
  })
}
