import { expect, test } from 'vitest'
import {
  ceilTo,
  compare,
  decimalText,
  dividedBy,
  fraction,
  isMore,
  plus,
  times,
  whole,
} from './fraction.rules.ts'

const of = (n: bigint, d: bigint) => ({ n, d })

test('R-44 a decimal is read as the fraction it is', () => {
  expect(['650', '5.2', '0.25', '10.000000001'].map(fraction)).toEqual([
    whole(650n),
    of(52n, 10n),
    of(25n, 100n),
    of(10_000_000_001n, 1_000_000_000n),
  ])
})

test('R-44 sums, products and parts of fractions; one denominator is kept', () => {
  expect(plus(of(1n, 2n), of(1n, 3n))).toEqual(of(5n, 6n))
  expect(plus(of(1n, 100n), of(2n, 100n))).toEqual(of(3n, 100n))
  expect(times(of(2n, 3n), of(5n, 7n))).toEqual(of(10n, 21n))
  expect(dividedBy(of(6n, 5n), 4)).toEqual(of(6n, 20n))
})

test('R-44 fractions are compared by value, and equal ones are not more', () => {
  const [third, half, two] = [of(1n, 3n), of(1n, 2n), of(2n, 4n)]
  expect([compare(third, half), compare(half, two), compare(half, third)]).toEqual([-1, 0, 1])
  expect([isMore(third, half), isMore(half, two), isMore(half, third)]).toEqual([false, false, true])
})

test('R-44 up to a whole krone: what is whole stays, and the least part of an øre goes up', () => {
  const up = (n: bigint, d: bigint) => ceilTo(of(n, d), 100n)
  expect([up(0n, 3n), up(1n, 3n), up(300n, 1n), up(301n, 1n), up(60_001n, 2n)]).toEqual([
    0n,
    100n,
    300n,
    400n,
    30_100n,
  ])
})

test('R-44 shown with at most so many decimals, halves up, without zeros at the end', () => {
  expect([of(1n, 3n), of(2n, 3n), of(1n, 200n), of(1n, 201n)].map(one => decimalText(one))).toEqual([
    '0.33',
    '0.67',
    '0.01',
    '0',
  ])
  expect([of(105n, 100n), of(150n, 100n), of(3n, 1n), of(100n, 1n)].map(one => decimalText(one))).toEqual([
    '1.05',
    '1.5',
    '3',
    '100',
  ])
  expect([decimalText(of(1_234_567n, 1_000n), 4), decimalText(of(5n, 2n), 0)]).toEqual(['1234.567', '3'])
})
