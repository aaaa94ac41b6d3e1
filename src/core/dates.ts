import { DateTime } from 'luxon'

/** A calendar date in Norway, «2019-05-31». */
export type DateText = string

/** Norwegian public bodies count days and deadlines in this zone, summer time included. */
export const zone = 'Europe/Oslo'

/** From 1800 to 2199: a year outside them is a slip of the hand, and no calendar of ours knows the year 0. */
export const isDateText = (text: string): boolean =>
  /^(18|19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone }).isValid

/** Swedish, since it writes a date as ISO 8601 does; ten times as fast as a zoned DateTime, which lists are made of. */
const dayInZone = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
export const dateOf = (instant: Date): DateText => dayInZone.format(instant)

export const yearOf = (date: DateText): number => Number(date.slice(0, 4))

export const addDays = (date: DateText, days: number): DateText =>
  DateTime.fromISO(date, { zone }).plus({ days }).toISODate()!

/** How many days from one date to another; below zero where the other comes first. */
export const daysBetween = (from: DateText, to: DateText): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const endOfMonth = (date: DateText): DateText =>
  DateTime.fromISO(date, { zone }).endOf('month').toISODate()!

/** The first instant after the deadline's day has ended: what begins to arrive before it is on time. */
export const endOfDay = (date: DateText): Date =>
  DateTime.fromISO(date, { zone }).plus({ days: 1 }).startOf('day').toJSDate()

export const onTime = (receivedAt: Date, deadline: DateText): boolean => receivedAt < endOfDay(deadline)

/** The instant of a wall-clock time in Norway, «2019-05-31» «14:03». */
export const instantAt = (date: DateText, time = '12:00'): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone }).toJSDate()
