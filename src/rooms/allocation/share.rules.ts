import {
  add,
  at,
  byLoss,
  type Column,
  choose,
  column,
  fractions,
  type Mask,
  roundTo,
  scale,
  total,
  wholeColumn,
  zeros,
} from './column.rules.ts'
import { type Evaluated, gated, open } from './evaluated.rules.ts'
import {
  compare,
  decimalText,
  dividedBy,
  type Fraction,
  fraction,
  isMore,
  plus,
  times,
  whole,
  zero,
} from './fraction.rules.ts'
import type { AmountOf, Step } from './model.ts'
import { assumedPassed, type Counted, count, counted, type Figures, shown, tested } from './quantity.rules.ts'

type Share = AmountOf<'share'>
const krone = 100n

/**
 * A share of an appropriation among all recipients that meet the condition. W: whole kroner by largest
 * remainder, so that the shares sum to the appropriation, save where all are held at their most; a part that nobody has
 * weight in is not shared out.
 * U of one that fails the condition: the share it would have had beside those that pass, had it passed too.
 */
export function share(rule: Share, figures: Figures): Evaluated {
  const length = count(figures)
  const gate = rule.when && tested(rule.when, figures)
  const holds = gate?.holds ?? new Uint8Array(length).fill(1)
  const weights = rule.parts.map(part => counted(part.by, figures))
  const inside = divide(rule, weights, holds, figures)
  const kroner = wholeKronerOf(inside.column, holds)
  const recipients = holds.reduce((sum, one) => sum + one, 0)
  const sumOre = BigInt(kroner.reduce((sum, one) => sum + one, 0))
  const rounding = (i: number): Step[] => [
    { kind: 'shareRounded', amount: `${BigInt(kroner[i]!) / krone}`, recipients, sumOre },
  ]
  const own = open(wholeColumn(kroner), i => [...inside.steps(i), ...rounding(i)])
  if (!gate || recipients === length)
    return { ...own, steps: i => [...(gate?.steps(i) ?? []), ...own.steps(i, 'would')] }
  const then = assumedPassed(rule.when!, rule.standIn, holds, figures)
  const moved = rule.parts.map(part => counted(part.by, then))
  return gated(holds, gate.steps, own, beside(rule, weights, moved, holds), figures)
}

type Parted = { column: Column; steps: (i: number) => Step[] }

/** Each part of the appropriation by its own weights, then held between the least and the most. */
function divide(rule: Share, weights: readonly Counted[], holds: Mask, figures: Figures): Parted {
  const nobody = zeros(holds.length)
  const parts = partsOf(rule).map((one, k) => {
    const all = total(weights[k]!.column, holds)
    const each = all.n === 0n ? nobody : scale(weights[k]!.column, times(one.ore, { n: all.d, d: all.n }))
    return { ...one, all, each: choose(holds, each, nobody), weight: weights[k]! }
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
          amount: decimalText(dividedBy(at(each, i), 100), 4),
        },
      ]),
      ...held.steps(i),
    ],
  }
}

