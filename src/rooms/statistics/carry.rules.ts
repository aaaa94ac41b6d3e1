import { addDays, type DateText } from '../../core/dates.ts'
import {
  addDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
} from '../../core/decimal.ts'
import type {
  CarriedPart,
  Fact,
  Figure,
  Indicator,
  NotCarried,
  NotCarriedCode,
  Reference,
  SplitWeight,
  Succession,
} from './model.ts'

/** What is needed to know who a municipality came from. `begins` and `ends` tell when each organisation existed. */
export type History = {
  successions: readonly Succession[]
  splits: readonly SplitWeight[]
  begins: ReadonlyMap<string, DateText>
}

/** A mean has as many decimals: far below what any source measures, and the same on every machine. */
const meanDecimals = 12

type Source = { organisation: string; share: Decimal; shareSource: string | null }
type Sources = { ok: true; value: Source[] } | { ok: false; why: NotCarriedCode; about: string }

const one: Decimal = { units: 1n, scale: 0 }

/** Looks up who came from whom; made once for many figures. */
function ancestry(history: History) {
  const into = Map.groupBy(history.successions, each => each.successor)
  const outOf = Map.groupBy(history.successions, each => each.predecessor)
  const splits = new Map(history.splits.map(each => [key(each.predecessor, each.successor, each.on), each]))

  /** The part of the predecessor that this succession carried on, or undefined where nobody has said. */
  function shareOf(each: Succession): { share: Decimal; source: string | null } | undefined {
    const heirs = outOf.get(each.predecessor)!.filter(other => other.on === each.on)
    if (heirs.length === 1) return { share: one, source: null }
    const known = heirs.map(heir => splits.get(key(heir.predecessor, heir.successor, heir.on)))
    // Weights that do not cover the whole municipality would lose some of it, or count it twice.
    if (known.some(split => split === undefined)) return undefined
    const whole = addDecimals(known.map(split => decimalOf(split!.weight)))
    if (decimalText(whole) !== '1') return undefined
    const mine = splits.get(key(each.predecessor, each.successor, each.on))!
    return { share: decimalOf(mine.weight), source: mine.source }
  }

  /** Which municipalities of the date `from` make up one of the day before `before`, and with what share of each. */
  function sourcesOf(organisation: string, from: DateText, before: DateText): Sources {
    const merged = (into.get(organisation) ?? []).filter(each => from < each.on && each.on < before)
    const lived = (history.begins.get(organisation) ?? '9999') <= from
    const sources: Source[] = lived ? [{ organisation, share: one, shareSource: null }] : []
    for (const each of merged) {
      const part = shareOf(each)
      if (!part) return { ok: false, why: 'splitWithoutWeight', about: each.predecessor }
      const earlier = sourcesOf(each.predecessor, from, each.on)
      if (!earlier.ok) return earlier
      for (const { share, shareSource, ...rest } of earlier.value)
        sources.push({
          ...rest,
          share: multiplyDecimals(share, part.share),
          shareSource: part.source ?? shareSource,
        })
    }
    return sources.length > 0
      ? { ok: true, value: joined(sources) }
      : { ok: false, why: 'noFigure', about: organisation }
  }

  /** Which later municipalities make up an earlier one; none can be told where one of them had others as well. */
  function heirsOf(organisation: string, on: DateText, until: DateText): Sources {
    const heirs = (outOf.get(organisation) ?? []).filter(each => on < each.on && each.on <= until)
    const others = (into.get(organisation) ?? []).filter(each => on < each.on && each.on <= until)
    if (others.length > 0) return { ok: false, why: 'mergedLater', about: organisation }
    if (heirs.length === 0) return { ok: true, value: [{ organisation, share: one, shareSource: null }] }
    const sources: Source[] = []
    for (const { successor, on: day } of heirs) {
      const alone = into.get(successor)!.filter(each => on < each.on && each.on <= until).length === 1
      if (!alone || history.begins.get(successor) !== day)
        return { ok: false, why: 'mergedLater', about: successor }
      const after = heirsOf(successor, day, until)
      if (!after.ok) return after
      sources.push(...after.value)
    }
    return { ok: true, value: sources }
  }
  return { sourcesOf, heirsOf }
}

const key = (...parts: string[]) => parts.join(' ')

function joined(sources: Source[]): Source[] {
  const sums = new Map<string, Source>()
  for (const source of sources) {
    const known = sums.get(source.organisation)
    sums.set(
      source.organisation,
      known ? { ...source, share: addDecimals([known.share, source.share]) } : source,
    )
  }
  return [...sums.values()]
}

/**
 * The figures of municipalities that are valid on a date, each as its source gave it or, where the source counted in
 * the borders of another date, carried over by the official change log: counts are summed, and divided by the shares
 * of those who were divided; shares are means weighed by their weight indicator. What cannot be carried is listed
 * with why, never guessed. A sum is exact; a mean has twelve decimals.
 */
export function carry(input: {
  municipalities: readonly string[]
  references: readonly Reference[]
  on: DateText
  facts: readonly Fact[]
  indicators: readonly Indicator[]
  history: History
}): { figures: Figure[]; notCarried: NotCarried[] } {
  const known = new Map(
    input.facts.map(fact => [factKey(fact.indicator, fact.organisation, fact.year), fact]),
  )
  const described = new Map(input.indicators.map(each => [each.id, each]))
  const bordersOf = new Map<string, Set<DateText>>()
  for (const { indicator, year, borders } of input.facts) {
    if (!borders) continue
    const place = key(indicator, String(year))
    bordersOf.set(place, (bordersOf.get(place) ?? new Set()).add(borders))
  }
  const dayAfter = addDays(input.on, 1)
  const look: Look = { known, described, on: input.on, dayAfter, ...ancestry(input.history) }
  const figures: Figure[] = []
  const notCarried: NotCarried[] = []
  for (const { indicator, year } of input.references) {
    const dates = [...(bordersOf.get(key(indicator, String(year))) ?? [])].sort().reverse()
    for (const municipality of input.municipalities) {
      const found = figureOf(look, { municipality, indicator, year }, dates)
      if ('value' in found) figures.push(found)
      else notCarried.push({ municipality, indicator, year, ...found })
    }
  }
  return { figures, notCarried }
}

