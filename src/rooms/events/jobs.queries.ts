import type { Actor, Subject } from '../../core/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { countFailedJobs, type FailedJob, failedJobs } from '../../platform/failed-jobs.ts'
import { may } from './rules.ts'
import { selectKinds } from './store.ts'

/** A job that failed for good, with the kind of the event that it was to react to. */
export type FailedReaction = FailedJob & { kind: string }

/** The newest first, at most `limit` of `total`. */
export type FailedReactions = { total: number; jobs: FailedReaction[] }

export async function failedReactions(
  db: Db,
  actor: Actor,
  state: Subject,
  limit: number,
): Promise<Result<FailedReactions, 'notAllowed'>> {
  const allowed = may.readJobs(actor, state)
  if (!allowed.ok) return allowed
  const jobs = await failedJobs(db, limit)
  const kinds = await selectKinds(
    db,
    jobs.map(one => one.event),
  )
  const total = jobs.length < limit ? jobs.length : await countFailedJobs(db)
  return ok({ total, jobs: jobs.map(one => ({ ...one, kind: kinds.get(one.event) ?? '' })) })
}
