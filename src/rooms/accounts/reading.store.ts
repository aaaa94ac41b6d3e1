import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { TableNote } from '../../platform/table-file.ts'
import type { AccountsImport, ImportState, Ties } from './model.ts'

const pieceBytes = 1_000_000

/** Keeps the file until it is read, in pieces, so that no more than one of them is held at a time. */
export async function insertPieces(tx: Tx, id: string, bytes: Uint8Array): Promise<void> {
  for (let piece = 0; piece * pieceBytes < bytes.length; piece++) {
    const data = Buffer.from(bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes))
    await sql`insert into accounts.pieces (import, piece, data) values (${id}, ${piece}, ${data})`.execute(tx)
  }
}

export async function* selectPieces(db: Db, id: string): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece++) {
    const { rows } = await sql<{ data: Buffer }>`
      select data from accounts.pieces where import = ${id} and piece = ${piece}`.execute(db)
    if (!rows[0]) return
    yield rows[0].data
  }
}

export async function selectBytes(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(length(data)), 0)::int as bytes from accounts.pieces where import = ${id}`.execute(db)
  return rows[0]!.bytes
}

export async function deletePieces(db: Db, id: string): Promise<void> {
  await sql`delete from accounts.pieces where import = ${id}`.execute(db)
}

/** Moves an import on, if it stands in one of the states; false where it has been stopped or moved meanwhile. */
export async function moveImport(
  db: Db,
  id: string,
  from: readonly ImportState[],
  to: {
    state: ImportState
    rows?: number
    ties?: Ties
    notes?: readonly TableNote[]
    problems?: AccountsImport['problems']
  },
): Promise<boolean> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  const { rows } = await sql`
    update accounts.imports
    set state = ${to.state}, rows = coalesce(${to.rows ?? null}::int, rows),
        ties = coalesce(${json(to.ties)}::jsonb, ties), notes = coalesce(${json(to.notes)}::jsonb, notes),
        problems = ${json(to.problems ?? undefined)}::jsonb,
        sample = case when ${to.state} = 'columns' then sample end
    where id = ${id} and state = any(${from}) returning id`.execute(db)
  return rows.length > 0
}

/** What people have said of the columns of the municipality's own files, the newest first. */
export async function selectTies(db: Db, municipality: string): Promise<Ties[]> {
  const { rows } = await sql<{ ties: Ties }>`
    select ties from accounts.column_ties where municipality = ${municipality}
    order by version desc limit 20`.execute(db)
  return rows.map(one => one.ties)
}

export async function insertTies(
  tx: Tx,
  municipality: string,
  ties: Ties,
  by: { name: string; at: Date },
): Promise<void> {
  await sql`
    insert into accounts.column_ties (municipality, version, ties, tied_by, tied_at)
    select ${municipality}, coalesce(max(version), 0) + 1, ${JSON.stringify(ties)}::jsonb, ${by.name},
      ${by.at}::timestamptz
    from accounts.column_ties where municipality = ${municipality}`.execute(tx)
}
