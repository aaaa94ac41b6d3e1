import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from '../../src/platform/database/connect.ts'
import { inProject } from '../../src/platform/paths.ts'

/**
 * A database as it was on a day, in one compressed file of JSON lines: first how its tables were made, the queue's own by
 * their text and ours by the last migration; then a line a table, and after it its rows; last the sequences.
 */
export type Line =
  | { queue: string; last: string }
  | { table: string; columns: string[] }
  | { row: string }
  | { sequence: string; value: string; called: boolean }

/** Rows that go in one statement. */
const atOnce = 500

/** Makes a database what the fixture says that it was: `owner` makes the tables, `superuser` fills them. */
export async function restore(fixture: string, owner: Db, superuser: Db): Promise<void> {
  const text = brotliDecompressSync(readFileSync(join(import.meta.dirname, fixture))).toString()
  const [how, ...lines] = text.trimEnd().split('\n').map(parsed)
  if (!how || !('queue' in how)) throw new Error(`${fixture} does not begin with how its tables were made`)
  await sql.raw(how.queue).execute(owner)
  await sql
    .raw(`grant usage on schema pgboss to handlingsrom_app;
          grant select, insert, update, delete on all tables in schema pgboss to handlingsrom_app;
          grant execute on all functions in schema pgboss to handlingsrom_app`)
    .execute(owner)
  await migrateThrough(owner, how.last)
  // As a replica does: no trigger and no foreign key is asked, since all this has once been let in.
  await sql`set session_replication_role = replica`.execute(superuser)
  await fill(lines, superuser)
  await sql`reset session_replication_role`.execute(superuser)
  await sql`analyze`.execute(superuser)
}

const parsed = (line: string): Line => JSON.parse(line) as Line

async function fill(lines: readonly Line[], superuser: Db): Promise<void> {
  let to: { table: string; columns: string[] } | undefined
  let rows: string[] = []
  const put = async () => {
    if (to && rows.length > 0) await insert(superuser, to.table, to.columns, rows)
    rows = []
  }
  for (const line of lines) {
    if ('row' in line) {
      rows.push(line.row)
      if (rows.length === atOnce) await put()
      continue
    }
    await put()
    if ('table' in line) {
      to = line
      await sql`delete from ${sql.table(line.table)}`.execute(superuser)
    } else if ('sequence' in line)
      await sql`select setval(${line.sequence}::regclass, ${line.value}::bigint, ${line.called})`.execute(
        superuser,
      )
  }
  await put()
}

async function insert(db: Db, table: string, columns: string[], rows: string[]): Promise<void> {
  const list = sql.join(columns.map(one => sql.ref(one)))
  await sql`
    insert into ${sql.table(table)} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(
    db,
  )
}

async function migrateThrough(owner: Db, last: string): Promise<void> {
  const names = readdirSync(inProject('migrations')).map(file => file.replace(/\.sql$/, ''))
  const migrations: [string, Migration][] = names
    .filter(name => name <= last)
    .map(name => [name, { up: db => plainSql(db, name) }])
  const provider = { getMigrations: async () => Object.fromEntries(migrations) }
  const { error } = await new Migrator({ db: owner, provider }).migrateToLatest()
  if (error) throw error
}

async function plainSql(db: Kysely<unknown>, name: string): Promise<void> {
  await sql.raw(readFileSync(inProject('migrations', `${name}.sql`), 'utf8')).execute(db)
}
