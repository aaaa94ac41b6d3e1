import { describe, expect, test } from 'vitest'
import {
  add,
  choose,
  excess,
  greatest,
  least,
  multiply,
  only,
  quotient,
  scale,
  total,
} from './arithmetic.rules.ts'
import { type Column, column, fractions, wholeColumn } from './column.rules.ts'
import type { Fraction } from './fraction.rules.ts'

// Figures reckoned by hand, at the edge of what typed arrays hold: on one side of it they are used, beyond it bigints are.

const limit = 2n ** 53n - 1n
const of = (n: bigint, d = 1n): Fraction => ({ n, d })
const whole = (...list: bigint[]): Column => wholeColumn(Float64Array.from(list, Number))
const parts = (d: bigint, ...list: bigint[]): Column => column(list.map(n => of(n, d)))
/** Two numbers without a common factor, whose product is not below 2^53 though each is half as long. */
const [p, q] = [94_906_266n, 94_906_267n]

/** In typed arrays or not, and in lowest terms. */
function told(a: Column): [kind: 'fast' | 'exact', ...values: string[]] {
  const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? x : gcd(y, x % y))
  const values = fractions(a).map(({ n, d }) => `${n / gcd(n, d)}/${d / gcd(n, d)}`)
  return ['n' in a ? 'fast' : 'exact', ...values]
}

describe('R-44 sums and comparisons of columns', () => {
  test('by hand, over different denominators', () => {
    const [a, b] = [parts(2n, 1n, 3n, 8n), parts(3n, 1n, 9n, 12n)]
    expect(told(add(a, b))).toEqual(['fast', '5/6', '9/2', '8/1'])
    expect(told(least(a, b))).toEqual(['fast', '1/3', '3/2', '4/1'])
    expect(told(greatest(a, b))).toEqual(['fast', '1/2', '3/1', '4/1'])
    expect(told(excess(a, b))).toEqual(['fast', '1/6', '0/1', '0/1'])
    expect(told(excess(b, a))).toEqual(['fast', '0/1', '3/2', '0/1'])
    expect(add(a, b)).toMatchObject({ d: 6, most: 48 })
    expect(greatest(a, a)).toBe(a)
  })

  test('a sum of 2^53 - 1 is held, and one more is not', () => {
    expect(told(add(whole(limit - 1n), whole(1n)))).toEqual(['fast', `${limit}/1`])
    expect(told(add(whole(limit), whole(1n)))).toEqual(['exact', `${limit + 1n}/1`])
    expect(told(add(whole(limit, 5n), whole(2n, 6n)))).toEqual(['exact', `${limit + 2n}/1`, '11/1'])
  })

  test('numbers that grow beyond 2^53 over the common denominator are held exactly', () => {
    const third = parts(3n, 1n)
    const large = whole(2n ** 52n + 1n)
    const sum = 3n * (2n ** 52n + 1n) + 1n
    expect(told(add(large, third))).toEqual(['exact', `${sum}/3`])
    expect(told(add(third, large))).toEqual(['exact', `${sum}/3`])
    expect(told(least(large, third))).toEqual(['exact', '1/3'])
    expect(told(greatest(third, large))).toEqual(['exact', `${2n ** 52n + 1n}/1`])
    const [x, y] = [parts(p, 1n), parts(q, 1n)]
    expect(told(add(x, y))).toEqual(['exact', `${p + q}/${p * q}`])
    expect(told(excess(x, y))).toEqual(['exact', `1/${p * q}`])
    expect(told(excess(y, x))).toEqual(['exact', '0/1'])
    expect(told(least(x, y))).toEqual(['exact', `1/${q}`])
  })

  test('a number in bigints makes the result of bigints', () => {
    const big: Column = { exact: [of(1n, 2n)] }
    expect(told(add(big, whole(1n)))).toEqual(['exact', '3/2'])
    expect(told(add(whole(1n), big))).toEqual(['exact', '3/2'])
    expect(told(choose(Uint8Array.of(1), big, whole(1n)))).toEqual(['exact', '1/2'])
    expect(told(choose(Uint8Array.of(0), big, whole(1n)))).toEqual(['exact', '1/1'])
  })
})

