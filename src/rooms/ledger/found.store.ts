import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'

/** An entry as a list over many pots shows it; `back` is the voucher that it takes back. */
export type FoundEntry = {
  pot: string
  number: number
  voucherYear: number
  voucher: number
  effectiveOn: DateText
  recordedAt: Date
  person: string | null
  text: string
  ore: Ore
  back: { number: number; voucherYear: number; voucher: number; text: string } | null
}

/** Entries of many pots, the newest first: all, those of one year, of one voucher's number, or those that take others back. */
export async function selectFound(
  db: Db,
  where: {
    /** Of pots whose name begins or ends so. */
    begins?: string
    ends?: string
    year?: number | null
    voucher?: number | null
    reversals?: boolean
    offset?: number
    most: number
  },
): Promise<FoundEntry[]> {
  const { begins = '', ends = '', year = null, voucher = null, reversals = false, offset = 0, most } = where
  const { rows } = await sql<FoundEntry>`
    select e.pot, e.number, e.voucher_year as "voucherYear", e.voucher, e.effective_on as "effectiveOn",
      e.recorded_at as "recordedAt", e.person, e.text, e.ore,
      case when b.number is not null then json_build_object('number', b.number, 'voucherYear', b.voucher_year,
        'voucher', b.voucher, 'text', b.text) end as back
    from ledger.entries e left join ledger.entries b on b.pot = e.pot and b.number = e.reverses
    where starts_with(e.pot, ${begins}) and right(e.pot, length(${ends})) = ${ends}
      and (${year}::int is null or e.voucher_year = ${year})
      and (${voucher}::int is null or e.voucher = ${voucher})
      and (not ${reversals} or e.reverses is not null)
    order by e.recorded_at desc, e.pot, e.number desc offset ${offset} limit ${most}`.execute(db)
  return rows
}
