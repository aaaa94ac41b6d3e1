import type { DateText } from './dates.ts'

/** Valid from and including `from`, until but not including `to`; null means still valid. */
export type Period = { from: DateText; to: DateText | null }

export const isValidOn = (period: Period, date: DateText): boolean =>
  period.from <= date && (period.to === null || date < period.to)

/** The value that was valid on the date. Names, codes, roles and mandates are looked up by the document's own date. */
export const validOn = <T extends Period>(values: readonly T[], date: DateText): T | undefined =>
  values.find(value => isValidOn(value, date))

export const overlap = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to)
