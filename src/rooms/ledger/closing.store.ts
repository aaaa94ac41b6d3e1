import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'

export type Closing = { pot: string; through: DateText; at: Date; by: string }

export async function updateClosedThrough(tx: Tx, pot: string, through: DateText): Promise<void> {
  await sql`update ledger.pots set closed_through = ${through} where id = ${pot}`.execute(tx)
}

export async function insertClosing(
  tx: Tx,
  one: { pot: string; through: DateText; head: string; at: Date; by: string },
): Promise<void> {
  await sql`
    insert into ledger.closings (pot, through, head, closed_at, closed_by)
    values (${one.pot}, ${one.through}, ${one.head}, ${one.at}, ${one.by})`.execute(tx)
}

/** Each time the books of the pots were closed, the latest last in each pot. */
export async function selectClosings(db: Db, pots: readonly string[]): Promise<Closing[]> {
  const { rows } = await sql<Closing>`
    select pot, through, closed_at as at, closed_by as by from ledger.closings
    where pot = any(${pots}) order by pot collate "C", through`.execute(db)
  return rows
}
