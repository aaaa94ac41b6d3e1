import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { buildApi } from './api/app.ts'
import { startWork } from './jobs/work.ts'
import type { Clock } from './platform/clock.ts'
import { type Config, patienceOf } from './platform/config.ts'
import { type Cluster, startCluster } from './platform/database/cluster.ts'
import { connect, type Db, refuseUnsafeServer, type Tx } from './platform/database/connect.ts'
import { createDatabase, dropDatabase } from './platform/database/databases.ts'
import { migrate } from './platform/database/migrate.ts'
import { type DemoPerson, demoIssuer, issuerPackage } from './platform/demo-issuer.ts'
import { databaseOf } from './platform/installation.ts'
import type { Log } from './platform/log.ts'
import { oidcSignIn } from './platform/sign-in.ts'
import { loadBudgetPosts, loadSchemes } from './rooms/catalogue/index.ts'
import { loadOfficialRegister } from './rooms/organisations/index.ts'
import { loadChildren } from './rooms/statistics/index.ts'
import { href } from './routes.ts'
import { buildApp } from './web/app.ts'

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
    const db = await careful(config.DATABASE_URL)
    return { db, url: config.DATABASE_URL, stop: () => db.destroy(), onLost: () => {} }
  }
  const cluster = await startCluster(config.HANDLINGSROM_DATA, log, patienceOf(config))
  try {
    return await embedded(cluster, name)
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function embedded(cluster: Cluster, name: string): Promise<Database> {
  await createDatabase(cluster.url('super', 'postgres'), name, 'handlingsrom_owner')
  await migrate(cluster.url('owner', name))
  const url = cluster.url('app', name)
  const db = await careful(url)
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
      return embedded(cluster, name)
    },
  }
}

async function careful(url: string): Promise<Db> {
  const db = connect(url)
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

export { sealNow } from './jobs/seal.ts'
export { startWork } from './jobs/work.ts'

export const demoIssuerPath = '/demo-innlogging'

export type Served = { url: string; stop(): Promise<void> }

/** Serves the site and works off its jobs, until stopped. `demo` gives the people whom anyone may sign in as. */
export async function serve(options: {
  database: Database
  config: Config
  clock: Clock
  log: Log
  demo?: (issuer: string) => Promise<DemoPerson[]>
  /** Whether this process also works its jobs off and seals, as it does unless told otherwise. */
  works?: boolean
  /** Subjects of the demo's people to show first. */
  demoFirst?: readonly string[]
}): Promise<Served> {
  const { database, config, clock, log, demo } = options
  const { db } = database
  const oidc = demo ? await issuerPackage() : null
  const work = await startWork({ ...options, works: options.works ?? true })
  const server = createServer()
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(config.HANDLINGSROM_PORT, config.HANDLINGSROM_HOST, ready),
  ).catch(async error => {
    await work.stop()
    throw error
  })
  const { port } = server.address() as { port: number }
  const url = config.HANDLINGSROM_URL ?? `http://localhost:${port}`
  const returnAddress = url + href('signInReturn')
  const client = {
    clientId: config.OIDC_CLIENT_ID ?? 'handlingsrom',
    clientSecret: config.OIDC_CLIENT_SECRET ?? 'demo',
  }
  const issuer = demo
    ? url + demoIssuerPath
    : (config.OIDC_ISSUER ?? 'https://sign-in-is-not-configured.invalid')
  const signIn = oidcSignIn({ issuer, ...client, acr: config.OIDC_ACR }, returnAddress)
  const app = getRequestListener(
    buildApp({ db, clock, log, signIn, url, demo: demo ? { issuer, first: options.demoFirst ?? [] } : null })
      .fetch,
  )
  const api = getRequestListener(buildApi({ db, log, url }).fetch)
  const provider = demo && oidc && demoIssuer(oidc, issuer, { ...client, returnAddress }, () => demo(issuer))
  server.on('request', (request, response) => {
    if (provider && request.url?.startsWith(`${demoIssuerPath}/`)) provider(request, response)
    else if (request.url?.startsWith('/api/')) void api(request, response)
    else void app(request, response)
  })
  return {
    url,
    async stop() {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
      await work.stop()
      await database.stop()
    },
  }
}
