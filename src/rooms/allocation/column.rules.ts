import { compare, type Fraction, fraction, plus, times, whole, zero } from './fraction.rules.ts'

/**
 * Exact non-negative numbers, one for each recipient. Where they fit, whole numbers below 2^53 over one denominator,
 * in typed arrays that add up a country in microseconds; where they do not, fractions of bigints. Every operation takes
 * the first way only when its result is sure to fit, so the figures are the same either way.
 */
export type Column = Safe | { exact: readonly Fraction[] }
type Safe = { n: Float64Array; d: number; most: number }

const limit = Number.MAX_SAFE_INTEGER
const isSafe = (column: Column): column is Safe => 'n' in column
const fits = (bound: number): boolean => bound <= limit

export const size = (column: Column): number => (isSafe(column) ? column.n.length : column.exact.length)

/** The number of one recipient. */
export const at = (column: Column, i: number): Fraction =>
  isSafe(column) ? { n: BigInt(column.n[i]!), d: BigInt(column.d) } : column.exact[i]!

export const fractions = (column: Column): Fraction[] =>
  Array.from({ length: size(column) }, (_, i) => at(column, i))

/** A column from fractions, in typed arrays where they fit over one denominator. */
export function column(values: readonly Fraction[]): Column {
  let d = 1
  for (const value of values) {
    if (value.d > BigInt(limit)) return { exact: values }
    d = lcm(d, Number(value.d))
    if (!fits(d)) return { exact: values }
  }
  const n = new Float64Array(values.length)
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const scaled = values[i]!.n * BigInt(d / Number(values[i]!.d))
    if (scaled > BigInt(limit)) return { exact: values }
    n[i] = Number(scaled)
    if (n[i]! > most) most = n[i]!
  }
  return { n, d, most }
}

export const constant = (length: number, value: Fraction): Column =>
  value.n <= BigInt(limit) && value.d <= BigInt(limit)
    ? { n: new Float64Array(length).fill(Number(value.n)), d: Number(value.d), most: Number(value.n) }
    : { exact: new Array<Fraction>(length).fill(value) }

/** «5.2» and its like. */
export const columnOf = (texts: readonly string[]): Column => column(texts.map(fraction))

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const lcm = (a: number, b: number): number => (a === b ? a : (a / gcd(a, b)) * b)

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

function joined(
  a: Column,
  b: Column,
  most: (a: number, b: number) => number,
  fast: (a: number, b: number) => number,
  exact: (a: Fraction, b: Fraction) => Fraction,
): Column {
  const both = shared(a, b)
  const bound = both ? most((a as Safe).most * both.up[0], (b as Safe).most * both.up[1]) : Infinity
  if (!both || !fits(bound))
    return { exact: Array.from({ length: size(a) }, (_, i) => exact(at(a, i), at(b, i))) }
  const n = new Float64Array(both.a.length)
  const [upA, upB] = both.up
  for (let i = 0; i < n.length; i++) n[i] = fast(both.a[i]! * upA, both.b[i]! * upB)
  return { n, d: both.d, most: bound }
}

const sumOf = (a: number, b: number) => a + b
const { min: smaller, max: larger } = Math
const left = (a: number, b: number) => (a > b ? a - b : 0)

export const add = (a: Column, b: Column): Column => joined(a, b, sumOf, sumOf, plus)
export const least = (a: Column, b: Column): Column =>
  joined(a, b, larger, smaller, (x, y) => (compare(x, y) > 0 ? y : x))
export const greatest = (a: Column, b: Column): Column =>
  joined(a, b, larger, larger, (x, y) => (compare(x, y) < 0 ? y : x))

/** What `a` is more than `b`, else zero. */
export const excess = (a: Column, b: Column): Column =>
  joined(a, b, larger, left, (x, y) =>
    compare(x, y) > 0 ? { n: x.n * y.d - y.n * x.d, d: x.d * y.d } : zero,
  )

