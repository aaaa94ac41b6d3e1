import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'

type Row = { number: number; sealedAt: Date; content: string; digest: string; signature: string; key: string }

export async function insertCheckpoint(tx: Tx, one: Row): Promise<void> {
  await sql`
    insert into ledger.checkpoints (number, sealed_at, content, digest, signature, key)
    values (${one.number}, ${one.sealedAt}, ${one.content}, ${one.digest}, ${one.signature}, ${one.key})`.execute(
    tx,
  )
}

export async function selectLastCheckpoint(db: Db): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select number, sealed_at as "sealedAt", content, digest, signature, key from ledger.checkpoints
    order by number desc limit 1`.execute(db)
  return rows[0]
}

/** One sealing at a time. */
export async function lockSealing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('ledger:seal'))`.execute(tx)
}

/** Checkpoints, the newest first: some of them, or one by its number. */
export async function selectCheckpoints(
  db: Db,
  {
    number = null,
    offset = 0,
    most = null,
  }: { number?: number | null; offset?: number; most?: number | null },
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select number, sealed_at as "sealedAt", content, digest, signature, key from ledger.checkpoints
    where ${number}::int is null or number = ${number}
    order by number desc offset ${offset} limit ${most}`.execute(db)
  return rows
}
