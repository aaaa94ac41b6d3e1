import { startWork } from './jobs/work.ts'
import type { Clock } from './platform/clock.ts'
import { type Config, patienceOf } from './platform/config.ts'
import { type Cluster, startCluster } from './platform/database/cluster.ts'
import { connect, type Db, refuseUnsafeServer, type Tx } from './platform/database/connect.ts'
import { createDatabase, dropDatabase } from './platform/database/databases.ts'
import { migrate } from './platform/database/migrate.ts'
import { keepPulse } from './platform/database/pulse.ts'
import { listen } from './platform/http-server.ts'
import { databaseOf } from './platform/installation.ts'
import type { Log } from './platform/log.ts'
import { loadBudgetPosts, loadSchemes } from './rooms/catalogue/index.ts'
import { loadOfficialRegister } from './rooms/organisations/index.ts'
import { loadChildren } from './rooms/statistics/index.ts'
import { type DemoCast, siteAt } from './site.ts'

export type Database = {
  db: Db
  url: string
  stop(): Promise<void>
  onLost(listener: () => void): void
  /** Drops the database and makes it again, empty and migrated; only where it is embedded. */
  anew?(): Promise<Database>
}

/** The database that the settings name, or the embedded one; migrated, checked and connected as the app's role. */
export async function openDatabase(config: Config, log: Log, name = databaseOf.real): Promise<Database> {
  if (config.DATABASE_URL) {
    if (config.DATABASE_OWNER_URL) await migrate(config.DATABASE_OWNER_URL)
    const db = await careful(config.DATABASE_URL, statementMs(config))
    return { db, url: config.DATABASE_URL, stop: () => db.destroy(), onLost: () => {} }
  }
  const cluster = await startCluster(config.HANDLINGSROM_DATA, log, patienceOf(config))
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
  const db = await careful(url, longestStatement)
  return {
    db,
    url,
    async stop() {
      await db.destroy()
      await cluster.stop()
    },
    onLost: listener => cluster.onLost(listener),
    async anew() {
      await db.destroy()
      await dropDatabase(cluster.url('super', 'postgres'), name)
      return embedded(cluster, name, longestStatement)
    },
  }
}

async function careful(url: string, longestStatement: number): Promise<Db> {
  const db = connect(url, undefined, longestStatement)
  try {
    await refuseUnsafeServer(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** The register, posts and figures that ship with the product: what any database needs before its first programme. */
export async function fillFirst(tx: Tx): Promise<void> {
  await loadOfficialRegister(tx)
  await loadBudgetPosts(tx)
  await loadSchemes(tx)
  await loadChildren(tx)
}

export { exportTo, FolderNotEmpty } from './jobs/export.ts'
export { sealNow } from './jobs/seal.ts'
export { startWork } from './jobs/work.ts'

export { demoIssuerPath } from './site.ts'

export type Served = { url: string; stop(): Promise<void> }

/** A keep-alive connection may have a request on its way when a stop begins: so long is it still answered. */
const stopGraceMs = 1000

/**
 * Serves the site and works off its jobs, until stopped: requests that have begun are answered first. A start that fails
 * undoes what it had begun; the database is the caller's.
 */
export async function serve(options: {
  database: Database
  config: Config
  clock: Clock
  log: Log
  demo?: DemoCast
  /** Whether this process also works its jobs off and seals, as it does unless told otherwise. */
  works?: boolean
}): Promise<Served> {
  const { database, config, clock, log } = options
  const { db } = database
  // What has been begun, to be ended in the opposite order.
  const ends: (() => Promise<void>)[] = []
  const end = async () => {
    for (const one of ends.splice(0).toReversed()) await one()
  }
  try {
    const pulse = keepPulse(db, database.url, alive => log(alive ? 'database is back' : 'database is away'))
    ends.push(() => pulse.stop())
    const work = await startWork({ ...options, works: options.works ?? true })
    ends.push(() => work.stop())
    const server = await listen(config.HANDLINGSROM_PORT, config.HANDLINGSROM_HOST)
    ends.push(() => server.stop({ graceMs: stopGraceMs, mostMs: config.HANDLINGSROM_STOP_SECONDS * 1000 }))
    const site = { db, pulse, config, clock, log, demo: options.demo ?? null }
    const { url, handler } = await siteAt(server, site)
    server.answer(handler)
    return {
      url,
      async stop() {
        await end()
        await database.stop()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
