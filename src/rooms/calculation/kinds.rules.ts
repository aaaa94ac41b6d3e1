import { minOre } from '../../core/ore.ts'
import { add, choose, excess, greatest, least, scale } from './arithmetic.rules.ts'
import { at, type Column, constant, type Mask, wholeColumn, zeros } from './column.rules.ts'
import { each } from './each.rules.ts'
import { type Evaluated, either, gated, inKroner, open, type Which } from './evaluated.rules.ts'
import { decimalText, dividedBy, type Fraction, fraction, whole } from './fraction.rules.ts'
import { againstLastYear, capOverYears, competitive, meanOfYears, notBefore } from './history.rules.ts'
import { countOf, not, within } from './mask.rules.ts'
import type { Amount, AmountKind, AmountOf, Band, Step } from './model.ts'
import { assumedPassed, count, counted, type Figures, named, shown, tell, tested } from './quantity.rules.ts'
import { lookUp, placesIn, roundTo } from './rank.rules.ts'
import { share } from './share.rules.ts'

/**
 * What an amount of a rule gives every recipient: one small function for each kind. Each returns W and U as
 * columns, and the steps for whoever asks about one recipient.
 */
export const evaluate = (amount: Amount, figures: Figures): Evaluated =>
  (kinds[amount.kind] as (amount: Amount, figures: Figures) => Evaluated)(amount, figures)

const kinds: { [K in AmountKind]: (amount: AmountOf<K>, figures: Figures) => Evaluated } = {
  fixed: ({ amountOre }, figures) =>
    open(constant(count(figures), whole(amountOre)), () => [{ kind: 'fixed', amountOre }]),
  perUnit,
  bands,
  capOverYears,
  meanOfYears,
  competitive,
  recorded,
  share: (amount, figures) => share(amount, figures, one => evaluate(one, figures)),
  gate,
  notBefore: ({ received, pays }, figures) => {
    const had = counted(received, figures)
    return notBefore(had.column, had.steps, evaluate(pays, figures))
  },
  cases,
  sum: (amount, figures) => composed(amount, figures, add),
  least: (amount, figures) => composed(amount, figures, least),
  greatest: (amount, figures) => composed(amount, figures, greatest),
  each: (amount, figures) => each(amount, figures, persons => evaluate(amount.pays, persons)),
  ownShare,
  againstLastYear: (amount, figures) => againstLastYear(amount, evaluate(amount.of, figures), figures),
  priceAdjusted,
  rounded,
}

function perUnit({ perUnitOre, unit }: AmountOf<'perUnit'>, figures: Figures): Evaluated {
  const units = counted(unit, figures)
  const column = scale(units.column, whole(perUnitOre))
  return open(column, i => [
    ...units.steps(i),
    {
      kind: 'times',
      indicator: named(unit),
      value: shown(at(units.column, i)),
      perUnitOre,
      amount: inKroner(column, i),
    },
  ])
}

function recorded({ amount }: AmountOf<'recorded'>, figures: Figures): Evaluated {
  const record = counted(amount, figures)
  const column = scale(record.column, whole(100n))
  return open(column, i => [...record.steps(i), { kind: 'recorded', amount: inKroner(column, i) }])
}

/** A band of 0 kr is the gate: assumed passed, the smallest amount of a paying band stands in. */
function bands({ figure, bands }: AmountOf<'bands'>, figures: Figures): Evaluated {
  const of = counted(figure, figures)
  const pays = (band: Band) => band.amountOre > 0n || (band.perUnitOre ?? 0n) > 0n
  const paying = bands.filter(pays).map(band => band.amountOre)
  const smallest = paying.reduce(minOre, paying[0] ?? 0n)
  const starts = bands.map(startOf)
  const places = placesIn(of.column, starts)
  const first = starts[0]!
  const below = not(within(of.column, 'atLeast', first))
  tell(figures, below, { code: 'belowBands', from: shown(first) })
  const column = bandAmounts(bands, places, of.column)
  const gate = (i: number): Step[] => {
    const { from, amountOre, perUnitOre } = bands[places[i]!]!
    const next = bands[places[i]! + 1]
    return [
      ...of.steps(i),
      {
        kind: 'band',
        value: shown(at(of.column, i)),
        from: `${from}`,
        below: next ? `${next.from}` : null,
        amountOre,
        perUnitOre: perUnitOre ?? 0n,
        amount: inKroner(column, i),
        next: next ? decimalText(dividedBy(whole(next.amountOre), 100)) : null,
      },
    ]
  }
  return gated(
    places.map(place => (pays(bands[place]!) ? 1 : 0)),
    gate,
    open(column, () => []),
    {
      column: constant(places.length, whole(smallest)),
      steps: () => [{ kind: 'smallestBand', amountOre: smallest }],
    },
  )
}

const startOf = ({ from }: Pick<Band, 'from'>): Fraction => fraction(`${from}`)

