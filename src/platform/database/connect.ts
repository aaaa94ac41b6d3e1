import { availableParallelism } from 'node:os'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './prepared.ts'

/** Rooms bring their own table types with `withTables`; the connection itself knows none. */
export type Db = Kysely<object>
export type Tx = Transaction<object>

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.DATE, text => text)

/** Two for each core, and two more that wait for the disk: beyond that they wait for each other (ADR 009). */
const usual = 2 * availableParallelism() + 2

/** How long one waits for a free connection, in milliseconds. That the database is away is found sooner: see pulse.ts. */
const patience = 30_000

/** The connections that each database has open or is opening, and whether it is known to be away. */
type Standing = { clients: Set<pg.Client>; away: boolean }
const standings = new WeakMap<Db, Standing>()

/**
 * @param statementMs the longest that a statement may take, and a transaction stand idle: the server ends it. 0: no limit.
 */
export function connect(url: string, connections = usual, statementMs = 0): Db {
  const standing: Standing = { clients: new Set(), away: false }
  const pool = new pg.Pool({
    connectionString: url,
    Client: followed(standing),
    // pg's own setting: statements that are asked for at once are sent without waiting for the answers of those before.
    pipeline: true,
    max: connections,
    types,
    application_name: 'handlingsrom',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: patience,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
  })
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => {})
  const db = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  standings.set(db, standing)
  return db
}

/** For a pool of another's over the same database: its connections are dropped and kept from opening like our own. */
export const alongside = (db: Db) => ({ Client: followed(standings.get(db)!), keepAlive: true })

/** A connection that stands in the list for as long as it is open, and is not opened while the database is away. */
const followed = (standing: Standing) =>
  class extends PreparingClient {
    constructor(config?: pg.ClientConfig) {
      super(config)
      standing.clients.add(this)
      this.once('end', () => standing.clients.delete(this))
      // A break in use is reported to the query, and the pool replaces a connection that breaks while idle. Without a
      // listener of its own Node would end the process.
      this.on('error', () => {})
    }

    // The pool calls it with a function that is told how it went.
    override connect(...[told]: unknown[]): never {
      if (!standing.away || typeof told !== 'function') return super.connect(told as never) as never
      standing.clients.delete(this)
      return told(new DatabaseAway('the database does not answer')) as never
    }
  }

/**
 * Known to be away: every connection is dropped, so that what waits on one fails now, and none is opened until the
 * database is known to be there again.
 */
export function setAway(db: Db, away: boolean): void {
  const standing = standings.get(db)
  if (!standing) return
  standing.away = away
  if (away) for (const client of standing.clients) dropConnection(client)
}

/** Without the server's farewell, which may never come. pg's own `end` would wait for it. */
export function dropConnection(client: pg.Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(error: Error): void } } }
  connection.stream.destroy(new DatabaseAway('the connection was dropped'))
}

/** The database does not answer: nothing is known of what was being done. */
export class DatabaseAway extends Error {}

const awayCodes = /^(08|53|57P0|58)|^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_)|^ENOTFOUND$/

/** Whether the database is away or full, by the error: its own (SQLSTATE), the network's, or the pool's. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof DatabaseAway || awayCodes.test((error as { code?: string }).code ?? '')) return true
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/.test(
    error.message,
  )
}

/** Whether the server ended a statement that took longer than it may. */
export const isTooSlow = (error: unknown): boolean => (error as { code?: string }).code === '57014'

/**
 * Refuses a server on which an acknowledged posting could be lost or the ledger be changed: durability switched off,
 * too old for temporal keys, or an app role that owns tables or is a superuser.
 */
export async function refuseUnsafeServer(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'server_version_num')`.execute(db)
  for (const { name, setting } of rows) {
    if (name === 'server_version_num') {
      if (Number(setting) < 180000)
        throw new Error(`The database server is version ${setting}; PostgreSQL 18 or newer is needed.`)
    } else if (setting === 'off') {
      throw new Error(
        `The database server runs with ${name} = off, so a posting could be lost. Switch it on.`,
      )
    }
  }
  const { rows: rights } = await sql<{ super: boolean; owned: number }>`
    select (select rolsuper from pg_roles where rolname = current_user) as super,
           (select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner
            where r.rolname = current_user) as owned`.execute(db)
  if (rights[0]!.super || rights[0]!.owned > 0) {
    throw new Error(
      'The app must not sign in to the database as a superuser or as an owner of tables. Use the role handlingsrom_app in DATABASE_URL.',
    )
  }
}
