import { referenceKey } from './figures.rules.ts'
import { compare, type Fraction, fraction, isMore } from './fraction.rules.ts'
import type { Condition, Reference } from './model.ts'

type Bound = Fraction | undefined

/** A fact that a condition itself tests, with the bounds that a stand-in for it has to keep; at least one is there. */
export type Bounds = { reference: Reference; atLeast: Bound; atMost: Bound }

/** The facts of a condition by key: of several bounds on one fact the strictest of `all`, and the mildest of `any`. */
export function boundsOf(condition: Condition): Map<string, Bounds> {
  const found = new Map<string, Bounds>()
  if ('figure' in condition) {
    const { figure, atLeast, atMost } = condition
    if (!('kind' in figure))
      found.set(referenceKey(figure), {
        reference: figure,
        atLeast: atLeast === undefined ? undefined : fraction(atLeast),
        atMost: atMost === undefined ? undefined : fraction(atMost),
      })
    return found
  }
  const all = 'all' in condition
  for (const [key, one] of (all ? condition.all : condition.any).flatMap(part => [...boundsOf(part)])) {
    const other = found.get(key)
    if (!other) found.set(key, one)
    else
      found.set(key, {
        reference: one.reference,
        atLeast: all ? higher(one.atLeast, other.atLeast) : lower(one.atLeast, other.atLeast),
        atMost: all ? lower(one.atMost, other.atMost) : higher(one.atMost, other.atMost),
      })
  }
  return found
}

const higher = (a: Bound, b: Bound): Bound => (a && b ? (isMore(a, b) ? a : b) : (a ?? b))
const lower = (a: Bound, b: Bound): Bound => (a && b ? (isMore(a, b) ? b : a) : (a ?? b))

/**
 * Whether a recipient whose facts all lie within {@link boundsOf} the condition meets it, whatever they are there: else
 * nobody could be reckoned as if it met it. Figures that are reckoned from others are not moved, and not asked about.
 */
export function isMetWithinItsBounds(condition: Condition): boolean {
  const bounds = boundsOf(condition)
  const isMet = (one: Condition): boolean => {
    if ('all' in one) return one.all.every(isMet)
    if ('any' in one) return one.any.some(isMet)
    if ('kind' in one.figure) return true
    // A side that any test of the figure bounds, is bounded in all.
    const { atLeast: low, atMost: high } = bounds.get(referenceKey(one.figure))!
    if (low && high && isMore(low, high)) return false
    const above = one.atLeast === undefined || compare(low!, fraction(one.atLeast)) >= 0
    const below = one.atMost === undefined || compare(high!, fraction(one.atMost)) <= 0
    return above && below
  }
  return isMet(condition)
}