describe('R-44 products, parts and quotients of columns', () => {
  test('products by hand, and at the edge', () => {
    expect(told(multiply(parts(2n, 1n, 3n), parts(5n, 2n, 4n)))).toEqual(['fast', '1/5', '6/5'])
    expect(multiply(parts(2n, 1n, 3n), parts(5n, 2n, 4n))).toMatchObject({ d: 10, most: 12 })
    expect(told(multiply(whole(p - 1n), whole(p - 1n)))).toEqual(['fast', `${(p - 1n) ** 2n}/1`])
    expect(told(multiply(whole(p), whole(q)))).toEqual(['exact', `${p * q}/1`])
    expect(told(multiply(parts(p, 1n), parts(q, 1n)))).toEqual(['exact', `1/${p * q}`])
    expect(told(multiply(whole(limit), whole(1n)))).toEqual(['fast', `${limit}/1`])
    expect(told(multiply({ exact: [of(1n, 3n)] }, whole(6n)))).toEqual(['exact', '2/1'])
    expect(told(multiply(whole(6n), { exact: [of(1n, 3n)] }))).toEqual(['exact', '2/1'])
  })

  test('what a number is multiplied by is shortened against its denominator', () => {
    expect(scale(parts(100n, 5n, 7n), of(200n, 3n))).toMatchObject({
      n: Float64Array.of(10, 14),
      d: 3,
      most: 14,
    })
    expect(scale(whole(5n), of(50n, 100n))).toMatchObject({ n: Float64Array.of(5), d: 2, most: 5 })
    expect(told(scale(whole(5n, 9n), of(0n, 7n)))).toEqual(['fast', '0/1', '0/1'])
    expect(told(scale(whole(0n, 1n), of(limit)))).toEqual(['fast', '0/1', `${limit}/1`])
    expect(told(scale(whole(1n), of(1n, limit)))).toEqual(['fast', `1/${limit}`])
  })

  test('what does not fit is multiplied exactly', () => {
    expect(told(scale(whole(2n), of(limit)))).toEqual(['exact', `${2n * limit}/1`])
    expect(told(scale(whole(0n, 1n), of(limit + 2n)))).toEqual(['exact', '0/1', `${limit + 2n}/1`])
    expect(told(scale(whole(1n), of(1n, limit + 2n)))).toEqual(['exact', `1/${limit + 2n}`])
    expect(told(scale(whole(1n), of(1n, 10n ** 400n)))).toEqual(['exact', `1/${10n ** 400n}`])
    expect(told(scale(parts(2n, 1n), of(2n ** 53n + 1n)))).toEqual(['exact', `${2n ** 53n + 1n}/2`])
    expect(told(scale(parts(p, 1n), of(1n, q)))).toEqual(['exact', `1/${p * q}`])
    expect(told(scale({ exact: [of(1n, 3n)] }, of(6n)))).toEqual(['exact', '2/1'])
  })

  test('quotients are exact, with their sign above the line, and are zero over zero', () => {
    const over = (a: Fraction, b: Fraction) => told(quotient(column([a]), column([b])))[1]
    expect(over(of(1n), of(3n))).toBe('1/3')
    expect(over(of(1n), of(2_000_000_001n))).toBe('1/2000000001')
    expect(over(of(1n, 2n), of(3n, 4n))).toBe('2/3')
    expect(fractions(quotient(column([of(-3n)]), column([of(-6n)])))).toEqual([of(1n, 2n)])
    expect(fractions(quotient(column([of(3n)]), column([of(-6n)])))).toEqual([of(-1n, 2n)])
    expect(over(of(5n), of(0n))).toBe('0/1')
  })
})

describe('R-44 columns under a mask', () => {
  const mask = Uint8Array.of(1, 0, 1)

  test('one column where it holds, another or nothing where it does not', () => {
    const [a, b] = [parts(2n, 1n, 3n, 5n), parts(3n, 1n, 2n, 4n)]
    expect(told(choose(mask, a, b))).toEqual(['fast', '1/2', '2/3', '5/2'])
    expect(choose(mask, a, b)).toMatchObject({ d: 6, most: 15 })
    expect(choose(mask, b, a)).toMatchObject({ d: 6, most: 15 })
    expect(told(only(mask, a))).toEqual(['fast', '1/2', '0/1', '5/2'])
    expect(only(mask, a)).toMatchObject({ d: 2, most: 5 })
    expect(told(only(mask, { exact: fractions(a) }))).toEqual(['exact', '1/2', '0/1', '5/2'])
  })

  test('a column that grows beyond 2^53 over the common denominator is chosen from exactly', () => {
    const [third, large] = [parts(3n, 1n, 2n), whole(2n ** 52n + 1n, 2n ** 52n + 3n)]
    const half = Uint8Array.of(1, 0)
    expect(told(choose(half, third, large))).toEqual(['exact', '1/3', `${2n ** 52n + 3n}/1`])
    expect(told(choose(half, large, third))).toEqual(['exact', `${2n ** 52n + 1n}/1`, '2/3'])
  })

  test('the sum over those that it holds for is exact beyond 2^53', () => {
    expect(total(parts(10n, 5n, 7n, 9n), mask)).toEqual(of(14n, 10n))
    expect(total({ exact: [of(5n, 10n), of(7n), of(9n, 10n)] }, mask)).toEqual(of(14n, 10n))
    const sum = (...list: bigint[]) => total(whole(...list), new Uint8Array(list.length).fill(1))
    expect(sum(limit, limit, 1n)).toEqual(of(2n * limit + 1n))
    expect(sum(limit)).toEqual(of(limit))
    expect(sum(limit / 2n, limit / 2n, 1n)).toEqual(of(limit))
  })
})
