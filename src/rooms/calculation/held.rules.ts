import type { Column, Mask } from './column.rules.ts'
import { fractions } from './column.rules.ts'
import { compare, type Fraction, isMore, minus, plus, times, whole, zero } from './fraction.rules.ts'

/** The least and the most of each recipient in whole kroner; undefined where there is none. */
export type Limits = { least: readonly bigint[]; most: readonly (bigint | undefined)[] }

/**
 * What each gets, whom a bound held, and what the others shared: `left` in the proportions that they would have had of
 * `all`.
 */
export type Held = {
  amounts: Fraction[]
  held: ReadonlyMap<number, 'least' | 'most'>
  left: Fraction
  all: Fraction
}

/**
 * Nobody below its least or above its most; what that takes or leaves is shared by the others in the proportions of what
 * they would have had, so that a bound that holds nobody changes nothing. There is one common factor that makes the sum
 * the pot, whatever order the bounds are looked at in; it is found by going through the factors at which someone begins
 * or ceases to be held. Where all are held at their most, less than the pot is shared out.
 *
 * @param wanted what each would have had, over one denominator, so that the time grows as the number of recipients.
 * @param pot at least the sum of the leasts of those that the mask holds for, of whom no least is above the most.
 */
export function hold(wanted: Column, holds: Mask, { least, most }: Limits, pot: Fraction): Held {
  const shares = fractions(wanted)
  const factor = commonFactor(shares, holds, { least, most }, pot)
  const held = new Map<number, 'least' | 'most'>()
  let taken = 0n
  let all = zero
  for (const [i, share] of shares.entries()) {
    if (!holds[i]) continue
    const own = factor && times(share, factor)
    const [low, high] = [least[i]!, most[i]]
    // Without a factor everyone who would have had something is at the most; the others have their least.
    if (own ? isMore(whole(low), own) : share.n === 0n && low > 0n) held.set(i, 'least')
    else if (high !== undefined && (own ? isMore(own, whole(high)) : share.n > 0n)) held.set(i, 'most')
    else all = plus(all, share)
    const side = held.get(i)
    if (side) taken += side === 'least' ? low : high!
  }
  const left = isMore(pot, whole(taken)) ? minus(pot, whole(taken)) : zero
  const each = all.n === 0n ? zero : { n: left.n * all.d, d: left.d * all.n }
  const amounts = shares.map((share, i) => {
    if (!holds[i]) return share
    const side = held.get(i)
    return side ? whole(side === 'least' ? least[i]! : most[i]!) : times(share, each)
  })
  return { amounts, held, left, all }
}

type Turn = { at: Fraction; i: number; opens: boolean }

/** What all are multiplied by between their bounds; undefined where even all their mosts do not come to the pot. */
function commonFactor(
  shares: readonly Fraction[],
  holds: Mask,
  { least, most }: Limits,
  pot: Fraction,
): Fraction | undefined {
  const turns: Turn[] = []
  let fixed = 0n
  for (const [i, share] of shares.entries()) {
    if (!holds[i]) continue
    fixed += least[i]!
    if (share.n === 0n) continue
    const over = (amount: bigint): Fraction => ({ n: amount * share.d, d: share.n })
    turns.push({ at: over(least[i]!), i, opens: true })
    const high = most[i]
    if (high !== undefined) turns.push({ at: over(high), i, opens: false })
  }
  turns.sort((a, b) => compare(a.at, b.at))
  let open = zero
  const factor = () => {
    const left = minus(pot, whole(fixed))
    return { n: left.n * open.d, d: left.d * open.n }
  }
  for (const { at, i, opens } of turns) {
    // What all get together grows with the factor: at the first turn where it is the pot or more, the factor is passed.
    if (open.n > 0n && compare(plus(whole(fixed), times(open, at)), pot) >= 0) return factor()
    fixed += opens ? -least[i]! : most[i]!
    open = opens ? plus(open, shares[i]!) : minus(open, shares[i]!)
  }
  return open.n > 0n ? factor() : undefined
}
