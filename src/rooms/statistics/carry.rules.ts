import { addDays, type DateText } from '../../core/dates.ts'
import {
  addDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  divideDecimals,
  multiplyDecimals,
} from '../../core/decimal.ts'
import { ancestry, type History, key, type Source } from './ancestry.rules.ts'
import type { CarriedPart, Fact, Figure, Indicator, NotCarried, NotCarriedCode, Reference } from './model.ts'

/** A mean has as many decimals: far below what any source measures, and the same on every machine. */
const meanDecimals = 12

/**
 * The figures of municipalities that are valid on a date, each as its source gave it or, where the source counted in
 * the borders of another date, carried over by the official change log: counts are summed, and divided by the shares
 * of those who were divided; one that has its old area again has its old figures again; shares are means weighed by
 * their weight indicator. What cannot be carried is listed with why, never guessed. A sum is exact; a mean has twelve decimals.
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
    ({ organisation, share, shareSource, returned }, i): CarriedPart => ({
      organisation,
      value: facts[i]!.value,
      share: decimalText(share),
      shareSource,
      weight: mean ? decimalText(mean.weights[i]!) : null,
      ...(returned ? { returned } : {}),
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
