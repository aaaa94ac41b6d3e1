import { formatKr } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { decimalText, fraction, times, whole } from './fraction.rules.ts'
import type { Amount, Condition, Programme, Quantity, Rule } from './model.ts'
import { boundInWords, indicatorName, percent } from './step.text.ts'
import { readable } from './text.ts'
import { ruleWords } from './wording.text.ts'

/** A rule in plain language: a sentence, and under it the sentences that it is made of. */
export type Outline = { text: string; parts: Outline[] }

type Names = Pick<Programme, 'indicators'>
const line = (text: string, parts: Outline[] = []): Outline => ({ text, parts })

/** What the rule says, for those who do not read rules as data. */
export function ruleInWords({ amount, running }: Rule, names: Names, language: Language): Outline[] {
  const t = ruleWords(language)
  const first = running ? [line(t.running(quantityInWords(running, names, language)))] : []
  return [...first, amountInWords(amount, names, language)]
}

function quantityInWords(quantity: Quantity, names: Names, language: Language): string {
  const t = ruleWords(language)
  const inWords = (one: Quantity) => quantityInWords(one, names, language)
  if (!('kind' in quantity)) {
    const name = indicatorName(names, quantity.indicator, language)
    return quantity.lag === 0 ? name : t.earlier(name, quantity.lag)
  }
  switch (quantity.kind) {
    case 'constant':
      return readable(quantity.value, language)
    case 'sum':
      return quantity.of.map(inWords).join(' + ')
    case 'product':
      return quantity.of.map(inWords).join(' × ')
    case 'ratio':
      return t.ratio(inWords(quantity.of), inWords(quantity.per))
    case 'excess':
      return t.excess(inWords(quantity.of), inWords(quantity.over))
    case 'mean':
      return t.mean(indicatorName(names, quantity.indicator, language), quantity.years)
  }
}

function conditionInWords(condition: Condition, names: Names, language: Language): Outline {
  const t = ruleWords(language)
  if ('figure' in condition)
    return line(t.test(quantityInWords(condition.figure, names, language), boundInWords(condition, language)))
  const parts = ('all' in condition ? condition.all : condition.any).map(one =>
    conditionInWords(one, names, language),
  )
  if (parts.length === 1) return parts[0]!
  return line('all' in condition ? t.all : t.any, parts)
}

function amountInWords(amount: Amount, names: Names, language: Language): Outline {
  const t = ruleWords(language)
  const of = (one: Amount) => amountInWords(one, names, language)
  const figure = (one: Quantity) => quantityInWords(one, names, language)
  const when = (one: Condition) => conditionInWords(one, names, language)
  switch (amount.kind) {
    case 'fixed':
      return line(t.fixed(formatKr(amount.amountOre)))
    case 'perUnit':
      return line(t.perUnit(formatKr(amount.perUnitOre), figure(amount.unit)))
    case 'bands':
      return line(t.bands(figure(amount.figure)), bandsInWords(amount.bands, language))
    case 'capOverYears': {
      const years = amount.perYearOre.map((ore, i) => line(t.yearCap(i + 1, formatKr(ore))))
      const cost = amount.cost ? [line(t.cost(figure(amount.cost)))] : []
      return line(t.capOverYears(amount.perYearOre.length), [...years, ...cost])
    }
    case 'meanOfYears':
      return line(t.meanOfYears(indicatorName(names, amount.grants, language), amount.years), [
        line(t.standIn[amount.standIn]),
      ])
    case 'competitive':
      return amount.amount === 'typical'
        ? line(t.typical(formatKr(amount.typicalOre)))
        : line(t.expected(formatKr(amount.typicalOre), inPercent(amount.chance!, language)))
    case 'recorded':
      return line(t.recorded(figure(amount.amount)))
    case 'share':
      return line(t.share(formatKr(amount.appropriationOre)), [
        ...amount.parts.map(part => line(t.sharePart(readable(part.weight, language), figure(part.by)))),
        ...(amount.when ? [line(t.among, [when(amount.when), line(t.standIn[amount.standIn])])] : []),
        ...(amount.leastOre === undefined ? [] : [line(t.least(formatKr(amount.leastOre)))]),
        ...(amount.mostOre === undefined ? [] : [line(t.most(formatKr(amount.mostOre)))]),
        ...(amount.least ? [line(t.ownLeast, [of(amount.least)])] : []),
        ...(amount.most ? [line(t.ownMost, [of(amount.most)])] : []),
      ])
    case 'gate':
      return line(t.gate, [
        when(amount.when),
        line(t.pays, [of(amount.pays)]),
        line(t.standIn[amount.standIn]),
      ])
    case 'notBefore':
      return line(t.notBefore(figure(amount.received)), [of(amount.pays)])
    case 'cases':
      return line(t.cases, [
        ...amount.cases.map((one, i) => line(t.case(i + 1), [when(one.when), line(t.pays, [of(one.pays)])])),
        ...(amount.otherwise ? [line(t.otherwise, [of(amount.otherwise)])] : []),
      ])
    case 'sum':
    case 'least':
    case 'greatest':
      return line(t.composed[amount.kind], amount.of.map(of))
    case 'each':
      return line(t.each(figure(amount.figure)), [of(amount.pays)])
    case 'ownShare':
      return line(t.ownShare(percent(amount.percent, language)), [of(amount.of)])
    case 'againstLastYear': {
      const down =
        amount.downPercent === undefined ? [] : [line(t.down(percent(amount.downPercent, language)))]
      const up = amount.upPercent === undefined ? [] : [line(t.up(percent(amount.upPercent, language)))]
      return line(t.againstLastYear(figure(amount.last)), [of(amount.of), ...down, ...up])
    }
    case 'priceAdjusted':
      return line(
        t.priceAdjusted(amount.index, readable(amount.from, language), readable(amount.to, language)),
        [of(amount.of)],
      )
    case 'rounded':
      return line(t.rounded[amount.way](formatKr(amount.toOre)), [of(amount.of)])
  }
}

function bandsInWords(bands: Extract<Amount, { kind: 'bands' }>['bands'], language: Language): Outline[] {
  const t = ruleWords(language)
  return bands.map((band, i) => {
    const next = bands[i + 1]
    const from = readable(`${band.from}`, language)
    const place = next ? t.between(from, readable(`${next.from}`, language)) : t.above(from)
    const amount = formatKr(band.amountOre)
    return line(
      band.perUnitOre
        ? t.bandWithRate(place, amount, formatKr(band.perUnitOre), from)
        : t.band(place, amount),
    )
  })
}

const inPercent = (share: string, language: Language): string =>
  percent(decimalText(times(fraction(share), whole(100n)), 2), language)
