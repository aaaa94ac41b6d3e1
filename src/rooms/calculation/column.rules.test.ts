import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../../test/support/tries.ts'
import {
  add,
  choose,
  excess,
  greatest,
  least,
  multiply,
  overOne,
  quotient,
  scale,
  total,
} from './arithmetic.rules.ts'
import {
  type Column,
  column,
  columnOf,
  constant,
  fractions,
  type Mask,
  size,
  wholeColumn,
  zeros,
} from './column.rules.ts'
import { compare, type Fraction } from './fraction.rules.ts'
import { isPositive, within } from './mask.rules.ts'
import { byLoss, lookUp, placesIn, ranked, roundTo } from './rank.rules.ts'

const sorted = (a: Column, mask: Mask): Fraction[] => {
  const { count, at } = ranked(a, mask)
  return Array.from({ length: count }, (_, rank) => at(rank))
}

/** Every operation on columns is tried in both representations, on values about 2^53 among others, and must agree. */

const limit = 2n ** 53n - 1n
const top = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 1_000n }) },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 11n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: limit - 3n, max: limit + 3n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: limit / 2n - 3n, max: limit / 2n + 3n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 24n }) },
)
const signed = fc.tuple(top, fc.constantFrom(1n, 1n, 1n, -1n)).map(([n, sign]) => n * sign)
const bottom = fc.constantFrom(1n, 1n, 1n, 2n, 3n, 10n, 100n, 1_000n, 12n, 10n ** 9n, limit, limit + 2n)
const positive = fc.record({ n: top, d: bottom })
const number = fc.record({ n: signed, d: bottom })
const few = fc.integer({ min: 1, max: 5 })
const listOf = (length: number) => {
  const alike = bottom.chain(d => fc.array(fc.record({ n: signed, d: fc.constant(d) }), exactly(length)))
  return fc.oneof(alike, fc.array(number, exactly(length)))
}
const exactly = (length: number) => ({ minLength: length, maxLength: length })
const maskOf = (length: number) =>
  fc.array(fc.constantFrom(0, 1), exactly(length)).map(bits => Uint8Array.from(bits))
const lists = few.chain(length =>
  fc.record({ a: listOf(length), b: listOf(length), mask: maskOf(length), by: positive, unit: unit() }),
)
const unit = () => fc.constantFrom(1n, 7n, 100n, 100_000n, 10n ** 15n)
type Lists = { a: Fraction[]; b: Fraction[]; mask: Uint8Array; by: Fraction; unit: bigint }

const seen = { safe: 0, exact: 0 }

/** In typed arrays only what is sure: whole, none above the bound, and the bound a number that is exact. */
function sound(made: Column): boolean {
  if (!('n' in made)) {
    seen.exact++
    return true
  }
  seen.safe++
  const whole = [...made.n, made.d, made.most].every(one => Number.isSafeInteger(one))
  return whole && made.d > 0 && made.n.every(one => Math.abs(one) <= made.most)
}

const equal = (a: readonly Fraction[], b: readonly Fraction[]): boolean =>
  a.length === b.length && a.every((one, i) => one.n * b[i]!.d === b[i]!.n * one.d)

function agree(
  name: string,
  made: (a: Column, b: Column, lists: Lists) => Column,
  reference: (a: Fraction, b: Fraction, lists: Lists, i: number) => Fraction,
) {
  test(`R-44 ${name}: numbers and bigints give the same, and it is right`, () => {
    fc.assert(
      fc.property(lists, all => {
        const [a, b] = [column(all.a), column(all.b)]
        const right = all.a.map((one, i) => reference(one, all.b[i]!, all, i))
        return [
          made(a, b, all),
          made({ exact: all.a }, { exact: all.b }, all),
          made(a, { exact: all.b }, all),
          made({ exact: all.a }, b, all),
        ].every(one => sound(one) && equal(fractions(one), right))
      }),
      { numRuns: tries(10_000) },
    )
  })
}

const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d
const zero = { n: 0n, d: 1n }

