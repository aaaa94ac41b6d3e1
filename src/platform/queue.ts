import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import { connect, type Tx } from './database/connect.ts'
import type { Log } from './log.ts'

const queueName = 'events'

/** Makes or upgrades the job queue's own tables, as the database's owner; the app only reads and writes them. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queueName, { retryLimit: 8, retryDelay: 5, retryBackoff: true })
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

/** Queues work in the writer's own transaction, so that it exists exactly when what it reacts to was committed. */
export type Enqueue = (tx: Tx, job: { event: string }) => Promise<void>

export type Queue = { enqueue: Enqueue; stop(): Promise<void> }

/** Sends to the queue, and, where `handle` is given, works it off: retried with growing pauses until it succeeds. */
export async function openQueue(
  url: string,
  log: Log,
  handle?: (job: { event: string }) => Promise<void>,
): Promise<Queue> {
  const supervise = handle !== undefined
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    createSchema: false,
    supervise,
    schedule: false,
    max: 3,
  })
  boss.on('error', error => log('queue failed', { code: (error as { code?: string }).code ?? error.name }))
  await boss.start()
  if (handle) {
    await boss.work<{ event: string }>(
      queueName,
      { pollingIntervalSeconds: 0.5, batchSize: 20 },
      async jobs => {
        for (const job of jobs) await handle(job.data)
      },
    )
  }
  return {
    async enqueue(tx, job) {
      await boss.send(queueName, job, { db: fromKysely(tx) })
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
