import { add, only, overOne, scale, total } from './arithmetic.rules.ts'
import { at, type Column, column, everyone, type Mask, wholeColumn, zeros } from './column.rules.ts'
import { type Evaluated, gated, open } from './evaluated.rules.ts'
import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  minus,
  plus,
  times,
  whole,
  zero,
} from './fraction.rules.ts'
import { hold } from './held.rules.ts'
import { type Bounds, limitsOf } from './limits.rules.ts'
import { and, countOf, isNegative, not } from './mask.rules.ts'
import type { Amount, AmountOf, Step } from './model.ts'
import {
  assumedPassed,
  type Counted,
  count,
  counted,
  type Figures,
  shown,
  tell,
  tested,
} from './quantity.rules.ts'
import { byLoss, roundTo } from './rank.rules.ts'

type Share = AmountOf<'share'>
const hundred = whole(100n)

/**
 * A share of an appropriation among all recipients that meet the condition. W: whole kroner by largest
 * remainder, so that the shares sum to the appropriation, save where all are held at their most; a part that nobody has
 * weight in is not shared out. A negative weight is told, and nothing is shared.
 * U of one that fails the condition: the share it would have had beside those that pass, had it passed too.
 *
 * @param pays what each one's own bound is reckoned by.
 */
export function share(rule: Share, figures: Figures, pays: (amount: Amount) => Evaluated): Evaluated {
  const length = count(figures)
  const gate = rule.when && tested(rule.when, figures)
  const holds = gate?.holds ?? everyone(length)
  const given = rule.parts.map(part => counted(part.by, figures))
  for (const { column } of given)
    tell(figures, and(holds, isNegative(column)), { code: 'negative', what: 'weight' })
  const weights = given.map(weighed)
  const bounds = limitsOf(rule, holds, figures, pays)
  const inside = divide(rule, weights, holds, bounds)
  const { kroner, tie } = wholeKronerOf(inside.column, holds)
  const recipients = countOf(holds)
  const sumOre = BigInt(kroner.reduce((sum, one) => sum + one, 0)) * 100n
  const rounding = (i: number): Step[] => [
    { kind: 'shareRounded', amount: `${kroner[i]}`, recipients, sumOre },
    ...tie(i),
  ]
  const own = open(scale(wholeColumn(kroner), hundred), i => [...inside.steps(i), ...rounding(i)])
  if (!gate) return own
  if (recipients === length)
    return { ...own, steps: (i, which) => [...gate.steps(i), ...own.steps(i, which)] }
  const then = assumedPassed(rule.when!, rule.standIn, holds, figures)
  const moved = rule.parts.map(part => counted(part.by, then)).map(weighed)
  return gated(holds, gate.steps, own, beside(rule, { weights, moved, holds, bounds }))
}

/** Its numbers over one denominator, so that all that is made of them sums exactly; a negative one weighs nothing. */
const weighed = (one: Counted): Counted => {
  const negative = isNegative(one.column)
  return { ...one, column: overOne(negative.includes(1) ? only(not(negative), one.column) : one.column) }
}

/** In kroner: whole kroner times a country's figures are whole numbers that fit, øre would not. */
type Parted = { column: Column; steps: (i: number) => Step[] }

function divide(rule: Share, weights: readonly Counted[], holds: Mask, bounds: Bounds | undefined): Parted {
  const nobody = zeros(holds.length)
  const parts = partsOf(rule).map((one, k) => {
    const all = total(weights[k]!.column, holds)
    const each = all.n === 0n ? nobody : scale(weights[k]!.column, times(one.kroner, { n: all.d, d: all.n }))
    return { ...one, all, each: only(holds, each), weight: weights[k]! }
  })
  const free = parts.map(part => part.each).reduce(add)
  const held = bounded(bounds, free, holds)
  return {
    column: held.column,
    steps: i => [
      ...parts.flatMap(({ percent, ofOre, all, each, weight }): Step[] => [
        ...weight.steps(i),
        {
          kind: 'sharePart',
          percent,
          ofOre,
          value: shown(at(weight.column, i)),
          total: shown(all),
          amount: decimalText(at(each, i), 4),
        },
      ]),
      ...held.steps(i),
    ],
  }
}

/** The sub-shares in kroner: the weights need not sum to 100. */
function partsOf({ appropriationOre, parts }: Share) {
  const sum = parts.map(part => fraction(part.weight)).reduce(plus)
  return parts.map(part => {
    const own = fraction(part.weight)
    const share = { n: own.n * sum.d, d: own.d * sum.n }
    const kroner = times(whole(appropriationOre / 100n), share)
    return {
      kroner,
      percent: decimalText(times(share, whole(100n)), 2),
      ofOre: (200n * kroner.n + kroner.d) / (2n * kroner.d),
    }
  })
}

