import { addDays, type DateText, daysBetween, yearOf } from '../src/core/dates.ts'

/** The day of the year that the story is told to: whoever starts the demo on it meets its dates as they are written. */
const toldTo = '11-22'

/** The year that the story stands in. The first quarter belongs to the year before, whose report is being written. */
export const storyYear = (today: DateText): number =>
  today.slice(5) < '04-01' ? yearOf(today) - 1 : yearOf(today)

/** The story's days of the year, drawn together where less of the year has gone, so that none of them is to come. */
export function storyDays(today: DateText): (day: string) => DateText {
  const first = `${storyYear(today)}-01-01`
  const whole = daysBetween(first, `${storyYear(today)}-${toldTo}`)
  const gone = Math.min(daysBetween(first, today), whole)
  return day => addDays(first, Math.floor((daysBetween(first, `${storyYear(today)}-${day}`) * gone) / whole))
}
