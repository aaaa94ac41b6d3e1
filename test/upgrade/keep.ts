import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { sql } from 'kysely'
import { getConstructionPlans } from 'pg-boss'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { databaseOf } from '../../src/platform/installation.ts'
import { jsonLog } from '../../src/platform/log.ts'
import type { Line } from './fixture.ts'

/**
 * `node test/upgrade/keep.ts FOLDER`: keeps the demo's database in a data folder that nobody serves as a fixture for the
 * upgrade test, named by its last migration. Run with the code that made the database, before a migration is added.
 */
async function keep(folder: string): Promise<string> {
  const cluster = await startCluster(folder, jsonLog)
  const db = connect(cluster.url('super', databaseOf.demo), 1)
  try {
    const last = await lastMigration(db)
    const lines: Line[] = [{ queue: getConstructionPlans('pgboss'), last }]
    for (const table of await tablesOf(db)) {
      lines.push(table)
      for (const row of await rowsOf(db, table.table)) lines.push({ row })
    }
    lines.push(...(await sequencesOf(db)))
    const text = `${lines.map(line => JSON.stringify(line)).join('\n')}\n`
    const file = join(import.meta.dirname, `demo-${last.slice(0, 4)}.jsonl.br`)
    const window = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
    writeFileSync(file, brotliCompressSync(text, { params: window }))
    return file
  } finally {
    await db.destroy()
    await cluster.stop()
  }
}

async function lastMigration(db: Db): Promise<string> {
  const { rows } = await sql<{
    name: string
  }>`select name from public.kysely_migration order by name desc limit 1`.execute(db)
  return rows[0]!.name
}

/** But for the queue's partitions of single days: another day has others. */
async function tablesOf(db: Db): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select n.nspname || '.' || c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
    group by 1 order by 1`.execute(db)
  return rows
}

/** As JSON, in the order of that text, so that the same database gives the same bytes. */
async function rowsOf(db: Db, table: string): Promise<string[]> {
  const { rows } = await sql<{ row: string }>`
    select row from (select to_jsonb(t)::text as row from ${sql.table(table)} t) as written
    order by row collate "C"`.execute(db)
  return rows.map(one => one.row)
}

async function sequencesOf(db: Db): Promise<Line[]> {
  const { rows } = await sql<{ sequence: string; value: string; called: boolean }>`
    select format('%I.%I', schemaname, sequencename) as sequence,
           coalesce(last_value, start_value)::text as value, last_value is not null as called
    from pg_sequences order by 1`.execute(db)
  return rows
}

console.log(await keep(process.argv[2]!))