/** The amount of each one's band, and so much for each unit above where the band begins. */
function bandAmounts(bands: readonly Band[], places: Uint8Array, figure: Column): Column {
  const amounts = lookUp(
    bands.map(band => whole(band.amountOre)),
    places,
  )
  if (bands.every(band => !band.perUnitOre)) return amounts
  return bands.reduce((sum, { from, perUnitOre }, place) => {
    if (!perUnitOre) return sum
    const mine = places.map(one => (one === place ? 1 : 0))
    const above = scale(excess(figure, constant(places.length, startOf({ from }))), whole(perUnitOre))
    return choose(mine, add(sum, above), sum)
  }, amounts)
}

function gate({ when, pays, standIn }: AmountOf<'gate'>, figures: Figures): Evaluated {
  const { holds, steps } = tested(when, figures)
  const own = evaluate(pays, figures)
  if (countOf(holds) === holds.length)
    return { ...own, steps: (i, which) => [...steps(i), ...own.steps(i, which)] }
  const passed = evaluate(pays, assumedPassed(when, standIn, holds, figures))
  return gated(holds, steps, own, { column: passed.could, steps: i => passed.steps(i, 'could') })
}

function cases({ cases, otherwise }: AmountOf<'cases'>, figures: Figures): Evaluated {
  const branches = cases.map(one => ({
    test: tested(one.when, figures),
    amount: evaluate(one.pays, figures),
  }))
  const nothing = zeros(count(figures))
  const last = otherwise ? evaluate(otherwise, figures) : open(nothing, () => [{ kind: 'noCase' }])
  const pick = (which: Which) =>
    branches.reduceRight((rest, { test, amount }) => choose(test.holds, amount[which], rest), last[which])
  const placeOf = (i: number) => branches.findIndex(one => one.test.holds[i])
  return {
    would: pick('would'),
    could: pick('could'),
    assumed: branches.reduceRight(
      (rest, { test, amount }) => maskOf(test.holds, amount.assumed, rest),
      last.assumed,
    ),
    steps(i, which) {
      const place = placeOf(i)
      const chosen = branches[place]
      if (!chosen) return last.steps(i, which)
      const named: Step = { kind: 'case', number: place + 1, of: cases.length }
      return [...chosen.test.steps(i), named, ...chosen.amount.steps(i, which)]
    },
  }
}

function maskOf(where: Mask, a: Mask | null, b: Mask | null): Mask | null {
  if (!a && !b) return null
  return where.map((one, i) => (one ? (a?.[i] ?? 0) : (b?.[i] ?? 0)))
}

function composed(
  { kind, of }: AmountOf<'sum' | 'least' | 'greatest'>,
  figures: Figures,
  join: (a: Column, b: Column) => Column,
): Evaluated {
  const parts = of.map(one => evaluate(one, figures))
  const joined = (which: Which) => parts.map(part => part[which]).reduce(join)
  const [would, could] = [joined('would'), joined('could')]
  return {
    would,
    could,
    assumed: parts.map(part => part.assumed).reduce(either),
    steps: (i, which) => [
      ...parts.flatMap((part, p): Step[] => [
        { kind: 'part', number: p + 1, of: parts.length },
        ...part.steps(i, which),
      ]),
      {
        kind: 'composed',
        how: kind,
        of: parts.map(part => inKroner(part[which], i)),
        amount: inKroner(which === 'would' ? would : could, i),
      },
    ],
  }
}

/** An amount changed in the same way for W and U, with one step that tells it. */
function changed(
  inner: Evaluated,
  change: (column: Column) => Column,
  step: (before: string, amount: string) => Step,
): Evaluated {
  const [would, could] = [change(inner.would), change(inner.could)]
  return {
    would,
    could,
    assumed: inner.assumed,
    steps: (i, which) => [
      ...inner.steps(i, which),
      step(inKroner(inner[which], i), inKroner(which === 'would' ? would : could, i)),
    ],
  }
}

function ownShare({ percent, of }: AmountOf<'ownShare'>, figures: Figures): Evaluated {
  const { n, d } = fraction(percent)
  const paid = { n: 100n * d - n, d: 100n * d }
  return changed(
    evaluate(of, figures),
    column => scale(column, paid),
    (before, amount) => ({ kind: 'ownShare', percent, before, amount }),
  )
}

function priceAdjusted({ of, index, from, to }: AmountOf<'priceAdjusted'>, figures: Figures): Evaluated {
  const [old, now] = [fraction(from), fraction(to)]
  const rise = { n: now.n * old.d, d: now.d * old.n }
  return changed(
    evaluate(of, figures),
    column => scale(column, rise),
    (before, amount) => ({ kind: 'priceAdjusted', index, from, to, before, amount }),
  )
}

function rounded({ of, toOre, way }: AmountOf<'rounded'>, figures: Figures): Evaluated {
  return changed(
    evaluate(of, figures),
    column => wholeColumn(roundTo(column, toOre, way)),
    (_, amount) => ({ kind: 'rounded', way, toOre, amount }),
  )
}