type Look = {
  known: ReadonlyMap<string, Fact>
  described: ReadonlyMap<string, Indicator>
  on: DateText
  dayAfter: DateText
} & ReturnType<typeof ancestry>
/** Which figure is asked for. */
type Asked = { municipality: string; indicator: string; year: number }
type Why = { why: NotCarriedCode; about: string }

const factKey = (indicator: string, organisation: string, year: number): string =>
  `${indicator} ${organisation} ${year}`

/** The figure by the newest borders that give one; why not, by the newest borders that could have. */
function figureOf(look: Look, asked: Asked, dates: readonly DateText[]): Figure | Why {
  const { municipality, indicator, year } = asked
  const own = look.known.get(factKey(indicator, municipality, year))
  if (own && !own.borders) return asGiven(own)
  let why: Why = { why: 'noFigure', about: municipality }
  for (const borders of dates) {
    const sources =
      look.on >= borders
        ? look.sourcesOf(municipality, borders, look.dayAfter)
        : look.heirsOf(municipality, look.on, borders)
    const made = sources.ok ? combined(look, asked, borders, sources.value) : sources
    if ('value' in made && 'municipality' in made) return made
    if ('why' in made && why.why === 'noFigure') why = { why: made.why, about: made.about }
  }
  return why
}

const asGiven = (fact: Fact): Figure => ({
  municipality: fact.organisation,
  indicator: fact.indicator,
  year: fact.year,
  value: fact.value,
  source: fact.source,
  date: fact.asOf,
  illustrative: fact.illustrative,
  carried: null,
})

function combined(
  look: Look,
  { municipality, indicator, year }: Asked,
  borders: DateText,
  sources: readonly Source[],
): Figure | Why {
  const facts: Fact[] = []
  for (const { organisation } of sources) {
    const fact = look.known.get(factKey(indicator, organisation, year))
    // A figure in other borders is another figure, though it is kept for the same organisation.
    if (!fact || fact.borders !== borders) {
      const any = sources.some(each => look.known.has(factKey(indicator, each.organisation, year)))
      return any && sources.length > 1
        ? { why: 'predecessorMissing', about: organisation }
        : { why: 'noFigure', about: organisation }
    }
    facts.push(fact)
  }
  const whole = sources.length === 1 && decimalText(sources[0]!.share) === '1'
  if (whole)
    return {
      ...asGiven(facts[0]!),
      municipality,
      carried: facts[0]!.organisation === municipality ? null : madeOf(borders, sources, facts, 'sum'),
    }
  const described = look.described.get(indicator)
  if (!described || described.merging === 'none') return { why: 'notForMerging', about: municipality }
  if (described.merging === 'sum') {
    const value = addDecimals(
      facts.map((fact, i) => multiplyDecimals(decimalOf(fact.value), sources[i]!.share)),
    )
    return made(municipality, facts, decimalText(value), madeOf(borders, sources, facts, 'sum'))
  }
  return meanOf(look, municipality, borders, sources, facts, described.weight!)
}

/** The mean of a share, each part weighed by how much of the weight indicator lives in it. */
function meanOf(
  look: Look,
  municipality: string,
  borders: DateText,
  sources: readonly Source[],
  facts: readonly Fact[],
  weighedBy: string,
): Figure | Why {
  const weights: Decimal[] = []
  for (const [i, { organisation, share }] of sources.entries()) {
    const weight = look.known.get(factKey(weighedBy, organisation, facts[i]!.year))
    if (!weight || (weight.borders && weight.borders !== borders))
      return { why: 'weightMissing', about: organisation }
    weights.push(multiplyDecimals(decimalOf(weight.value), share))
  }
  const sum = addDecimals(weights)
  if (sum.units === 0n) return { why: 'weightMissing', about: municipality }
  const above = addDecimals(facts.map((fact, i) => multiplyDecimals(decimalOf(fact.value), weights[i]!)))
  const value = decimalText(divideDecimals(above, sum, meanDecimals))
  return made(municipality, facts, value, madeOf(borders, sources, facts, 'mean', { weighedBy, weights }))
}

function madeOf(
  from: DateText,
  sources: readonly Source[],
  facts: readonly Fact[],
  how: 'sum' | 'mean',
  mean?: { weighedBy: string; weights: readonly Decimal[] },
): NonNullable<Figure['carried']> {
  const parts = sources.map(
    ({ organisation, share, shareSource }, i): CarriedPart => ({
      organisation,
      value: facts[i]!.value,
      share: decimalText(share),
      shareSource,
      weight: mean ? decimalText(mean.weights[i]!) : null,
    }),
  )
  return { how, from, parts, weighedBy: mean?.weighedBy ?? null }
}

function made(
  municipality: string,
  facts: readonly Fact[],
  value: string,
  carried: Figure['carried'],
): Figure {
  const all = (field: 'source' | 'asOf') => [...new Set(facts.map(fact => fact[field]))].sort().join(', ')
  const { indicator, year } = facts[0]!
  const illustrative = facts.some(fact => fact.illustrative)
  return {
    municipality,
    indicator,
    year,
    value,
    source: all('source'),
    date: all('asOf'),
    illustrative,
    carried,
  }
}