export function multiply(a: Column, b: Column): Column {
  if (isSafe(a) && isSafe(b) && fits(a.most * b.most) && fits(a.d * b.d)) {
    const n = new Float64Array(a.n.length)
    for (let i = 0; i < n.length; i++) n[i] = a.n[i]! * b.n[i]!
    return { n, d: a.d * b.d, most: a.most * b.most }
  }
  return { exact: Array.from({ length: size(a) }, (_, i) => times(at(a, i), at(b, i))) }
}

/** Every number times one. */
export function scale(a: Column, by: Fraction): Column {
  const lower = gcdBig(by.n, by.d)
  const [top, bottom] = [by.n / lower, by.d / lower]
  if (isSafe(a) && top <= BigInt(limit) && bottom <= BigInt(limit)) {
    const shorten = gcd(Number(top), a.d)
    const [up, down] = [Number(top) / shorten, Number(bottom)]
    const d = (a.d / shorten) * down
    if (fits(a.most * up) && fits(d)) {
      const n = new Float64Array(a.n.length)
      for (let i = 0; i < n.length; i++) n[i] = a.n[i]! * up
      return { n, d, most: a.most * up }
    }
  }
  return { exact: Array.from({ length: size(a) }, (_, i) => times(at(a, i), { n: top, d: bottom })) }
}

const gcdBig = (a: bigint, b: bigint): bigint => (b === 0n ? (a === 0n ? 1n : a) : gcdBig(b, a % b))

/**
 * Every `a` over its `per`, to nine decimals with halves up, as a figure can be published: sums of ratios would else have
 * denominators of thousands of digits. Where `per` is zero the result is zero, and the caller reports it.
 */
export const quotient = (a: Column, per: Column): Column =>
  column(
    Array.from({ length: size(a) }, (_, i) => {
      const [x, y] = [at(a, i), at(per, i)]
      const [n, d] = [x.n * y.d, x.d * y.n]
      return d === 0n ? zero : { n: (2n * n * billion + d) / (2n * d), d: billion }
    }),
  )

const billion = 1_000_000_000n

/** 1 where it holds. */
export type Mask = Uint8Array

/** Of each recipient the number of `a` where the mask holds, else that of `b`. */
export function choose(mask: Mask, a: Column, b: Column): Column {
  const both = shared(a, b)
  if (!both) return { exact: Array.from({ length: size(a) }, (_, i) => at(mask[i] ? a : b, i)) }
  const n = new Float64Array(mask.length)
  const [upA, upB] = both.up
  for (let i = 0; i < n.length; i++) n[i] = mask[i] ? both.a[i]! * upA : both.b[i]! * upB
  return { n, d: both.d, most: larger((a as Safe).most * upA, (b as Safe).most * upB) }
}

/** Where the number is at least, or at most, the bound. */
export function within(a: Column, side: 'atLeast' | 'atMost', bound: Fraction): Mask {
  const mask = new Uint8Array(size(a))
  const scaled = isSafe(a) ? bound.n * BigInt(a.d) : 0n
  if (isSafe(a) && scaled % bound.d === 0n && scaled / bound.d <= BigInt(limit)) {
    const edge = Number(scaled / bound.d)
    if (side === 'atLeast') for (let i = 0; i < mask.length; i++) mask[i] = a.n[i]! >= edge ? 1 : 0
    else for (let i = 0; i < mask.length; i++) mask[i] = a.n[i]! <= edge ? 1 : 0
    return mask
  }
  for (let i = 0; i < mask.length; i++) {
    const order = compare(at(a, i), bound)
    mask[i] = (side === 'atLeast' ? order >= 0 : order <= 0) ? 1 : 0
  }
  return mask
}

export const isPositive = (a: Column): Mask => {
  const mask = new Uint8Array(size(a))
  for (let i = 0; i < mask.length; i++) mask[i] = (isSafe(a) ? a.n[i]! > 0 : a.exact[i]!.n > 0n) ? 1 : 0
  return mask
}