/** The shares held within bounds, and for each what its bound, or the others' bounds, gave or cost it. */
function bounded(bounds: Bounds | undefined, free: Column, holds: Mask): Parted {
  if (!bounds) return { column: free, steps: () => [] }
  const pot = total(free, holds)
  const floors = whole(bounds.floors)
  const made = hold(free, holds, bounds, compare(pot, floors) < 0 ? floors : pot)
  return {
    column: column(made.amounts),
    steps: i => {
      const [bound, before, amount] = [made.held.get(i), at(free, i), made.amounts[i]!]
      const change = { before: shown(before), change: shown(minus(amount, before)) }
      const told = bounds.steps(i)
      if (bound) return [...told, { kind: 'shareHeld', bound, amountOre: 100n * amount.n, ...change }]
      if (made.held.size === 0 || before.n === 0n) return told
      const rest = { left: shown(made.left), all: shown(made.all), amount: shown(amount) }
      return [...told, { kind: 'shareRest', ...change, ...rest }]
    },
  }
}

/** Whole kroner: down first, then one krone more to those that lost the most, the heavier first and then by number. */
function wholeKronerOf(exact: Column, holds: Mask): { kroner: Float64Array; tie: (i: number) => Step[] } {
  const kroner = roundTo(exact, 1n, 'down')
  const { n, d } = total(exact, holds)
  const left = Number(n / d) - kroner.reduce((sum, one) => sum + one, 0)
  const { order, alike } = byLoss(exact, kroner, holds)
  for (const i of order.slice(0, left)) kroner[i]! += 1
  // Where the last krone fell among those that lost alike, each of them is told.
  const [last, next] = [order[left - 1], order[left]]
  if (last === undefined || next === undefined || !alike(last, next)) return { kroner, tie: () => [] }
  const tied = order.filter(i => alike(i, last))
  const got = new Set(order.slice(0, left))
  return {
    kroner,
    tie: i =>
      tied.includes(i)
        ? [
            {
              kind: 'shareTied',
              alike: tied.length,
              kroner: tied.filter(one => got.has(one)).length,
              got: got.has(i),
            },
          ]
        : [],
  }
}

/** Each that fails the condition by itself beside those that pass: its own part of all their weights and its own. */
function beside(
  rule: Share,
  {
    weights,
    moved,
    holds,
    bounds,
  }: Record<'weights' | 'moved', readonly Counted[]> & {
    holds: Mask
    bounds: Bounds | undefined
  },
): Parted {
  const parts = partsOf(rule).map((one, k) => {
    const all = total(weights[k]!.column, holds)
    const each = (i: number): Fraction => {
      const own = at(moved[k]!.column, i)
      if (own.n === 0n) return zero
      const sum = plus(all, own)
      return times(one.kroner, { n: own.n * sum.d, d: own.d * sum.n })
    }
    return { ...one, all, each, weight: moved[k]! }
  })
  const before = (i: number) => parts.map(part => part.each(i)).reduce(plus)
  const sums = Array.from(holds, (one, i): { amount: Fraction; bound?: 'least' | 'most' } => {
    const [free, low, high] = [one ? zero : before(i), bounds?.least[i] ?? 0n, bounds?.most[i]]
    if (one) return { amount: zero }
    if (compare(free, whole(low)) < 0) return { amount: whole(low), bound: 'least' }
    if (high !== undefined && compare(free, whole(high)) > 0) return { amount: whole(high), bound: 'most' }
    return { amount: free }
  })
  const heldAt = (i: number): Step[] => {
    const { bound, amount } = sums[i]!
    if (!bound) return []
    const change = { before: shown(before(i)), change: shown(minus(amount, before(i))) }
    return [...bounds!.steps(i), { kind: 'shareHeld', bound, amountOre: 100n * amount.n, ...change }]
  }
  return {
    column: scale(column(sums.map(one => one.amount)), hundred),
    steps: i => [
      ...parts.flatMap(({ percent, ofOre, all, each, weight }): Step[] => [
        ...weight.steps(i),
        {
          kind: 'sharePartOutside',
          percent,
          ofOre,
          value: shown(at(weight.column, i)),
          total: shown(all),
          amount: decimalText(each(i), 4),
        },
      ]),
      ...heldAt(i),
    ],
  }
}
