import { expect, test } from 'vitest'
import { isValidOn } from './period.ts'

test('R-17 valid from and including the first day, until but not including the last', () => {
  const period = { from: '2020-01-01', to: '2021-01-01' }
  const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01']
  expect(days.map(day => isValidOn(period, day))).toEqual([false, true, true, false])
  expect(isValidOn({ ...period, to: null }, '2099-01-01')).toBe(true)
})
