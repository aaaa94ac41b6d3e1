import { expect, test } from 'vitest'
import {
  at,
  type Column,
  column,
  columnOf,
  constant,
  everyone,
  fits,
  fractions,
  gcd,
  lcm,
  marks,
  numbers,
  size,
  wholeColumn,
  zeros,
} from './column.rules.ts'
import type { Fraction } from './fraction.rules.ts'

const limit = 2n ** 53n - 1n
const of = (n: bigint, d = 1n): Fraction => ({ n, d })
const isFast = (a: Column) => 'n' in a

test('R-44 fractions stand over their least common denominator', () => {
  const made = column([of(1n, 4n), of(5n, 6n), of(2n)])
  expect(made).toEqual({ n: Float64Array.of(3, 10, 24), d: 12, most: 24 })
  expect([at(made, 1), size(made), fractions(made)[0]]).toEqual([of(10n, 12n), 3, of(3n, 12n)])
  expect([gcd(12, 18), gcd(7, 0), lcm(4, 6), lcm(5, 5), lcm(6, 4)]).toEqual([6, 7, 12, 5, 12])
  expect(column([of(9n), of(4n)])).toEqual({ n: Float64Array.of(9, 4), d: 1, most: 9 })
})

test('R-44 numbers and denominators up to 2^53 - 1 are whole numbers, and larger ones bigints', () => {
  expect([fits(Number(limit)), fits(Number(limit) + 1)]).toEqual([true, false])
  expect(column([of(limit)])).toEqual({ n: Float64Array.of(Number(limit)), d: 1, most: Number(limit) })
  expect(column([of(1n, limit)])).toEqual({ n: Float64Array.of(1), d: Number(limit), most: 1 })
  const [p, q] = [94_906_266n, 94_906_267n]
  for (const values of [
    [of(limit + 1n)],
    [of(1n, limit + 2n)],
    [of(1n, 10n ** 400n)],
    [of(1n, p), of(1n, q)],
    [of(limit), of(1n, 2n)],
  ]) {
    const made = column(values)
    expect(made).toEqual({ exact: values })
    expect([size(made), at(made, 0)]).toEqual([values.length, values[0]])
  }
})

test('R-44 one number for all', () => {
  expect(constant(2, of(7n, 3n))).toEqual({ n: Float64Array.of(7, 7), d: 3, most: 7 })
  expect(isFast(constant(1, of(limit, limit)))).toBe(true)
  expect(constant(2, of(limit + 1n))).toEqual({ exact: [of(limit + 1n), of(limit + 1n)] })
  expect(constant(1, of(1n, limit + 1n))).toEqual({ exact: [of(1n, limit + 1n)] })
  expect(zeros(2)).toEqual({ n: Float64Array.of(0, 0), d: 1, most: 0 })
  expect([...everyone(3)]).toEqual([1, 1, 1])
})

test('R-44 decimals of 15 digits are whole numbers over the longest decimals, and longer ones bigints', () => {
  expect(columnOf(['7', '12'])).toEqual({ n: Float64Array.of(7, 12), d: 1, most: 12 })
  expect(columnOf(['12.5', '0.125', '3'])).toEqual({
    n: Float64Array.of(12_500, 125, 3_000),
    d: 1_000,
    most: 12_500,
  })
  expect(columnOf(['999999999999999'])).toMatchObject({ n: Float64Array.of(999_999_999_999_999), d: 1 })
  expect(columnOf(['123456.123456789'])).toMatchObject({
    n: Float64Array.of(123_456_123_456_789),
    d: 10 ** 9,
  })
  expect(fractions(columnOf(['9999999.123456789', '1']))).toEqual([
    of(9_999_999_123_456_789n, 10n ** 9n),
    of(1n),
  ])
  expect(fractions(columnOf(['1234567.123456789', '1']))).toEqual([
    of(1_234_567_123_456_789n, 10n ** 9n),
    of(10n ** 9n, 10n ** 9n),
  ])
  expect(fractions(columnOf(['9999999.123456789']))).toEqual([of(9_999_999_123_456_789n, 10n ** 9n)])
  expect(wholeColumn(Float64Array.of())).toEqual({ n: Float64Array.of(), d: 1, most: 0 })
})

test('R-44 what is cut from one piece of memory is zero, and never shared by two columns', () => {
  const lengths = Array.from({ length: 400 }, (_, i) => 1 + ((i * 37) % 500))
  const made = lengths.map((length, i) => (i % 3 ? numbers(length) : marks(length)))
  for (const [i, one] of made.entries()) {
    expect(one.length).toBe(lengths[i])
    expect(one.every(value => value === 0)).toBe(true)
    one.fill(1 + (i % 200))
  }
  for (const [i, one] of made.entries()) expect(one.every(value => value === 1 + (i % 200))).toBe(true)
  expect(new Set(made.map(one => one.buffer)).size).toBeLessThan(10)
  const large = numbers(40_000)
  expect([large.length, large[39_999]]).toEqual([40_000, 0])
})
