import { expect, test } from 'vitest'
import { type Column, column, fractions, wholeColumn } from './column.rules.ts'
import type { Fraction } from './fraction.rules.ts'
import { byLoss, lookUp, median, placesIn, ranked, roundTo } from './rank.rules.ts'

const of = (n: bigint, d = 1n): Fraction => ({ n, d })
const all = (length: number) => new Uint8Array(length).fill(1)
const limit = 2n ** 53n - 1n

/** In both representations, which must be the same. */
function both<T>(values: Fraction[], reckon: (a: Column) => T): T {
  const fast = column(values)
  expect(fast).toHaveProperty('most')
  const made = reckon(fast)
  expect(reckon({ exact: values })).toEqual(made)
  return made
}

test('R-44 rounding to whole kroner: up, down, and to the nearest with halves up', () => {
  const values = [of(0n), of(1n, 3n), of(149n), of(150n), of(451n, 3n), of(200n)]
  const to = (way: 'up' | 'down' | 'nearest', unit = 100n) => both(values, a => [...roundTo(a, unit, way)])
  expect(to('up')).toEqual([0, 100, 200, 200, 200, 200])
  expect(to('down')).toEqual([0, 0, 100, 100, 100, 200])
  expect(to('nearest')).toEqual([0, 0, 100, 200, 200, 200])
  expect(to('nearest', 1n)).toEqual([0, 0, 149, 150, 150, 200])
  expect(to('up', 1_000n)).toEqual([0, 1_000, 1_000, 1_000, 1_000, 1_000])
})

test('R-44 rounding is exact up to 2^53, and refuses what is above', () => {
  const near = (n: bigint, way: 'up' | 'down' | 'nearest', unit = 1n) =>
    both([of(0n), of(n)], a => roundTo(a, unit, way)[1])
  expect(near(limit, 'up')).toBe(Number(limit))
  expect(near(limit - 1n, 'nearest')).toBe(Number(limit - 1n))
  // 2^53 - 1 ends in 0991: up to whole kroner would be 2^53 + 8.
  expect(near(limit - 91n, 'up', 100n)).toBe(Number(limit - 91n))
  expect(near(limit, 'down', 100n)).toBe(Number(limit - 91n))
  expect(() => roundTo(column([of(limit)]), 100n, 'up')).toThrow('amountTooLarge')
  expect(near(limit, 'nearest')).toBe(Number(limit))
  // One and a half units less a half: twice that and a unit is 2^53 + 3, which no floating-point number is.
  expect(near(3n * 2n ** 50n + 1n, 'nearest', 2n ** 51n + 1n)).toBe(2 ** 51 + 1)
  expect(() => roundTo({ exact: [of(limit + 1n)] }, 1n, 'down')).toThrow('amountTooLarge')
  expect([...roundTo({ exact: [of(limit * 2n, 2n)] }, 1n, 'down')]).toEqual([Number(limit)])
})

test('R-44 halves of numbers near half of 2^53 are rounded up, not away', () => {
  const half = 2n ** 52n
  for (const n of [half - 3n, half - 1n, half, half + 1n]) {
    const down = Number((n / 7n) * 7n)
    expect(both([of(n)], a => [...roundTo(a, 7n, 'down')])).toEqual([down])
    expect(both([of(n)], a => [...roundTo(a, 7n, 'nearest')])).toEqual([Number(((2n * n + 7n) / 14n) * 7n)])
  }
})

test('R-44 each has the value at its place, and lies in the last band whose start it reaches', () => {
  const values = [of(1n, 2n), of(5n), of(7n, 3n)]
  const looked = (list: Fraction[]) =>
    fractions(lookUp(list, [2, 0, 0, 1])).map(one => Number(one.n) / Number(one.d))
  expect(looked(values)).toEqual([7 / 3, 0.5, 0.5, 5])
  expect(looked([...values, of(1n, limit + 2n)])).toEqual([7 / 3, 0.5, 0.5, 5])
  const places = both([of(0n), of(199n, 2n), of(100n), of(5_000n), of(9_999n)], a => [
    ...placesIn(a, [of(0n), of(100n), of(5_000n)]),
  ])
  expect(places).toEqual([0, 0, 1, 2, 2])
})

test('R-44 the middle one, the mean of the two in the middle, and none of nobody', () => {
  const values = [of(30n), of(9n), of(100n), of(21n, 2n), of(1n)]
  const middle = (...mask: number[]) =>
    both(values, a => {
      const found = median(ranked(a, Uint8Array.from(mask)))
      return found && Number(found.n) / Number(found.d)
    })
  expect(middle(1, 1, 1, 1, 1)).toBe(10.5)
  expect(middle(1, 1, 1, 1, 0)).toBe(20.25)
  expect(middle(0, 1, 1, 0, 0)).toBe(54.5)
  expect(middle(0, 0, 1, 0, 0)).toBe(100)
  expect(middle(0, 0, 0, 0, 0)).toBeUndefined()
})

test('R-44 who loses the most when rounded down: then the heavier, then the first; who loses nothing is not there', () => {
  // They lose 0,5, 0,8, 0, 0,5, 0,5 and 0,9, which the last is not asked about.
  const values = [of(5n, 2n), of(8n, 10n), of(4n), of(15n, 2n), of(5n, 2n), of(9n, 10n)]
  const down = Float64Array.of(2, 0, 4, 7, 2, 0)
  const mask = Uint8Array.of(1, 1, 1, 1, 1, 0)
  expect(both(values, a => byLoss(a, down, mask).order)).toEqual([1, 3, 0, 4])
  const alike = (i: number, j: number) => both(values, a => byLoss(a, down, mask).alike(i, j))
  expect([alike(3, 0), alike(0, 4), alike(1, 3)]).toEqual([true, true, false])
  expect(byLoss(wholeColumn(Float64Array.of(1, 2)), Float64Array.of(1, 2), all(2)).order).toEqual([])
})
