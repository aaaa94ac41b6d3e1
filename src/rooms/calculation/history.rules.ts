import { choose, greatest, least, scale } from './arithmetic.rules.ts'
import { at, constant, everyone } from './column.rules.ts'
import { type Evaluated, gated, inKroner, open } from './evaluated.rules.ts'
import { compare, decimalText, dividedBy, fraction, isMore, times, whole, zero } from './fraction.rules.ts'
import { isNegative, isPositive, not, within } from './mask.rules.ts'
import type { AmountOf, Step } from './model.ts'
import { count, counted, type Figures, shown, tell } from './quantity.rules.ts'
import { lookUp, median, placesIn, ranked } from './rank.rules.ts'

/** Kinds whose amount hangs on what a municipality has had: caps over years, the mean of earlier grants, competition. */

const hundred = whole(100n)

/** Pays up to a cap a year for so many years, and nothing to those that have had them. */
export function capOverYears(rule: AmountOf<'capOverYears'>, figures: Figures): Evaluated {
  const length = count(figures)
  const received = counted(rule.yearsReceived, figures)
  const cost = rule.cost && counted(rule.cost, figures)
  const mostYears = rule.perYearOre.length
  const spent = within(received.column, 'atLeast', whole(BigInt(mostYears)))
  const holds = not(spent)
  const numberOf = (i: number) => {
    const { n, d } = at(received.column, i)
    return Math.max(Number(n / d), 0) + 1
  }
  const capAt = (number: number) => rule.perYearOre[number - 1]!
  const paid = (places: Uint8Array) => {
    const caps = lookUp(rule.perYearOre.map(whole), places)
    return cost ? least(caps, scale(cost.column, hundred)) : caps
  }
  const steps =
    (ofYear: (i: number) => number) =>
    (i: number): Step[] => {
      const number = ofYear(i)
      const cap: Step = { kind: 'capOfYear', number, amountOre: capAt(number) }
      if (!cost) return [cap]
      const below = isMore(whole(capAt(number)), times(at(cost.column, i), hundred))
      const covered: Step[] = below ? [{ kind: 'costBelowCap', amount: shown(at(cost.column, i)) }] : []
      return [cap, ...cost.steps(i), ...covered]
    }
  tell(figures, isNegative(received.column), { code: 'negative', what: 'years' })
  const starts = rule.perYearOre.map((_, year) => whole(BigInt(year)))
  const thisYear = placesIn(received.column, starts).map((place, i) => (holds[i] ? place : 0))
  const gate = (i: number): Step[] => [
    ...received.steps(i),
    { kind: 'yearsUsed', used: shown(at(received.column, i)), most: mostYears, left: holds[i] === 1 },
  ]
  return gated(holds, gate, open(paid(thisYear), steps(numberOf)), {
    column: paid(new Uint8Array(length)),
    steps: steps(() => 1),
  })
}

/** History as the best guess. The gate is having had the grant at all: assumed passed, the stand-in is used. */
export function meanOfYears(rule: AmountOf<'meanOfYears'>, figures: Figures): Evaluated {
  const { grants, years, standIn } = rule
  const history = counted({ kind: 'mean', indicator: grants, years }, figures)
  const column = scale(history.column, hundred)
  const holds = isPositive(column)
  const earlier = ranked(column, holds)
  const amount =
    standIn === 'own'
      ? zero
      : standIn === 'medianOfEligible'
        ? (median(earlier) ?? zero)
        : earlier.count > 0
          ? earlier.at(0)
          : zero
  const standing: Step = {
    kind: 'standInAmount',
    standIn,
    amount: decimalText(dividedBy(amount, 100), 4),
    eligible: earlier.count,
  }
  const gate = (i: number): Step[] => [
    ...history.steps(i).filter(step => step.kind !== 'reckoned'),
    { kind: 'mean', years, amount: inKroner(column, i) },
  ]
  return gated(
    holds,
    gate,
    open(column, () => []),
    { column: constant(count(figures), amount), steps: () => [standing] },
  )
}

/** Whoever has a running grant keeps it (see assess); whoever has none would have got nothing without competing. */
export function competitive(rule: AmountOf<'competitive'>, figures: Figures): Evaluated {
  const length = count(figures)
  const { typicalOre, chance } = rule
  const expected = rule.amount === 'expected'
  const amount = expected ? times(whole(typicalOre), fraction(chance!)) : whole(typicalOre)
  const column = constant(length, amount)
  const step: Step = expected
    ? { kind: 'expected', amountOre: typicalOre, chance: chance!, amount: inKroner(column, 0) }
    : { kind: 'typical', amountOre: typicalOre }
  return {
    would: constant(length, zero),
    could: column,
    assumed: everyone(length),
    steps: (_, which) => (which === 'would' ? [{ kind: 'notWon' }] : [{ kind: 'assumedPassed' }, step]),
  }
}

/** Closed to those that have had the grant before; had they not, they would get what it gives. */
export function notBefore(received: Evaluated['would'], steps: (i: number) => Step[], inner: Evaluated) {
  const holds = within(received, 'atMost', zero)
  const gate = (i: number): Step[] => [...steps(i), { kind: 'hadBefore', had: !holds[i] }]
  return gated(holds, gate, inner, { column: inner.could, steps: i => inner.steps(i, 'could') })
}

/** A grant of last year in kroner holds this year's within bounds; whoever had none is not held. */
export function againstLastYear(
  rule: AmountOf<'againstLastYear'>,
  inner: Evaluated,
  figures: Figures,
): Evaluated {
  const last = counted(rule.last, figures)
  const before = scale(last.column, hundred)
  const had = isPositive(before)
  const share = (part: string, sign: 1n | -1n) => {
    const { n, d } = fraction(part)
    return { n: 100n * d + sign * n, d: 100n * d }
  }
  const floor = rule.downPercent === undefined ? undefined : scale(before, share(rule.downPercent, -1n))
  const ceiling = rule.upPercent === undefined ? undefined : scale(before, share(rule.upPercent, 1n))
  const held = (column: Evaluated['would']) => {
    const lifted = floor ? greatest(column, floor) : column
    return choose(had, ceiling ? least(lifted, ceiling) : lifted, column)
  }
  const [would, could] = [held(inner.would), held(inner.could)]
  const about = (i: number, which: 'would' | 'could'): Step => {
    const [own, result] = [at(inner[which], i), at(which === 'would' ? would : could, i)]
    const order = compare(result, own)
    const how = !had[i] ? 'none' : order > 0 ? 'lifted' : order < 0 ? 'lowered' : 'free'
    return {
      kind: 'againstLastYear',
      last: inKroner(before, i),
      held: how,
      percent: (how === 'lifted' ? rule.downPercent : rule.upPercent) ?? '0',
      before: inKroner(inner[which], i),
      amount: inKroner(which === 'would' ? would : could, i),
    }
  }
  return {
    would,
    could,
    assumed: inner.assumed,
    steps: (i, which) => [...inner.steps(i, which), ...last.steps(i), about(i, which)],
  }
}
