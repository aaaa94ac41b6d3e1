import { at, type Column, isSafe, type Mask, marks, size } from './column.rules.ts'
import { compare, type Fraction, floorOf } from './fraction.rules.ts'

export function not(mask: Mask): Mask {
  const other = marks(mask.length)
  for (let i = 0; i < mask.length; i++) other[i] = 1 - mask[i]!
  return other
}

export function and(a: Mask, b: Mask): Mask {
  const both = marks(a.length)
  for (let i = 0; i < both.length; i++) both[i] = a[i]! & b[i]!
  return both
}

export function or(a: Mask, b: Mask): Mask {
  const any = marks(a.length)
  for (let i = 0; i < any.length; i++) any[i] = a[i]! | b[i]!
  return any
}

/** How many the mask holds for. */
export function countOf(mask: Mask): number {
  let count = 0
  for (let i = 0; i < mask.length; i++) count += mask[i]!
  return count
}

/** Where the number is at least, or at most, the bound. */
export function within(a: Column, side: 'atLeast' | 'atMost', bound: Fraction): Mask {
  const mask = marks(size(a))
  if (isSafe(a)) {
    // The whole number that decides: one above 2^53 is rounded, and is still above every number of the column.
    const scaled = bound.n * BigInt(a.d)
    const edge = Number(side === 'atLeast' ? -floorOf(-scaled, bound.d) : floorOf(scaled, bound.d))
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

export const isNegative = (a: Column): Mask => {
  const mask = marks(size(a))
  for (let i = 0; i < mask.length; i++) mask[i] = (isSafe(a) ? a.n[i]! < 0 : a.exact[i]!.n < 0n) ? 1 : 0
  return mask
}

export const isZero = (a: Column): Mask => {
  const mask = marks(size(a))
  for (let i = 0; i < mask.length; i++) mask[i] = (isSafe(a) ? a.n[i] === 0 : a.exact[i]!.n === 0n) ? 1 : 0
  return mask
}

export const isPositive = (a: Column): Mask => {
  const mask = marks(size(a))
  for (let i = 0; i < mask.length; i++) mask[i] = (isSafe(a) ? a.n[i]! > 0 : a.exact[i]!.n > 0n) ? 1 : 0
  return mask
}
