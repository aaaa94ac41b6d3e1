import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { SealKey } from './model.ts'

export async function selectSealKeys(db: Db): Promise<SealKey[]> {
  const { rows } = await sql<Omit<SealKey, 'since'> & { since: Date }>`
    select number, public_key as "publicKey", first_checkpoint as "firstCheckpoint", since, signature, reason
    from ledger.seal_keys order by number`.execute(db)
  return rows.map(one => ({ ...one, since: one.since.toISOString() }))
}

export async function insertSealKey(tx: Tx, one: SealKey): Promise<void> {
  await sql`
    insert into ledger.seal_keys (number, public_key, first_checkpoint, since, signature, reason)
    values (${one.number}, ${one.publicKey}, ${one.firstCheckpoint}, ${one.since}::timestamptz, ${one.signature},
            ${one.reason})`.execute(tx)
}

/** Those that have sealed already, where checkpoints were read in from an export that knew no keys. */
export async function insertSealKeysSeen(tx: Tx): Promise<void> {
  await sql`
    insert into ledger.seal_keys (number, public_key, first_checkpoint, since, reason)
    select row_number() over (order by number), key, number, sealed_at,
           case when row_number() over (order by number) > 1 then 'in use before keys were registered' end
    from (select *, lag(key) over (order by number) as before from ledger.checkpoints) as sealed
    where before is distinct from key order by number`.execute(tx)
}
