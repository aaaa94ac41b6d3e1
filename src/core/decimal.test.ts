import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  decimalOf,
  decimalText,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
} from './decimal.ts'

const d = decimalOf
const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const decimal = fc.record({ units: whole, scale: fc.integer({ min: 0, max: 12 }) })

test('sums, products and quotients of decimals are exact where they can be', () => {
  expect(decimalText(addDecimals([d('0.1'), d('0.2'), d('3')]))).toBe('3.3')
  expect(decimalText(multiplyDecimals(d('1925'), d('0.35')))).toBe('673.75')
  expect(decimalText(divideDecimals(d('1'), d('3'), 6))).toBe('0.333333')
  expect(decimalText(divideDecimals(d('-0.5'), d('1'), 0))).toBe('-1')
  expect(decimalText(d('10.00'))).toBe('10')
  expect(decimalText(d('0.05'))).toBe('0.05')
  expect(formatDecimal(d('1274000.456'))).toBe('1\u202f274\u202f000,46')
  expect(formatDecimal(d('-12'))).toBe('\u221212')
  expect(() => d('1,5')).toThrow(RangeError)
})

test('text and back is the same number; what is added can be taken away', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(compareDecimals(d(decimalText(a)), a)).toBe(0)
      const back = addDecimals([a, b, { ...b, units: -b.units }])
      expect(compareDecimals(back, a)).toBe(0)
      const product = multiplyDecimals(a, b)
      if (b.units !== 0n) expect(compareDecimals(divideDecimals(product, b, a.scale), a)).toBe(0)
    }),
  )
})