/** The sum over those that the mask holds for. */
export function total(a: Column, mask: Mask): Fraction {
  if (!isSafe(a) || !fits(a.most * a.n.length))
    return fractions(a).reduce((sum, one, i) => (mask[i] ? plus(sum, one) : sum), zero)
  let n = 0
  for (let i = 0; i < mask.length; i++) if (mask[i]) n += a.n[i]!
  return { n: BigInt(n), d: BigInt(a.d) }
}

/**
 * Every number rounded to a whole multiple of `unit`.
 *
 * @throws RangeError when a result is not below 2^53.
 */
export function roundTo(a: Column, unit: bigint, way: 'up' | 'down' | 'nearest'): Float64Array {
  const step = isSafe(a) ? a.d * Number(unit) : Infinity
  if (isSafe(a) && fits(2 * (a.most + step))) return roundFast(a.n, step, Number(unit), way)
  return Float64Array.from(fractions(a), value => {
    const whole = value.d * unit
    const twice = 2n * value.n
    const count =
      way === 'up'
        ? (value.n + whole - 1n) / whole
        : way === 'down'
          ? value.n / whole
          : (twice + whole) / (2n * whole)
    if (count * unit > BigInt(limit)) throw new RangeError('amountTooLarge')
    return Number(count * unit)
  })
}

/** Halves go up. The quotient of two whole numbers may round across a whole; the remainder puts it right. */
function roundFast(
  from: Float64Array,
  step: number,
  unit: number,
  way: 'up' | 'down' | 'nearest',
): Float64Array {
  const n = new Float64Array(from.length)
  for (let i = 0; i < n.length; i++) {
    const value = from[i]!
    let count = Math.floor(value / step)
    let left = value - count * step
    if (left < 0) {
      count--
      left += step
    } else if (left >= step) {
      count++
      left -= step
    }
    if (way === 'up' ? left > 0 : way === 'nearest' && 2 * left >= step) count++
    n[i] = count * unit
  }
  return n
}

/** Of each recipient the value at its place. */
export function lookUp(values: readonly Fraction[], places: ArrayLike<number>): Column {
  const few = column(values)
  if (!isSafe(few)) return { exact: Array.from(places, place => values[place]!) }
  const n = new Float64Array(places.length)
  for (let i = 0; i < n.length; i++) n[i] = few.n[places[i]!]!
  return { n, d: few.d, most: few.most }
}

/** Of each recipient the last place whose start it reaches; the first start is zero. */
export function placesIn(a: Column, starts: readonly number[]): Uint8Array {
  const places = new Uint8Array(size(a))
  starts.forEach((start, place) => {
    const reached = within(a, 'atLeast', whole(BigInt(start)))
    for (let i = 0; i < places.length; i++) if (reached[i]) places[i] = place
  })
  return places
}

/** The values that the mask holds for, the smallest first. */
export function sorted(a: Column, mask: Mask): Fraction[] {
  if (!isSafe(a)) return a.exact.filter((_, i) => mask[i]).sort(compare)
  const d = BigInt(a.d)
  return Array.from(a.n.filter((_, i) => mask[i]).sort(), n => ({ n: BigInt(n), d }))
}

/** Those that lose when rounded down, the one that loses the most first, then the heavier, then by place. */
export function byLoss(a: Column, down: Float64Array, mask: Mask): number[] {
  const places = Array.from(mask.keys())
  if (isSafe(a) && fits(a.most * 2)) {
    const lost = a.n.map((n, i) => n - down[i]! * a.d)
    return places
      .filter(i => mask[i] && lost[i]! > 0)
      .sort((i, j) => lost[j]! - lost[i]! || a.n[j]! - a.n[i]! || i - j)
  }
  const [values, lost] = [fractions(a), fractions(excess(a, wholeColumn(down)))]
  return places
    .filter(i => mask[i] && lost[i]!.n > 0n)
    .sort((i, j) => compare(lost[j]!, lost[i]!) || compare(values[j]!, values[i]!) || i - j)
}

/** Whole numbers below 2^53, as a column. */
export function wholeColumn(n: Float64Array): Column {
  let most = 0
  for (const value of n) if (value > most) most = value
  return { n, d: 1, most }
}

export const zeros = (length: number): Column => constant(length, whole(0n))
