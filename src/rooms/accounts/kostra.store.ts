import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { KostraFile, KostraRow } from './kostra.model.ts'

type Of = { municipality: string; year: number }

/** The next version of a municipality's year, with its rows. */
export async function insertKostra(
  tx: Tx,
  { municipality, year }: Of,
  file: Omit<KostraFile, 'version'>,
  rows: readonly KostraRow[],
): Promise<void> {
  await sql`
    insert into accounts.kostra_files (id, municipality, year, version, file_name, sha256, rows, notes, read_by, read_at)
    select ${file.id}, ${municipality}, ${year}::int, coalesce(max(version), 0) + 1, ${file.fileName}, ${file.sha256},
      ${file.rows}::int, ${JSON.stringify(file.notes)}::jsonb, ${file.readBy}, ${file.readAt}::timestamptz
    from accounts.kostra_files where municipality = ${municipality} and year = ${year}`.execute(tx)
  const column = <K extends keyof KostraRow>(name: K) => rows.map(one => one[name])
  await sql`
    insert into accounts.kostra_rows (file, class, function, type, thousands)
    select ${file.id}, * from unnest(${column('class')}::text[], ${column('function')}::text[],
      ${column('type')}::text[], ${column('thousands')}::bigint[])`.execute(tx)
}

/** The file that counts. */
export async function selectKostra(db: Db, { municipality, year }: Of): Promise<KostraFile | undefined> {
  const { rows } = await sql<KostraFile>`
    select id, version, file_name as "fileName", sha256, rows, notes, read_by as "readBy", read_at as "readAt"
    from accounts.kostra_files where municipality = ${municipality} and year = ${year}
    order by version desc limit 1`.execute(db)
  return rows[0]
}

export async function selectKostraRows(db: Db, file: string): Promise<KostraRow[]> {
  const { rows } = await sql<KostraRow>`
    select class, function, type, thousands from accounts.kostra_rows where file = ${file}
    order by class, type, function`.execute(db)
  return rows
}
