import { expect, test } from 'vitest'
import { type Column, column, fractions, wholeColumn } from './column.rules.ts'
import type { Fraction } from './fraction.rules.ts'
import { and, countOf, isPositive, not, or, within } from './mask.rules.ts'

const [yes, no] = [Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 0, 1, 0)]

test('R-44 masks: those that do not, those that do both, those that do either, and how many', () => {
  expect([...not(yes)]).toEqual([0, 0, 1, 1])
  expect([...and(yes, no)]).toEqual([1, 0, 0, 0])
  expect([...or(yes, no)]).toEqual([1, 1, 1, 0])
  expect([countOf(yes), countOf(or(yes, no)), countOf(Uint8Array.of())]).toEqual([2, 3, 0])
})

/** In both representations. */
function both(a: Column, side: 'atLeast' | 'atMost', n: bigint, d = 1n): number[] {
  const bound: Fraction = { n, d }
  const [fast, exact] = [within(a, side, bound), within({ exact: fractions(a) }, side, bound)]
  expect([...fast]).toEqual([...exact])
  return [...fast]
}

test('R-44 bounds are inclusive, and a bound between two whole numbers divides them', () => {
  const whole = wholeColumn(Float64Array.of(2, 3, 4))
  expect(both(whole, 'atLeast', 3n)).toEqual([0, 1, 1])
  expect(both(whole, 'atMost', 3n)).toEqual([1, 1, 0])
  expect(both(whole, 'atLeast', 5n, 2n)).toEqual([0, 1, 1])
  expect(both(whole, 'atMost', 5n, 2n)).toEqual([1, 0, 0])
  expect(both(whole, 'atMost', 35n, 10n)).toEqual([1, 1, 0])
  const tenths = column([
    { n: 24n, d: 10n },
    { n: 25n, d: 10n },
    { n: 26n, d: 10n },
  ])
  expect(both(tenths, 'atLeast', 5n, 2n)).toEqual([0, 1, 1])
  expect(both(tenths, 'atMost', 5n, 2n)).toEqual([1, 1, 0])
  expect(both(tenths, 'atLeast', 251n, 100n)).toEqual([0, 0, 1])
  expect(both(tenths, 'atMost', 249n, 100n)).toEqual([1, 0, 0])
  expect(both(tenths, 'atLeast', 0n)).toEqual([1, 1, 1])
})

test('R-44 a bound above 2^53 is above every number', () => {
  const large = wholeColumn(Float64Array.of(0, Number.MAX_SAFE_INTEGER))
  for (const bound of [2n ** 53n, 2n ** 53n + 1n, 10n ** 30n]) {
    expect(both(large, 'atLeast', bound)).toEqual([0, 0])
    expect(both(large, 'atMost', bound)).toEqual([1, 1])
  }
  expect(both(large, 'atLeast', 2n ** 53n - 1n)).toEqual([0, 1])
  expect(both(large, 'atMost', 2n ** 53n - 2n)).toEqual([1, 0])
})

test('R-44 zero is not positive, and the least part of one is', () => {
  const values = [
    { n: 0n, d: 1n },
    { n: 1n, d: 1_000n },
    { n: 5n, d: 1n },
  ]
  for (const one of [column(values), { exact: values }]) expect([...isPositive(one)]).toEqual([0, 1, 1])
})
