import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { fromKysely, type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss'
import type { Clock } from './clock.ts'
import { alongside, connect, type Db, type Tx } from './database/connect.ts'
import { beginJob, keepFailed, settleAll, settleJob } from './failed-jobs.ts'
import type { Log } from './log.ts'

const queueName = 'events'

/** A job: the number of the event that is reacted to, and its kind, for the log. */
export type Job = { event: string; kind?: string }

/**
 * How a job is tried: at most so often, with pauses that double from the first to the largest; and after how many seconds
 * without a sign of life its process is taken for dead. pg-boss takes no fewer than 10.
 */
export type Trying = {
  attempts: number
  pauseSeconds: number
  largestPauseSeconds: number
  aliveSeconds: number
}

export const usualTrying: Trying = {
  attempts: 10,
  pauseSeconds: 5,
  largestPauseSeconds: 1800,
  aliveSeconds: 60,
}

/** A long job is no dead one: it gives signs of life. pg-boss takes no more than 24 hours. */
const longestSeconds = 23 * 3600

/** Makes or upgrades the job queue's own tables, as the database's owner; the app only reads and writes them. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queueName)
  // How a job is tried goes with each job; these are for what was queued before.
  await boss.updateQueue(queueName, optionsOf(usualTrying))
  await boss.stop({ graceful: false })
  const db = connect(ownerUrl, 1)
  try {
    await sql
      .raw(`grant usage on schema pgboss to handlingsrom_app;
            grant select, insert, update, delete on all tables in schema pgboss to handlingsrom_app;
            grant execute on all functions in schema pgboss to handlingsrom_app`)
      .execute(db)
  } finally {
    await db.destroy()
  }
}

/** The queue itself never gives a job up, which would be seen by nobody: `tried` below does. */
const endless = 1000

const optionsOf = ({ pauseSeconds, largestPauseSeconds, aliveSeconds }: Trying) => ({
  retryLimit: endless,
  retryDelay: pauseSeconds,
  retryBackoff: true,
  retryDelayMax: largestPauseSeconds,
  heartbeatSeconds: aliveSeconds,
  expireInSeconds: longestSeconds,
})

/** Queues work in the writer's own transaction, so that it exists exactly when what it reacts to was committed. */
export type Enqueue = (tx: Tx, job: Job) => Promise<void>

export type Queue = { enqueue: Enqueue; stop(): Promise<void> }

export type Working = { db: Db; clock: Clock; handle(job: Job): Promise<void> }

/**
 * Sends to the queue, and, where `working` is given, works it off. Each job settles alone. One that fails is tried again
 * after a growing pause; what has failed for good, and what was begun by a process that died, is kept for a person
 * (`failedJobs`) and told in the log, by the kind and number of its event and the error's code.
 */
export async function openQueue(
  url: string,
  log: Log,
  working?: Working,
  trying: Trying = usualTrying,
): Promise<Queue> {
  const boss = new PgBoss({
    ...(working ? alongside(working.db) : {}),
    connectionString: url,
    migrate: false,
    createSchema: false,
    supervise: working !== undefined,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    schedule: false,
    max: 3,
  })
  boss.on('error', error => log('queue failed', { code: codeOf(error) }))
  await boss.start()
  const process = randomUUID()
  try {
    if (working) await work(boss, { ...working, process, trying, log })
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  return {
    async enqueue(tx, job) {
      await boss.send(queueName, job, { db: fromKysely(tx), ...optionsOf(trying) })
    },
    async stop() {
      // A database that is gone must not keep the rest from stopping; what was begun then stays written down as begun.
      try {
        await boss.stop({ graceful: true, timeout: 10_000 })
        if (working) await settleAll(working.db, process)
      } catch (error) {
        log('queue failed', { code: codeOf(error) })
      }
    },
  }
}

/** A process that works the queue off. */
type Worker = Working & { process: string; trying: Trying; log: Log }

async function work(boss: PgBoss, worker: Worker): Promise<void> {
  const options = {
    pollingIntervalSeconds: 0.5,
    batchSize: 20,
    perJobResults: true,
    includeMetadata: true,
  } as const
  await boss.work(queueName, options, async (jobs: JobWithMetadata<Job>[]) => {
    const results: JobResult[] = []
    for (const job of jobs) results.push(await tried(job, worker))
    return results
  })
}

/** One job, which never fails another of its batch. What is kept for a person is over for the queue. */
async function tried(
  job: JobWithMetadata<Job>,
  { db, clock, handle, process, trying, log }: Worker,
): Promise<JobResult> {
  const { id, data } = job
  const event = BigInt(data.event)
  const attempts = job.retryCount + 1
  const told = { event: data.event, kind: data.kind ?? '', attempts }
  try {
    if (await beginJob(db, { job: id, process, event, at: clock() })) {
      const code = await handle(data).then(
        () => null,
        error => codeOf(error),
      )
      if (code !== null) {
        const last = attempts >= Math.min(trying.attempts, job.retryLimit + 1)
        log(last ? 'job failed for good' : 'job failed', { ...told, code })
        if (last) await keepFailed(db, { event, attempts, code, failedAt: clock() })
        await settleJob(db, id)
        return { id, status: last ? 'completed' : 'failed', output: { code } }
      }
    } else {
      log('job failed for good', { ...told, code: processDied })
      await keepFailed(db, { event, attempts, code: processDied, failedAt: clock() })
    }
    await settleJob(db, id)
    return { id, status: 'completed' }
  } catch (error) {
    // The database itself: nothing could be written down, and the job comes again.
    log('queue failed', { ...told, code: codeOf(error) })
    return { id, status: 'failed', output: { code: codeOf(error) } }
  }
}

/** Of a job that was begun by a process which has ended without settling it. It is not run again without a person. */
const processDied = 'processDied'

/** What the error is called, where it is called something: its text may hold what a person typed. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  const called = [code, name].find(one => typeof one === 'string' && /^[\w.-]{1,60}$/.test(one))
  return (called as string | undefined) ?? 'unknown'
}
