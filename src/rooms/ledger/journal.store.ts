import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
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
    select min(effective_on) as day from ledger.turnover`.execute(db)
  return rows[0]!.day
}

/** So many of a pot's entries after one, with their lines. */
export async function selectJournal(
  db: Db,
  where: { pot: string; after: number; most: number },
): Promise<JournalEntry[]> {
  const { rows } = await sql<Omit<JournalEntry, 'lines'> & { account: string; ore: Ore }>`
    select e.pot, e.number, e.voucher_year as "voucherYear", e.voucher, e.effective_on as "effectiveOn", e.text,
      l.account, l.ore
    from ledger.entries e join ledger.lines l on l.pot = e.pot and l.number = e.number
    where e.pot = ${where.pot} and e.number > ${where.after} and e.number <= ${where.after + where.most}
    order by e.number, l.line`.execute(db)
  return [...Map.groupBy(rows, row => row.number).values()].map(lines => {
    const { account: _account, ore: _ore, ...entry } = lines[0]!
    return { ...entry, lines: lines.map(({ account, ore }) => ({ account, ore })) }
  })
}
