import { sql } from 'kysely'
import type { Tx } from './connect.ts'

/** A table to be filled: rows as `dump` writes them, in pieces. */
export type Loaded = { table: string; pieces: Iterable<unknown[]> }

/**
 * Fills the tables of an empty, migrated database with what `dump` wrote, in the caller's transaction, which must be
 * one of the tables' owner. Tables come in the order that their foreign keys ask for, which hold as ever; the rooms' own
 * triggers rest meanwhile, so what is loaded has been verified before. What the migrations put there is replaced.
 */
export async function load(
  tx: Tx,
  tables: readonly Loaded[],
  progress: (table: string) => void,
): Promise<void> {
  const order = await orderOf(tx)
  const wanted = new Map(tables.map(one => [one.table, one]))
  const sorted = order.filter(name => wanted.has(name))
  for (const name of order) await sql`alter table ${sql.table(name)} disable trigger user`.execute(tx)
  for (const name of sorted.toReversed()) await sql`delete from ${sql.table(name)}`.execute(tx)
  for (const name of sorted) {
    const columns = await columnsOf(tx, name)
    const list = sql.join(columns.map(one => sql.ref(one.name)))
    for (const rows of wanted.get(name)!.pieces)
      await sql`
        insert into ${sql.table(name)} (${list}) overriding system value
        select ${list} from jsonb_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        tx,
      )
    for (const { name: column } of columns.filter(one => one.identity))
      await sql`
        select setval(pg_get_serial_sequence(${name}, ${column}), greatest(1, (select max(${sql.ref(column)}) from ${sql.table(name)})),
                      exists (select from ${sql.table(name)}))`.execute(tx)
    progress(name)
  }
  for (const name of order) await sql`alter table ${sql.table(name)} enable trigger user`.execute(tx)
}

/** Every table of ours, after those that it refers to. */
async function orderOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ table: string; needs: string[] }>`
    select n.nspname || '.' || c.relname as "table",
      coalesce(array_agg(distinct rn.nspname || '.' || r.relname) filter (where r.oid is not null and r.oid <> c.oid), '{}') as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
    left join pg_class r on r.oid = k.confrelid left join pg_namespace rn on rn.oid = r.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public')
      and pg_get_userbyid(c.relowner) = current_user
    group by n.nspname, c.relname, c.oid order by 1`.execute(tx)
  const order: string[] = []
  let left = rows
  while (left.length > 0) {
    const next = left.filter(one => one.needs.every(need => order.includes(need)))
    if (next.length === 0) throw new Error(`tables refer to each other in a circle: ${left[0]!.table}`)
    order.push(...next.map(one => one.table))
    left = left.filter(one => !next.includes(one))
  }
  return order
}

/** Columns that are stored: not those that the database works out itself. */
async function columnsOf(tx: Tx, table: string): Promise<{ name: string; identity: boolean }[]> {
  const { rows } = await sql<{ name: string; identity: boolean }>`
    select attname as name, attidentity <> '' as identity from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(
    tx,
  )
  return rows
}
