import { join } from 'node:path'
import { keepClearing } from './jobs/clear.ts'
import { reactions } from './jobs/reactions.ts'
import { keepSealing } from './jobs/seal.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { type Cluster, startCluster } from './platform/database/cluster.ts'
import { connect, type Db, refuseUnsafeServer } from './platform/database/connect.ts'
import { createDatabase } from './platform/database/databases.ts'
import { migrate } from './platform/database/migrate.ts'
import { keepPulse } from './platform/database/pulse.ts'
import { listen } from './platform/http-server.ts'
import { databaseOf } from './platform/installation.ts'
import type { Log } from './platform/log.ts'
import { openQueue } from './platform/queue.ts'
import { sealerIn } from './platform/seal-key.ts'
import { loadBudgetPosts, loadSchemes } from './rooms/catalogue/index.ts'
import { react, subscribe } from './rooms/events/index.ts'
import { loadOfficialRegister } from './rooms/organisations/index.ts'
import { loadChildren } from './rooms/statistics/index.ts'
import { type DemoCast, sessionLimitsOf, siteAt } from './site.ts'

export type Database = { db: Db; url: string; stop(): Promise<void>; onLost(listener: () => void): void }

/** The database that the settings name, or the embedded one; migrated, checked and connected as the app's role. */
export async function openDatabase(config: Config, log: Log, name = databaseOf.real): Promise<Database> {
  if (config.DATABASE_URL) {
    if (config.DATABASE_OWNER_URL) await migrate(config.DATABASE_OWNER_URL)
    const db = connect(config.DATABASE_URL, undefined, statementMs(config))
    await refuseUnsafeServer(db)
    return { db, url: config.DATABASE_URL, stop: () => db.destroy(), onLost: () => {} }
  }
  const cluster = await startCluster(config.HANDLINGSROM_DATA, log)
  try {
    return await embedded(cluster, name, statementMs(config))
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

const statementMs = (config: Config) => config.HANDLINGSROM_STATEMENT_SECONDS * 1000

async function embedded(cluster: Cluster, name: string, longestStatement: number): Promise<Database> {
  await createDatabase(cluster.url('super', 'postgres'), name, 'handlingsrom_owner')
  await migrate(cluster.url('owner', name))
  const url = cluster.url('app', name)
  const db = connect(url, undefined, longestStatement)
  await refuseUnsafeServer(db)
  return {
    db,
    url,
    async stop() {
      await db.destroy()
      await cluster.stop()
    },
    onLost: listener => cluster.onLost(listener),
  }
}

/** The register, posts and figures that ship with the product: what any database needs before its first programme. */
export async function fillFirst(db: Db): Promise<void> {
  await db.transaction().execute(async tx => {
    await loadOfficialRegister(tx)
    await loadBudgetPosts(tx)
    await loadSchemes(tx)
    await loadChildren(tx)
  })
}

export { sealNow } from './jobs/seal.ts'

export { demoIssuerPath } from './site.ts'

export type Served = { url: string; stop(): Promise<void> }

/** A keep-alive connection may have a request on its way when a stop begins: so long is it still answered. */
const stopGraceMs = 1000

/**
 * Serves the site and works off its jobs, until stopped: requests that have begun are answered first. A start that fails
 * undoes what it had begun, the database among it.
 */
export async function serve(options: {
  database: Database
  config: Config
  clock: Clock
  log: Log
  demo?: DemoCast
}): Promise<Served> {
  const { database, config, clock, log } = options
  const { db } = database
  // What has been begun, to be ended in the opposite order.
  const ends: (() => Promise<void>)[] = [() => database.stop()]
  const stop = async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  }
  try {
    const pulse = keepPulse(db, database.url, alive => log(alive ? 'database is back' : 'database is away'))
    ends.push(() => pulse.stop())
    ends.push(await startJobs(database, config, clock, log))
    const server = await listen(config.HANDLINGSROM_PORT, config.HANDLINGSROM_HOST)
    ends.push(() => server.stop({ graceMs: stopGraceMs, mostMs: config.HANDLINGSROM_STOP_SECONDS * 1000 }))
    const { url, handler } = siteAt(server, { db, pulse, config, clock, log, demo: options.demo ?? null })
    server.answer(handler)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @returns how to end them: what has begun is finished first. */
async function startJobs(
  { db, url }: Database,
  config: Config,
  clock: Clock,
  log: Log,
): Promise<() => Promise<void>> {
  const outbox = config.HANDLINGSROM_OUTBOX ?? join(config.HANDLINGSROM_DATA, 'outbox')
  const queue = await openQueue(url, log, job => react(db, reactions, { db, clock, outbox }, job))
  subscribe(reactions, queue.enqueue)
  const told = (what: string) => (error: Error) =>
    log(`${what} failed`, { error: error.name, code: (error as { code?: string }).code ?? '' })
  const stopSealing = keepSealing(db, clock, sealerIn(config.HANDLINGSROM_DATA), told('sealing'))
  const stopClearing = keepClearing(db, clock, sessionLimitsOf(config), told('clearing'))
  return async () => {
    subscribe(reactions, null)
    await queue.stop()
    await stopClearing()
    await stopSealing()
  }
}
