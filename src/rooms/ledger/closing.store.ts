import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'

export type Closing = { pot: string; through: DateText; at: Date; by: string }

/** Each time the books of the pots were closed, the latest last in each pot. */
export async function selectClosings(db: Db, pots: readonly string[]): Promise<Closing[]> {
  const { rows } = await sql<Closing>`
    select pot, through, closed_at as at, closed_by as by from ledger.closings
    where pot = any(${pots}) order by pot collate "C", through`.execute(db)
  return rows
}