describe('columns', () => {
  agree(
    'column',
    a => a,
    a => a,
  )
  agree('add', add, (a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }))
  agree('least', least, (a, b) => (less(b, a) ? b : a))
  agree('greatest', greatest, (a, b) => (less(a, b) ? b : a))
  agree('excess', excess, (a, b) => (less(b, a) ? { n: a.n * b.d - b.n * a.d, d: a.d * b.d } : zero))
  agree('multiply', multiply, (a, b) => ({ n: a.n * b.n, d: a.d * b.d }))
  agree(
    'scale',
    (a, _, { by }) => scale(a, by),
    (a, _, { by }) => ({ n: a.n * by.n, d: a.d * by.d }),
  )
  agree(
    'choose',
    (a, b, { mask }) => choose(mask, a, b),
    (a, b, { mask }, i) => (mask[i] ? a : b),
  )
  agree('quotient', quotient, (a, b) => {
    if (b.n === 0n) return zero
    return { n: a.n * b.d * (b.n < 0n ? -1n : 1n), d: a.d * (b.n < 0n ? -b.n : b.n) }
  })
  agree(
    'lookUp',
    (_, __, { a, mask }) => lookUp(a, [...mask.keys()].reverse()),
    (_, __, { a }, i) => a[a.length - 1 - i]!,
  )
  agree(
    'constant',
    (_, __, { a, by }) => constant(a.length, by),
    (_, __, { by }) => by,
  )
  agree(
    'zeros',
    a => zeros(size(a)),
    () => zero,
  )

  test('both representations are tried', () => {
    expect(seen.safe).toBeGreaterThan(tries(10_000))
    expect(seen.exact).toBeGreaterThan(tries(10_000))
  })

  test('R-44 within, isPositive, placesIn: numbers and bigints agree', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('atLeast' as const, 'atMost' as const), (all, side) => {
        const bounds = [all.by, ...all.a, ...all.b]
        const starts = [0, 100, 5_000, Number(limit)]
        const right = (bound: Fraction) =>
          all.a.map(one => Number(side === 'atLeast' ? !less(one, bound) : !less(bound, one)))
        const places = all.a.map(one =>
          Math.max(
            0,
            starts.findLastIndex(start => one.n >= BigInt(start) * one.d),
          ),
        )
        return [column(all.a), { exact: all.a }].every(
          a =>
            bounds.every(bound => `${within(a, side, bound)}` === `${right(bound)}`) &&
            `${isPositive(a)}` === `${all.a.map(one => (one.n > 0n ? 1 : 0))}` &&
            `${placesIn(
              a,
              starts.map(start => ({ n: BigInt(start), d: 1n })),
            )}` === `${places}`,
        )
      }),
      { numRuns: tries(10_000) },
    )
  })

  test('R-44 total and ranked: numbers and bigints agree', () => {
    fc.assert(
      fc.property(lists, ({ a, mask }) => {
        const kept = a.filter((_, i) => mask[i])
        const sum = kept.reduce((all, one) => ({ n: all.n * one.d + one.n * all.d, d: all.d * one.d }), zero)
        const order = [...kept].sort((x, y) => (less(x, y) ? -1 : less(y, x) ? 1 : 0))
        return [column(a), { exact: a }].every(
          one => equal([total(one, mask)], [sum]) && equal(sorted(one, mask), order),
        )
      }),
      { numRuns: tries(10_000) },
    )
  })

  test('R-44 roundTo: numbers and bigints agree, halves go up, and what is not below 2^53 is refused', () => {
    const whole = ({ n, d }: Fraction, unit: bigint, way: string) => {
      const below = n % (d * unit) < 0n ? 1n : 0n
      const count = n / (d * unit) - below
      const rest = n - count * d * unit
      const more = way === 'up' ? rest > 0n : way === 'nearest' && 2n * rest >= d * unit
      return (more ? count + 1n : count) * unit
    }
    fc.assert(
      fc.property(lists, fc.constantFrom('up' as const, 'down' as const, 'nearest' as const), (all, way) => {
        const right = all.a.map(one => whole(one, all.unit, way))
        return [column(all.a), { exact: all.a }].every(a => {
          try {
            const made = roundTo(a, all.unit, way)
            return right.every((one, i) => BigInt(made[i]!) === one && one <= limit && -one <= limit)
          } catch (error) {
            return (
              (error as Error).message === 'amountTooLarge' && right.some(one => one > limit || -one > limit)
            )
          }
        })
      }),
      { numRuns: tries(10_000) },
    )
  })

  test('R-44 byLoss: numbers and bigints agree on who loses most, then the heavier, then by place', () => {
    const small = few.chain(length => fc.record({ a: listOf(length), mask: maskOf(length), unit: unit() }))
    const twins = fc.tuple(small, fc.nat(4)).map(([all, at]) => ({
      ...all,
      a: all.a.map((one, i) => (i % 2 ? all.a[at % all.a.length]! : one)),
    }))
    fc.assert(
      fc.property(twins, ({ a, mask, unit }) => {
        if (a.some(one => one.n < 0n || one.n > limit * one.d)) return
        const down = Float64Array.from(a, one => Number((one.n / (one.d * unit)) * unit))
        const lost = a.map((one, i) => ({ n: one.n - BigInt(down[i]!) * one.d, d: one.d }))
        const right = [...a.keys()]
          .filter(i => mask[i] && lost[i]!.n > 0n)
          .sort((i, j) => compare(lost[j]!, lost[i]!) || compare(a[j]!, a[i]!) || i - j)
        return [column(a), { exact: a }].every(one => `${byLoss(one, down, mask).order}` === `${right}`)
      }),
      { numRuns: tries(10_000) },
    )
  })

  test('R-44 overOne: the same numbers over one denominator, or taken down to sixty decimals', () => {
    fc.assert(
      fc.property(lists, ({ a }) => {
        const made = fractions(overOne({ exact: a }))
        return equal(made, a) && new Set(made.map(one => one.d)).size === 1
      }),
      { numRuns: tries(10_000) },
    )
    const many = Array.from({ length: 15_000 }, (_, i) => ({ n: 1n, d: BigInt(2 * i + 1) }))
    const made = fractions(overOne({ exact: many }))
    expect(made[1]).toEqual({ n: 10n ** 60n / 3n, d: 10n ** 60n })
  })

  test('columnOf reads decimals, and wholeColumn knows its greatest', () => {
    expect(columnOf(['-0.5', '3'])).toEqual({ n: Float64Array.of(-5, 30), d: 10, most: 30 })
    expect(columnOf(['-40', '3']).valueOf()).toMatchObject({ most: 40 })
    expect(columnOf(['5.2', '0', '12'])).toEqual({ n: Float64Array.of(52, 0, 120), d: 10, most: 120 })
    expect(wholeColumn(Float64Array.of(3, 7, 5))).toEqual({ n: Float64Array.of(3, 7, 5), d: 1, most: 7 })
    expect(columnOf(['0.5', '0.25'])).toEqual({ n: Float64Array.of(50, 25), d: 100, most: 50 })
  })
})
