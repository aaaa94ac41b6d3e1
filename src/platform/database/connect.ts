import { availableParallelism } from 'node:os'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { Client } from './client.ts'

/** Rooms bring their own table types with `withTables`; the connection itself knows none. */
export type Db = Kysely<object>
export type Tx = Transaction<object>

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.DATE, text => text)

/** Two for each core, and two more that wait for the disk: beyond that they wait for each other (ADR 009). */
const usual = 2 * availableParallelism() + 2

export function connect(url: string, connections = usual): Db {
  const pool = new pg.Pool({
    connectionString: url,
    Client,
    // Statements that do not wait for each other are sent together; what waits for an answer still does.
    pipeline: true,
    max: connections,
    types,
    application_name: 'handlingsrom',
  })
  // An idle connection that breaks is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => {})
  // The same for one that is in use: its query fails and says so.
  pool.on('connect', client => client.on('error', () => {}))
  return new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
}

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
