import { type Fraction, fraction, whole } from './fraction.rules.ts'

/**
 * Exact numbers, one for each recipient. Where they fit, whole numbers within 2^53 of zero over one denominator, `most`
 * being the furthest any can be from it, in typed arrays that add up a country in microseconds; where they do not, fractions of bigints. Every operation takes
 * the first way only when its result is sure to fit, so the figures are the same either way.
 */
export type Column = Safe | { exact: readonly Fraction[] }

export type Safe = { n: Float64Array; d: number; most: number }

/**
 * Columns are cut from larger pieces of memory: asking the system for each would take longer than filling it. A piece
 * lives as long as any column in it; what is cut is zero and is used by one column alone.
 */
let piece = new ArrayBuffer(0)

let used = 0

const pieceBytes = 262_144

function cut(bytes: number): number {
  if (used + bytes > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(bytes, pieceBytes))
    used = 0
  }
  const start = used
  used += Math.ceil(bytes / 8) * 8
  return start
}

export function numbers(length: number): Float64Array {
  const start = cut(length * 8)
  return new Float64Array(piece, start, length)
}

export function marks(length: number): Uint8Array {
  const start = cut(length)
  return new Uint8Array(piece, start, length)
}

export const limit = Number.MAX_SAFE_INTEGER

export const isSafe = (column: Column): column is Safe => 'n' in column

const isWithin = (value: bigint): boolean => value <= BigInt(limit) && -value <= BigInt(limit)

export const fits = (bound: number): boolean => bound <= limit

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
  const n = numbers(values.length)
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const scaled = values[i]!.n * BigInt(d / Number(values[i]!.d))
    if (!isWithin(scaled)) return { exact: values }
    n[i] = Number(scaled)
    most = Math.max(most, Math.abs(n[i]!))
  }
  return { n, d, most }
}

export const constant = (length: number, value: Fraction): Column =>
  isWithin(value.n) && isWithin(value.d)
    ? { n: numbers(length).fill(Number(value.n)), d: Number(value.d), most: Math.abs(Number(value.n)) }
    : { exact: new Array<Fraction>(length).fill(value) }

/** «5.2» and its like: as whole numbers where all have at most 15 digits over the longest decimals. */
export function columnOf(texts: readonly string[]): Column {
  let decimals = 0
  for (const text of texts) {
    const point = text.indexOf('.')
    if (point >= 0) decimals = Math.max(decimals, text.length - point - 1)
  }
  const n = new Float64Array(texts.length)
  let most = 0
  for (let i = 0; i < n.length; i++) {
    const [whole, part = ''] = decimals === 0 ? [texts[i]!] : texts[i]!.split('.')
    if (whole!.length + decimals > 15) return column(texts.map(fraction))
    n[i] = Number(whole! + part.padEnd(decimals, '0'))
    most = Math.max(most, Math.abs(n[i]!))
  }
  return { n, d: 10 ** decimals, most }
}

export const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

export const lcm = (a: number, b: number): number => (a === b ? a : (a / gcd(a, b)) * b)

/** 1 where it holds. */
export type Mask = Uint8Array

export const everyone = (length: number): Mask => marks(length).fill(1)

/** Whole numbers below 2^53, as a column. */
export function wholeColumn(n: Float64Array): Column {
  let most = 0
  for (const value of n) most = Math.max(most, Math.abs(value))
  return { n, d: 1, most }
}

export const zeros = (length: number): Column => constant(length, whole(0n))
