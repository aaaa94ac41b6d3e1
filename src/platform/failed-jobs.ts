import { sql } from 'kysely'
import type { Db, Tx } from './database/connect.ts'

/** A job that failed for good: which event it was to react to, how often it was tried, and the last error's code. */
export type FailedJob = { event: bigint; attempts: number; code: string; failedAt: Date }

/** The newest first, at most so many. */
export async function failedJobs(db: Db, limit: number): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    select event, attempts, code, failed_at as "failedAt" from platform.failed_jobs
    order by failed_at desc, event desc limit ${limit}`.execute(db)
  return rows
}

export async function countFailedJobs(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.failed_jobs`.execute(db)
  return rows[0]!.n
}

/** Keeps it until a person sends it again; a later failure of the same job takes the place of an earlier one. */
export async function keepFailed(db: Db, { event, attempts, code, failedAt }: FailedJob): Promise<void> {
  await sql`
    insert into platform.failed_jobs (event, attempts, code, failed_at)
    values (${event}, ${attempts}, ${code}, ${failedAt})
    on conflict (event) do update set attempts = excluded.attempts, code = excluded.code, failed_at = excluded.failed_at`.execute(
    db,
  )
}

/** @returns false where it is not there: someone else has sent it again meanwhile. */
export async function takeFailed(tx: Tx, event: bigint): Promise<boolean> {
  const { rows } = await sql`delete from platform.failed_jobs where event = ${event} returning event`.execute(
    tx,
  )
  return rows.length > 0
}

/**
 * Writes down, before it is run, that a process has begun a job.
 *
 * @returns false where an earlier beginning of it has never settled: the process that began it is gone.
 */
export async function beginJob(
  db: Db,
  one: { job: string; process: string; event: bigint; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into platform.job_starts (job, process, event, started_at)
    values (${one.job}, ${one.process}, ${one.event}, ${one.at})
    on conflict (job) do nothing returning job`.execute(db)
  return rows.length > 0
}

/** However it went. */
export async function settleJob(db: Db, job: string): Promise<void> {
  await sql`delete from platform.job_starts where job = ${job}`.execute(db)
}

/** When a process stops in order: what it leaves undone may be tried again by another. */
export async function settleAll(db: Db, process: string): Promise<void> {
  await sql`delete from platform.job_starts where process = ${process}`.execute(db)
}
