import {
  at,
  type Column,
  column,
  fits,
  fractions,
  gcd,
  isSafe,
  lcm,
  limit,
  type Mask,
  numbers,
  type Safe,
  size,
} from './column.rules.ts'
import { compare, type Fraction, floorOf, plus, times, zero } from './fraction.rules.ts'

/** Both over one denominator, where they fit. */
function shared(
  a: Column,
  b: Column,
): { a: Float64Array; b: Float64Array; up: [number, number]; d: number } | null {
  if (!isSafe(a) || !isSafe(b)) return null
  const d = lcm(a.d, b.d)
  const up: [number, number] = [d / a.d, d / b.d]
  return fits(d) && fits(a.most * up[0]) && fits(b.most * up[1]) ? { a: a.n, b: b.n, up, d } : null
}

/** What one operation does in a loop of its own, which the engine of the language makes fast. */
type Loop = (n: Float64Array, a: Float64Array, b: Float64Array, upA: number, upB: number) => void

function joined(
  a: Column,
  b: Column,
  most: (a: number, b: number) => number,
  loop: Loop,
  exact: (a: Fraction, b: Fraction) => Fraction,
): Column {
  const both = shared(a, b)
  const bound = both ? most((a as Safe).most * both.up[0], (b as Safe).most * both.up[1]) : Infinity
  if (!both || !fits(bound))
    return { exact: Array.from({ length: size(a) }, (_, i) => exact(at(a, i), at(b, i))) }
  const n = numbers(both.a.length)
  loop(n, both.a, both.b, both.up[0], both.up[1])
  return { n, d: both.d, most: bound }
}

const sumOf = (a: number, b: number) => a + b

const { max: larger } = Math

export const add = (a: Column, b: Column): Column => joined(a, b, sumOf, addLoop, plus)

const addLoop: Loop = (n, a, b, upA, upB) => {
  for (let i = 0; i < n.length; i++) n[i] = a[i]! * upA + b[i]! * upB
}

export const least = (a: Column, b: Column): Column =>
  joined(a, b, larger, leastLoop, (x, y) => (compare(x, y) > 0 ? y : x))

const leastLoop: Loop = (n, a, b, upA, upB) => {
  for (let i = 0; i < n.length; i++) n[i] = Math.min(a[i]! * upA, b[i]! * upB)
}

export const greatest = (a: Column, b: Column): Column =>
  a === b ? a : joined(a, b, larger, greatestLoop, (x, y) => (compare(x, y) < 0 ? y : x))

const greatestLoop: Loop = (n, a, b, upA, upB) => {
  for (let i = 0; i < n.length; i++) n[i] = Math.max(a[i]! * upA, b[i]! * upB)
}

/** What `a` is more than `b`, else zero. */
export const excess = (a: Column, b: Column): Column =>
  joined(a, b, sumOf, excessLoop, (x, y) =>
    compare(x, y) > 0 ? { n: x.n * y.d - y.n * x.d, d: x.d * y.d } : zero,
  )

const excessLoop: Loop = (n, a, b, upA, upB) => {
  for (let i = 0; i < n.length; i++) n[i] = Math.max(a[i]! * upA - b[i]! * upB, 0)
}

export function multiply(a: Column, b: Column): Column {
  if (isSafe(a) && isSafe(b) && fits(a.most * b.most) && fits(a.d * b.d)) {
    const n = numbers(a.n.length)
    for (let i = 0; i < n.length; i++) n[i] = a.n[i]! * b.n[i]!
    return { n, d: a.d * b.d, most: a.most * b.most }
  }
  return { exact: Array.from({ length: size(a) }, (_, i) => times(at(a, i), at(b, i))) }
}

/** Every number times one. */
export function scale(a: Column, by: Fraction): Column {
  const lower = gcdBig(by.n, by.d)
  const [top, bottom] = [by.n / lower, by.d / lower]
  if (isSafe(a) && top <= BigInt(limit)) {
    const shorten = gcd(Number(top), a.d)
    const [up, down] = [Number(top) / shorten, Number(bottom)]
    const d = (a.d / shorten) * down
    if (fits(a.most * up) && fits(d)) {
      const n = numbers(a.n.length)
      for (let i = 0; i < n.length; i++) n[i] = a.n[i]! * up
      return { n, d, most: a.most * up }
    }
  }
  return { exact: Array.from({ length: size(a) }, (_, i) => times(at(a, i), { n: top, d: bottom })) }
}

/** Without a sign. */
const gcdBig = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcdBig(b, a % b))

/** Every `a` over its `per`, exact. Where `per` is zero the result is zero, and the caller reports it. */
export const quotient = (a: Column, per: Column): Column =>
  column(
    Array.from({ length: size(a) }, (_, i) => {
      const [x, y] = [at(a, i), at(per, i)]
      const [n, d] = [x.n * y.d, x.d * y.n]
      if (d === 0n) return zero
      const lower = gcdBig(n, d) * (d < 0n ? -1n : 1n)
      return { n: n / lower, d: d / lower }
    }),
  )

/** Halves up: what a quotient was in runs that are made again as they were made. */
export const toNineDecimals = (a: Column): Column =>
  column(fractions(a).map(({ n, d }) => ({ n: floorOf(2n * n * billion + d, 2n * d), d: billion })))

const billion = 1_000_000_000n

/** Far above what a thousand recipients' own denominators come to; beyond it each weight is taken to sixty decimals. */
const mostDenominator = 2n ** 32_768n
const fine = 10n ** 60n

/**
 * The same numbers over one denominator, so that they can be summed and compared in time that grows as their number.
 * Of more different denominators than a run of the country has, the numbers are taken down to sixty decimals.
 */
export function overOne(a: Column): Column {
  if (isSafe(a)) return a
  let d = 1n
  for (const each of new Set(a.exact.map(one => one.d))) {
    d *= each / gcdBig(each, d % each)
    if (d > mostDenominator)
      return { exact: a.exact.map(one => ({ n: floorOf(one.n * fine, one.d), d: fine })) }
  }
  return { exact: a.exact.map(one => ({ n: one.n * (d / one.d), d })) }
}

/** Of each recipient the number of `a` where the mask holds, else that of `b`. */
export function choose(mask: Mask, a: Column, b: Column): Column {
  const both = shared(a, b)
  if (!both) return { exact: Array.from({ length: size(a) }, (_, i) => at(mask[i] ? a : b, i)) }
  const n = numbers(mask.length)
  const [upA, upB] = both.up
  for (let i = 0; i < n.length; i++) n[i] = mask[i] ? both.a[i]! * upA : both.b[i]! * upB
  return { n, d: both.d, most: larger((a as Safe).most * upA, (b as Safe).most * upB) }
}

/** The number where the mask holds, else zero. */
export function only(mask: Mask, a: Column): Column {
  if (!isSafe(a)) return { exact: a.exact.map((one, i) => (mask[i] ? one : zero)) }
  const n = numbers(mask.length)
  for (let i = 0; i < n.length; i++) if (mask[i]) n[i] = a.n[i]!
  return { n, d: a.d, most: a.most }
}

/** The sum over those that the mask holds for. */
export function total(a: Column, mask: Mask): Fraction {
  if (!isSafe(a) || !fits(a.most * a.n.length))
    return fractions(overOne(a)).reduce((sum, one, i) => (mask[i] ? plus(sum, one) : sum), zero)
  let n = 0
  for (let i = 0; i < mask.length; i++) if (mask[i]) n += a.n[i]!
  return { n: BigInt(n), d: BigInt(a.d) }
}
