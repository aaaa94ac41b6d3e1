import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { JournalAccount, JournalEntry } from './model.ts'

/** Every account, by pot and the order of the chart. */
export async function selectAccounts(db: Db): Promise<JournalAccount[]> {
  const { rows } = await sql<JournalAccount>`
    select a.id as account, a.kind, a.pot, a.year, a.measure from ledger.accounts a
    join ledger.chart c on c.kind = a.kind order by a.pot collate "C", c.code, a.year, a.id collate "C"`.execute(
    db,
  )
  return rows
}

/** The first day that anything counts from; null where nothing is posted. */
export async function selectFirstDay(db: Db): Promise<DateText | null> {
  const { rows } = await sql<{ day: DateText | null }>`
    select min(effective_on) as day from ledger.entries`.execute(db)
  return rows[0]!.day
}

/** So many of a pot's entries after one. */
export async function selectJournal(
  db: Db,
  where: { pot: string; after: number; most: number },
): Promise<JournalEntry[]> {
  const { rows } = await sql<JournalEntry>`
    select pot, number, voucher_year as "voucherYear", voucher, effective_on as "effectiveOn", text,
      from_account as "from", to_account as "to", ore
    from ledger.entries
    where pot = ${where.pot} and number > ${where.after} and number <= ${where.after + where.most}
    order by number`.execute(db)
  return rows
}
