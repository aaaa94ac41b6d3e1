import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from './connect.ts'

/** A row as it is written: keys are column names, amounts decimal strings, times ISO in UTC, dates «2020-01-31». */
export type DumpedRow = Record<string, unknown>

/** Which rows of a table: those whose column holds the value, or the id of such a row of another table. */
type RowsOf = { column: string; in?: { table: string; key: string } }
/** Tables of which only some rows are handed over, and whose they are. */
export type Part = { tables: Readonly<Record<string, RowsOf>>; owner: string }

type Column = { name: string; type: string; isArray: boolean }
type Table = { schema: string; name: string; columns: Column[]; key: Column[] }
const nameOf = ({ schema, name }: Table): string => `${schema}.${name}`

/** Which table it is, of how many. */
export type HowFar = { table: number; of: number }

/**
 * Hands over every table of the schemas, in their order and then by name, as they all are at one moment. Columns and
 * keys are asked from the database's own catalogue, so that a new table is never forgotten. Rows come by primary key,
 * compared byte by byte, in pieces: the same database gives the same rows in the same order, and memory stays bounded.
 *
 * @param which.leftOut whether a table, «schema.table», is not handed over.
 * @param which.part where it is given, of each table only the rows that are the owner’s.
 */
export async function dump(
  db: Db,
  schemas: readonly string[],
  { leftOut, part }: { leftOut: (table: string) => boolean; part?: Part },
  receive: (table: string, pieces: AsyncIterable<DumpedRow[]>, far: HowFar) => Promise<void>,
): Promise<void> {
  const oneMoment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  await oneMoment.execute(async tx => {
    await sql`set local datestyle = 'ISO, YMD'`.execute(tx)
    const tables = (await tablesOf(tx, schemas)).filter(one => !leftOut(nameOf(one)))
    for (const [i, table] of tables.entries()) {
      const name = nameOf(table)
      const whose = part ? whoseRows(name, part) : sql`true`
      await receive(name, piecesOf(tx, table, whose), { table: i + 1, of: tables.length })
    }
  })
}

async function tablesOf(tx: Tx, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await sql<{
    schema: string
    table: string
    name: string
    type: string
    isArray: boolean
    keyPlace: number | null
  }>`
    select n.nspname as schema, c.relname as "table", a.attname as name, t.typname as type,
           t.typcategory = 'A' as "isArray", k.place::int as "keyPlace"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    left join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, place) on k.attnum = a.attnum
    where n.nspname = any(${schemas}) and c.relkind in ('r', 'p')
    order by array_position(${schemas}::text[], n.nspname::text), c.relname, a.attnum`.execute(tx)
  const grouped = Map.groupBy(rows, row => `${row.schema}.${row.table}`)
  return [...grouped.values()].map(columns => ({
    schema: columns[0]!.schema,
    name: columns[0]!.table,
    columns,
    key: columns.filter(one => one.keyPlace !== null).sort((a, b) => a.keyPlace! - b.keyPlace!),
  }))
}

/** A document may be megabytes, a row of figures some hundred bytes. */
const pieceOf = (table: Table): number => (table.columns.some(isJson) ? 20 : 1000)

/** As a condition on a table’s own columns. */
function whoseRows(table: string, part: Part): RawBuilder<unknown> {
  const { column, in: within } = part.tables[table]!
  if (!within) return sql`${sql.id(column)} = ${sql.lit(part.owner)}`
  const from = sql.id(...within.table.split('.'))
  return sql`${sql.id(column)} in (select ${sql.id(within.key)} from ${from} where ${whoseRows(within.table, part)})`
}

async function* piecesOf(tx: Tx, table: Table, whose: RawBuilder<unknown>): AsyncGenerator<DumpedRow[]> {
  const columns = table.columns.map(column => sql`${written(column)} as ${sql.id(column.name)}`)
  const order = (table.key.length > 0 ? table.key : table.columns).map(byBytes)
  await sql`
    declare dumped no scroll cursor for
    select ${sql.join(columns)} from ${sql.id(table.schema, table.name)} where ${whose} order by ${sql.join(order)}`.execute(
    tx,
  )
  const parsed = table.columns.filter(column => isJson(column) || column.isArray).map(one => one.name)
  for (;;) {
    const { rows } = await sql<DumpedRow>`fetch forward ${sql.lit(pieceOf(table))} from dumped`.execute(tx)
    if (rows.length === 0) break
    for (const row of rows)
      for (const name of parsed) row[name] = row[name] === null ? null : JSON.parse(row[name] as string)
    yield rows
  }
  await sql`close dumped`.execute(tx)
}

const isJson = ({ type }: Column): boolean => type === 'json' || type === 'jsonb'
const asTheyAre = new Set(['bool', 'int2', 'int4'])

function written({ name, type, isArray }: Column): RawBuilder<unknown> {
  const column = sql.id(name)
  // As text, also within arrays: JSON has no bigint.
  if (type === '_int8') return sql`to_json(${column}::text[])::text`
  if (isArray) return sql`to_json(${column})::text`
  if (asTheyAre.has(type)) return sql`${column}`
  // Milliseconds, as JavaScript writes them; microseconds only where there are any, so that nothing is lost.
  if (type === 'timestamptz')
    return sql`case when isfinite(${column}) then regexp_replace(to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '000Z$', 'Z')
                    else ${column}::text end`
  return sql`${column}::text`
}

const byBytes = ({ name, type }: Column): RawBuilder<unknown> =>
  type === 'text' ? sql`${sql.id(name)} collate "C"` : sql`${sql.id(name)}`
