import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateOf, endOfDay, instantAt, isDateText, onTime } from './dates.ts'

test('R-25 a deadline ends to the second in Norway, in summer and in winter time', () => {
  expect(endOfDay('2019-05-31').toISOString()).toBe('2019-05-31T22:00:00.000Z')
  expect(endOfDay('2019-11-15').toISOString()).toBe('2019-11-15T23:00:00.000Z')
  expect(onTime(new Date('2019-05-31T21:59:59.999Z'), '2019-05-31')).toBe(true)
  expect(onTime(new Date('2019-05-31T22:00:00.000Z'), '2019-05-31')).toBe(false)
})

test('the days when the clock is moved have 23 and 25 hours', () => {
  const hours = (date: string) => (endOfDay(date).getTime() - instantAt(date, '00:00').getTime()) / 3_600_000
  expect([hours('2020-03-29'), hours('2020-10-25'), hours('2020-06-01')]).toEqual([23, 25, 24])
})

test('R-25 every instant belongs to the day whose end it comes before', () => {
  const instants = fc.date({ min: new Date('2017-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, instant => {
      const day = dateOf(instant)
      return onTime(instant, day) && !onTime(instant, addDays(day, -1))
    }),
    { numRuns: 10_000 },
  )
})

test('what is no date is told apart', () => {
  expect(['2019-05-31', '2019-02-29', '31.05.2019', '2019-13-01'].map(isDateText)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
