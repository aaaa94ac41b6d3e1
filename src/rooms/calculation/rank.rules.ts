import { excess } from './arithmetic.rules.ts'
import {
  type Column,
  column,
  fits,
  fractions,
  isSafe,
  limit,
  type Mask,
  marks,
  numbers,
  size,
  wholeColumn,
} from './column.rules.ts'
import { compare, dividedBy, type Fraction, floorOf, plus } from './fraction.rules.ts'
import { within } from './mask.rules.ts'

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
        ? -floorOf(-value.n, whole)
        : way === 'down'
          ? floorOf(value.n, whole)
          : floorOf(twice + whole, 2n * whole)
    if (count * unit > BigInt(limit) || count * unit < -BigInt(limit)) throw new RangeError('amountTooLarge')
    return Number(count * unit)
  })
}

/**
 * Halves go up. Exact: for whole numbers below 2^53 the floating-point quotient cannot round across a whole number, since
 * its distance to the next one is at least one part in the divisor.
 */
function roundFast(
  from: Float64Array,
  step: number,
  unit: number,
  way: 'up' | 'down' | 'nearest',
): Float64Array {
  // An array of its own: it is kept, and would keep a whole piece of memory with it.
  const n = new Float64Array(from.length)
  if (way === 'up') for (let i = 0; i < n.length; i++) n[i] = Math.ceil(from[i]! / step) * unit
  else if (way === 'down') for (let i = 0; i < n.length; i++) n[i] = Math.floor(from[i]! / step) * unit
  else for (let i = 0; i < n.length; i++) n[i] = Math.floor((2 * from[i]! + step) / (2 * step)) * unit
  return n
}

/** Of each recipient the value at its place. */
export function lookUp(values: readonly Fraction[], places: ArrayLike<number>): Column {
  const few = column(values)
  if (!isSafe(few)) return { exact: Array.from(places, place => values[place]!) }
  const n = numbers(places.length)
  for (let i = 0; i < n.length; i++) n[i] = few.n[places[i]!]!
  return { n, d: few.d, most: few.most }
}

/** Of each recipient the last place whose start it reaches; the first, where it reaches none. */
export function placesIn(a: Column, starts: readonly Fraction[]): Uint8Array {
  const places = marks(size(a))
  for (let place = 1; place < starts.length; place++) {
    const reached = within(a, 'atLeast', starts[place]!)
    for (let i = 0; i < places.length; i++) if (reached[i]) places[i] = place
  }
  return places
}

/** The values that the mask holds for, by rank: the smallest is the first. */
export type Ranked = { count: number; at: (rank: number) => Fraction }

export function ranked(a: Column, mask: Mask): Ranked {
  if (!isSafe(a)) {
    const values = a.exact.filter((_, i) => mask[i]).sort(compare)
    return { count: values.length, at: rank => values[rank]! }
  }
  const [values, d] = [a.n.filter((_, i) => mask[i]).sort(), BigInt(a.d)]
  return { count: values.length, at: rank => ({ n: BigInt(values[rank]!), d }) }
}

/** The middle one, or the mean of the two in the middle. Undefined where there is none. */
export function median({ count, at }: Ranked): Fraction | undefined {
  if (count === 0) return undefined
  const half = count >> 1
  return count % 2 === 1 ? at(half) : dividedBy(plus(at(half - 1), at(half)), 2)
}

/** Those that lose when rounded down, by rank, and whether two of them lose alike. */
export type Losing = { order: number[]; alike: (i: number, j: number) => boolean }

/** The one that loses the most first, then the heavier, then by place. */
export function byLoss(a: Column, down: Float64Array, mask: Mask): Losing {
  if (isSafe(a)) {
    const lost = numbers(mask.length)
    const losing: number[] = []
    for (let i = 0; i < lost.length; i++) {
      lost[i] = a.n[i]! - down[i]! * a.d
      if (mask[i] && lost[i]! > 0) losing.push(i)
    }
    return {
      order: losing.sort((i, j) => lost[j]! - lost[i]! || a.n[j]! - a.n[i]!),
      alike: (i, j) => lost[i] === lost[j],
    }
  }
  const [values, lost] = [a.exact, fractions(excess(a, wholeColumn(down)))]
  return {
    order: Array.from(mask.keys())
      .filter(i => mask[i] && lost[i]!.n > 0n)
      .sort((i, j) => compare(lost[j]!, lost[i]!) || compare(values[j]!, values[i]!)),
    alike: (i, j) => compare(lost[i]!, lost[j]!) === 0,
  }
}
