import { add, only, scale, total } from './arithmetic.rules.ts'
import {
  at,
  type Column,
  column,
  everyone,
  fractions,
  type Mask,
  wholeColumn,
  zeros,
} from './column.rules.ts'
import { type Evaluated, gated, open } from './evaluated.rules.ts'
import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  isMore,
  plus,
  times,
  whole,
  zero,
} from './fraction.rules.ts'
import { countOf } from './mask.rules.ts'
import type { AmountOf, Step } from './model.ts'
import { assumedPassed, type Counted, count, counted, type Figures, shown, tested } from './quantity.rules.ts'
import { byLoss, roundTo } from './rank.rules.ts'

type Share = AmountOf<'share'>
const hundred = whole(100n)

/**
 * A share of an appropriation among all recipients that meet the condition. W: whole kroner by largest
 * remainder, so that the shares sum to the appropriation, save where all are held at their most; a part that nobody has
 * weight in is not shared out.
 * U of one that fails the condition: the share it would have had beside those that pass, had it passed too.
 */
export function share(rule: Share, figures: Figures): Evaluated {
  const length = count(figures)
  const gate = rule.when && tested(rule.when, figures)
  const holds = gate?.holds ?? everyone(length)
  const weights = rule.parts.map(part => counted(part.by, figures))
  const inside = divide(rule, weights, holds, figures)
  const kroner = wholeKronerOf(inside.column, holds)
  const recipients = countOf(holds)
  const sumOre = BigInt(kroner.reduce((sum, one) => sum + one, 0)) * 100n
  const rounding = (i: number): Step[] => [
    { kind: 'shareRounded', amount: `${kroner[i]}`, recipients, sumOre },
  ]
  const own = open(scale(wholeColumn(kroner), hundred), i => [...inside.steps(i), ...rounding(i)])
  if (!gate) return own
  if (recipients === length)
    return { ...own, steps: (i, which) => [...gate.steps(i), ...own.steps(i, which)] }
  const then = assumedPassed(rule.when!, rule.standIn, holds, figures)
  const moved = rule.parts.map(part => counted(part.by, then))
  return gated(holds, gate.steps, own, beside(rule, weights, moved, holds))
}

/** In kroner: whole kroner times a country's figures are whole numbers that fit, øre would not. */
type Parted = { column: Column; steps: (i: number) => Step[] }

/** Each part of the appropriation by its own weights, then held between the least and the most. */
function divide(rule: Share, weights: readonly Counted[], holds: Mask, figures: Figures): Parted {
  const nobody = zeros(holds.length)
  const parts = partsOf(rule).map((one, k) => {
    const all = total(weights[k]!.column, holds)
    const each = all.n === 0n ? nobody : scale(weights[k]!.column, times(one.kroner, { n: all.d, d: all.n }))
    return { ...one, all, each: only(holds, each), weight: weights[k]! }
  })
  const free = parts.map(part => part.each).reduce(add)
  const held = hold(rule, free, holds, figures)
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

/**
 * Nobody below the least or above the most; what that takes or leaves is shared by the others in proportion, so that a
 * bound that holds nobody changes nothing. Those that
 * break a bound the most in sum are held first, so that the result does not hang on an order.
 */
function hold(
  { leastOre, mostOre, appropriationOre }: Share,
  free: Column,
  holds: Mask,
  figures: Figures,
): Parted {
  if (leastOre === undefined && mostOre === undefined) return { column: free, steps: () => [] }
  const least = whole((leastOre ?? 0n) / 100n)
  const most = mostOre === undefined ? undefined : whole(mostOre / 100n)
  const appropriation = whole(appropriationOre / 100n)
  const recipients = countOf(holds)
  if (least.n * BigInt(recipients) > appropriation.n)
    figures.troubles.push({ code: 'leastTooMuch', leastOre: leastOre ?? 0n, recipients })
  const pot = total(free, holds)
  const held = new Map<number, 'least' | 'most'>()
  const wanted = fractions(free)
  let amounts = wanted
  let left = zero
  let sum = zero
  for (;;) {
    const open = wanted.map((_, i) => i).filter(i => holds[i] && !held.has(i))
    const taken = [...held.values()].map(side => (side === 'least' ? least : most!)).reduce(plus, zero)
    left = isMore(pot, taken) ? minus(pot, taken) : zero
    sum = open.map(i => wanted[i]!).reduce(plus, zero)
    amounts = wanted.map((one, i) =>
      held.get(i) === 'least'
        ? least
        : held.get(i) === 'most'
          ? most!
          : sum.n === 0n
            ? zero
            : times(one, { n: left.n * sum.d, d: left.d * sum.n }),
    )
    const low = open.filter(i => isMore(least, amounts[i]!))
    const high = most === undefined ? [] : open.filter(i => isMore(amounts[i]!, most))
    if (low.length + high.length === 0) break
    const lacks = low.map(i => minus(least, amounts[i]!)).reduce(plus, zero)
    const exceeds = high.map(i => minus(amounts[i]!, most!)).reduce(plus, zero)
    if (compare(lacks, exceeds) >= 0) for (const i of low) held.set(i, 'least')
    else for (const i of high) held.set(i, 'most')
  }
  return {
    column: column(amounts),
    steps: i => {
      const bound = held.get(i)
      if (bound) return [{ kind: 'shareHeld', bound, amountOre: bound === 'least' ? leastOre! : mostOre! }]
      if (held.size === 0 || wanted[i]!.n === 0n) return []
      const [before, amount] = [shown(wanted[i]!), shown(amounts[i]!)]
      return [{ kind: 'shareRest', before, left: shown(left), all: shown(sum), amount }]
    },
  }
}

const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })

/** Whole kroner: down first, then one krone more to those that lost the most, the heavier first and then by number. */
function wholeKronerOf(exact: Column, holds: Mask): Float64Array {
  const kroner = roundTo(exact, 1n, 'down')
  const { n, d } = total(exact, holds)
  const left = Number(n / d) - kroner.reduce((sum, one) => sum + one, 0)
  for (const i of byLoss(exact, kroner, holds).slice(0, left)) kroner[i]! += 1
  return kroner
}

/** Each that fails the condition by itself beside those that pass: its own part of all their weights and its own. */
function beside(rule: Share, weights: readonly Counted[], moved: readonly Counted[], holds: Mask): Parted {
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
  const least = whole((rule.leastOre ?? 0n) / 100n)
  const most = rule.mostOre === undefined ? undefined : whole(rule.mostOre / 100n)
  const bounded = (one: Fraction): { amount: Fraction; bound?: 'least' | 'most' } => {
    if (isMore(least, one)) return { amount: least, bound: 'least' }
    if (most !== undefined && isMore(one, most)) return { amount: most, bound: 'most' }
    return { amount: one }
  }
  const sums = Array.from(holds, (one, i) =>
    one ? { amount: zero } : bounded(parts.map(part => part.each(i)).reduce(plus)),
  )
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
      ...(sums[i]!.bound
        ? [
            {
              kind: 'shareHeld' as const,
              bound: sums[i]!.bound!,
              amountOre: sums[i]!.bound === 'least' ? rule.leastOre! : rule.mostOre!,
            },
          ]
        : []),
    ],
  }
}
