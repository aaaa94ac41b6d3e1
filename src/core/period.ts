import type { DateText } from './dates.ts'

/** Valid from and including `from`, until but not including `to`; null means still valid. */
export type Period = { from: DateText; to: DateText | null }

export const isValidOn = (period: Period, date: DateText): boolean =>
  period.from <= date && (period.to === null || date < period.to)
