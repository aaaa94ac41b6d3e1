import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { municipalNumbers } from '../organisations/index.ts'
import type { RowRegister } from './rows.file.ts'
import { selectIndicators } from './store.ts'

/** What rows of a file are held against, kept in memory for as long as the file is read. */
export async function rowRegister(db: Db, borders: DateText | null): Promise<RowRegister> {
  const periods = await municipalNumbers(db)
  const byDate = new Map<DateText, ReadonlyMap<string, string>>()
  const numbersOn = (date: DateText) => {
    if (!byDate.has(date)) {
      const valid = periods.filter(one => one.from <= date && (one.to === null || date < one.to))
      byDate.set(date, new Map(valid.map(one => [one.number, one.id])))
    }
    return byDate.get(date)!
  }
  return {
    indicators: new Map((await selectIndicators(db)).map(one => [one.id, one.unit])),
    numbersOn,
    everNumber: new Set(periods.map(one => one.number)),
    borders,
  }
}