/** The sub-shares in øre: the weights need not sum to 100. */
function partsOf({ appropriationOre, parts }: Share) {
  const sum = parts.map(part => fraction(part.weight)).reduce(plus)
  return parts.map(part => {
    const own = fraction(part.weight)
    const share = { n: own.n * sum.d, d: own.d * sum.n }
    const ore = times(whole(appropriationOre), share)
    return {
      ore,
      percent: decimalText(times(share, whole(100n)), 2),
      ofOre: (2n * ore.n + ore.d) / (2n * ore.d),
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
  const least = leastOre === undefined ? zero : whole(leastOre)
  if (leastOre === undefined && mostOre === undefined) return { column: free, steps: () => [] }
  const recipients = holds.reduce((sum, one) => sum + one, 0)
  if (least.n * BigInt(recipients) > appropriationOre)
    figures.troubles.push({ code: 'leastTooMuch', leastOre: least.n, recipients })
  const all = total(free, holds)
  const pot = compare(all, whole(appropriationOre)) === 0 ? whole(appropriationOre) : all
  const held = new Map<number, 'least' | 'most'>()
  const wanted = fractions(free)
  let amounts = wanted
  let left = zero
  let sum = zero
  for (;;) {
    const open = wanted.map((_, i) => i).filter(i => holds[i] && !held.has(i))
    const taken = [...held.values()]
      .map(side => (side === 'least' ? least : whole(mostOre!)))
      .reduce(plus, zero)
    left = isMore(pot, taken) ? minus(pot, taken) : zero
    sum = open.map(i => wanted[i]!).reduce(plus, zero)
    amounts = wanted.map((one, i) =>
      held.get(i) === 'least'
        ? least
        : held.get(i) === 'most'
          ? whole(mostOre!)
          : sum.n === 0n
            ? zero
            : times(one, { n: left.n * sum.d, d: left.d * sum.n }),
    )
    const low = open.filter(i => isMore(least, amounts[i]!))
    const high = mostOre === undefined ? [] : open.filter(i => isMore(amounts[i]!, whole(mostOre)))
    if (low.length + high.length === 0) break
    const lacks = low.map(i => minus(least, amounts[i]!)).reduce(plus, zero)
    const exceeds = high.map(i => minus(amounts[i]!, whole(mostOre!))).reduce(plus, zero)
    const order = compare(lacks, exceeds)
    if (order >= 0) for (const i of low) held.set(i, 'least')
    if (order <= 0) for (const i of high) held.set(i, 'most')
  }
  return {
    column: column(amounts),
    steps: i => {
      const bound = held.get(i)
      if (bound) return [{ kind: 'shareHeld', bound, amountOre: bound === 'least' ? least.n : mostOre! }]
      if (held.size === 0 || !holds[i] || wanted[i]!.n === 0n) return []
      const [before, amount] = [shownKroner(wanted[i]!), shownKroner(amounts[i]!)]
      return [{ kind: 'shareRest', before, left: shownKroner(left), all: shownKroner(sum), amount }]
    },
  }
}

const shownKroner = (one: Fraction): string => decimalText(dividedBy(one, 100), 4)
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })

/** Whole kroner: down first, then one krone more to those that lost the most, the heavier first and then by number. */
function wholeKronerOf(exact: Column, holds: Mask): Float64Array {
  const kroner = roundTo(exact, krone, 'down')
  const { n, d } = total(exact, holds)
  const left = n / (d * krone) - kroner.reduce((sum, one) => sum + BigInt(one), 0n) / krone
  for (const i of byLoss(exact, kroner, holds).slice(0, Number(left))) kroner[i]! += Number(krone)
  return kroner
}

/** Each that fails the condition by itself beside those that pass: its own part of all their weights and its own. */
function beside(rule: Share, weights: readonly Counted[], moved: readonly Counted[], holds: Mask): Parted {
  const parts = partsOf(rule).map((one, k) => {
    const all = total(weights[k]!.column, holds)
    const each = fractions(moved[k]!.column).map((own, i): Fraction => {
      if (holds[i] || own.n === 0n) return zero
      const sum = plus(all, own)
      return times(one.ore, { n: own.n * sum.d, d: own.d * sum.n })
    })
    return { ...one, all, each, weight: moved[k]! }
  })
  const least = rule.leastOre === undefined ? zero : whole(rule.leastOre)
  const bounded = (one: Fraction): { amount: Fraction; bound?: 'least' | 'most' } => {
    if (isMore(least, one)) return { amount: least, bound: 'least' }
    if (rule.mostOre !== undefined && isMore(one, whole(rule.mostOre)))
      return { amount: whole(rule.mostOre), bound: 'most' }
    return { amount: one }
  }
  const sums = holds.length
    ? Array.from(holds, (one, i) =>
        one ? { amount: zero } : bounded(parts.map(part => part.each[i]!).reduce(plus)),
      )
    : []
  return {
    column: column(sums.map(one => one.amount)),
    steps: i => [
      ...parts.flatMap(({ percent, ofOre, all, each, weight }): Step[] => [
        ...weight.steps(i),
        {
          kind: 'sharePartOutside',
          percent,
          ofOre,
          value: shown(at(weight.column, i)),
          total: shown(all),
          amount: decimalText(dividedBy(each[i]!, 100), 4),
        },
      ]),
      ...(sums[i]!.bound
        ? [
            {
              kind: 'shareHeld' as const,
              bound: sums[i]!.bound!,
              amountOre: sums[i]!.bound === 'least' ? least.n : rule.mostOre!,
            },
          ]
        : []),
    ],
  }
}
