import { type DateText, isDateText } from './dates.ts'
import type { Cell } from './written-column.ts'

/** A date as it was written; `either` has day and month in an order that only its column can tell, «05/10/2026». */
export type WrittenDate =
  | { kind: 'date'; date: DateText }
  | { kind: 'either'; a: number; b: number; year: number }

/** Which of the two numbers before the year is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'ambiguous'

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']

/**
 * Reads a date as Norwegian people and systems write it: «31.05.2026», «31.5.26», «31-05-2026», «31/5-2026»,
 * «2026-05-31», «20260531», «31052026» and «31. mai 2026»; a time of day after it is left out. Null where it is none.
 */
export function writtenDate(text: string): WrittenDate | null {
  const day = text.trim().replace(/(?<=\d)(?:T|\s+(?:kl\.?\s*)?)\d{1,2}[:.]\d{2}.*$/i, '')
  const part = (pattern: RegExp) => pattern.exec(day)?.slice(1)
  const found = part(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/)
  if (found) return dated(found[0]!, found[2]!, found[3]!)
  const joined = part(/^((?:18|19|20|21)\d{2})(\d{2})(\d{2})$/)
  if (joined && Number(joined[1]) <= 12) return dated(joined[0]!, joined[1]!, joined[2]!)
  const turned = part(/^(\d{2})(\d{2})((?:18|19|20|21)\d{2})$/)
  if (turned) return dated(turned[2]!, turned[1]!, turned[0]!)
  const named = part(/^(\d{1,2})[. ]+([a-zæøå]{3,9})\.? *(\d{4})$/i)
  const month = named ? months.indexOf(named[1]!.slice(0, 3).toLowerCase()) + 1 : 0
  if (named && month > 0) return dated(named[2]!, String(month), named[0]!)
  const parts = part(/^(\d{1,2})([./-])(\d{1,2})([./-])(\d{4}|\d{2})$/)
  if (!parts) return null
  const [a = '', first, b = '', second, y = ''] = parts
  const year = y.length === 4 ? y : `${Number(y) < 80 ? 20 : 19}${y}`
  if (first !== '/' || second !== '/') return first === second || first === '/' ? dated(year, b, a) : null
  return Number(a) === Number(b)
    ? dated(year, b, a)
    : { kind: 'either', a: Number(a), b: Number(b), year: Number(year) }
}

function dated(year: string, month: string, day: string): WrittenDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDateText(date) ? { kind: 'date', date } : null
}

/** What a column of dates tells of the order of day and month, gathered before any of them is read. */
export class DateColumn {
  private dayFirst: Cell | undefined
  private monthFirst: Cell | undefined

  see(written: WrittenDate, cell: Cell): void {
    if (written.kind === 'date') return
    if (written.a > 12) this.dayFirst ??= cell
    if (written.b > 12) this.monthFirst ??= cell
  }

  get order(): DateOrder {
    if (this.dayFirst && this.monthFirst) return 'ambiguous'
    return this.dayFirst ? 'dayFirst' : this.monthFirst ? 'monthFirst' : 'ambiguous'
  }
}

/** The date where the column's order tells it; null where it is none. */
export function plainDate(written: WrittenDate, order: Exclude<DateOrder, 'ambiguous'>): DateText | null {
  if (written.kind === 'date') return written.date
  const { a, b, year } = written
  const [day, month] = order === 'dayFirst' ? [a, b] : [b, a]
  const found = dated(String(year), String(month), String(day))
  return found?.kind === 'date' ? found.date : null
}
