import { constant, type Mask, zeros } from './column.rules.ts'
import { type Evaluated, inKroner, open } from './evaluated.rules.ts'
import { whole } from './fraction.rules.ts'
import type { Limits } from './held.rules.ts'
import { and, isNegative } from './mask.rules.ts'
import type { Amount, AmountOf, Step } from './model.ts'
import { count, type Figures, tell } from './quantity.rules.ts'
import { roundTo } from './rank.rules.ts'

/** The bounds of a share: whole kroner, the sum of the leasts, and how each one's own came about. */
export type Bounds = Limits & { floors: bigint; steps: (i: number) => Step[] }

/**
 * The least and the most of each recipient of a share; undefined where it has neither. A bound in øre is drawn to the whole
 * krone inside it, a least up and a most down, since shares are whole kroner. An own bound is what its amount would pay,
 * whether or not the recipient passes the share's condition.
 *
 * Told: leasts that together are more than the appropriation, with what is missing; a least above the most; a negative
 * bound.
 */
export function limitsOf(
  rule: AmountOf<'share'>,
  holds: Mask,
  figures: Figures,
  pays: (amount: Amount) => Evaluated,
): Bounds | undefined {
  const { leastOre, mostOre } = rule
  if (leastOre === undefined && mostOre === undefined && !rule.least && !rule.most) return undefined
  const length = count(figures)
  const all = (ore: bigint) => open(constant(length, whole(ore)), () => [])
  const low = rule.least ? pays(rule.least) : leastOre === undefined ? undefined : all(leastOre)
  const high = rule.most ? pays(rule.most) : mostOre === undefined ? undefined : all(mostOre)
  for (const [what, bound] of [
    ['least', low],
    ['most', high],
  ] as const)
    if (bound) tell(figures, and(holds, isNegative(bound.would)), { code: 'negative', what })
  const kroner = (bound: Evaluated, way: 'up' | 'down') =>
    Array.from(roundTo(bound.would, 100n, way), one => BigInt(Math.max(one, 0)) / 100n)
  const least = low
    ? kroner(low, 'up')
    : kroner(
        open(zeros(length), () => []),
        'up',
      )
  const given = high && kroner(high, 'down')
  const crossed = Uint8Array.from(holds, (one, i) => (one && given && least[i]! > given[i]! ? 1 : 0))
  tell(figures, crossed, { code: 'boundsCross' })
  // A run with crossed bounds is refused; until then the reckoning goes on with one that is not below the other.
  const most = least.map((one, i) => (given === undefined || one <= given[i]! ? given?.[i] : one))
  const floors = least.reduce((sum, one, i) => (holds[i] ? sum + one : sum), 0n)
  const missingOre = 100n * floors - rule.appropriationOre
  if (missingOre > 0n) {
    const recipients = least.filter((one, i) => holds[i] && one > 0n).length
    const { appropriationOre } = rule
    figures.troubles.push({
      code: 'leastTooMuch',
      leastOre: 100n * floors,
      appropriationOre,
      missingOre,
      recipients,
    })
  }
  const told = (bound: 'least' | 'most', amount: Evaluated, i: number): Step[] => [
    ...amount.steps(i, 'would'),
    { kind: 'shareBound', bound, amount: inKroner(amount.would, i) },
  ]
  return {
    least,
    most,
    floors,
    steps: i => [...(rule.least ? told('least', low!, i) : []), ...(rule.most ? told('most', high!, i) : [])],
  }
}
