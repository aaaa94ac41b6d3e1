import { formatKr } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import { ceilTo, decimalText, dividedBy, fraction, times, whole } from './fraction.rules.ts'
import type { Assessed, Cell, Line, Programme, Run, Step } from './model.ts'
import { refusals } from './refusal.text.ts'
import type { AllocationRefusal } from './rules.ts'
import { award, ladder, readable } from './text.ts'

/** One cell in words: the rule and its version, and for W and U the amount with the steps that lead to it. */
export type CellExplanation = {
  municipality: string
  scheme: string
  rule: string
  would: { amount: string; sentences: string[] }
  could: { amount: string; sentences: string[] }
}

export function explainCell(programme: Programme, cell: Cell, language: Language): CellExplanation {
  const scheme = programme.schemes.find(one => one.id === cell.scheme)!
  const { version, validFrom, source } = scheme.rule
  const municipality = municipalityName(programme, cell.municipality)
  const inWords = ({ amountOre, steps }: Assessed) => ({
    amount: formatKr(amountOre),
    sentences: steps.map(step => explainStep(programme, municipality, step, language)),
  })
  return {
    municipality,
    scheme: scheme.name,
    rule: ladder(language).ruleVersion(version, longDate(validFrom, language), source),
    would: inWords(cell.would),
    could: inWords(cell.could),
  }
}

/** One municipality's award in a few sentences, the answer first. */
export function explainLine(programme: Programme, run: Run, line: Line, language: Language): string[] {
  const t = award(language)
  const guarantee = formatKr(line.guaranteeOre)
  const sentences = [
    t.gets(municipalityName(programme, line.municipality), formatKr(line.awardOre), run.year),
    programme.guarantee === 'could' ? t.guaranteeStrict(guarantee) : t.guarantee(guarantee),
    t.basis(formatKr(line.basisOre)),
  ]
  if (run.reached.kind === 'fraction') {
    const share = decimalText({ n: run.reached.numeratorOre * 100n, d: run.reached.denominatorOre }, 1)
    sentences.push(t.fraction(percent(share, language)))
    if (line.deviationOre < 0n) sentences.push(t.below(formatKr(-line.deviationOre)))
    return sentences
  }
  sentences.push(t.reachesBasis)
  if (line.restOre > 0n) sentences.push(t.rest(formatKr(line.restOre), restKeyName(programme, language)))
  return sentences
}

/** Why the engine refused, the answer first, then what each must do. */
export function explainRefusal(
  programme: Programme,
  { code, values, missing, shortfall }: AllocationRefusal,
  language: Language,
): string[] {
  const t = refusals(language)
  const text = (key: string) => String(values[key] ?? '')
  const kr = (key: string) => formatKr(BigInt(values[key] ?? 0))
  const figure = () =>
    [
      indicatorName(programme, text('indicator'), language),
      municipalityName(programme, text('municipality')),
      Number(values.year),
    ] as const
  switch (code) {
    case 'contributionsDiffer':
      return [t.contributionsDiffer(kr('contributionsOre'), kr('potOre'))]
    case 'duplicateScheme':
      return [t.duplicateScheme(text('scheme'))]
    case 'duplicateMunicipality':
      return [t.duplicateMunicipality(text('municipality'))]
    case 'duplicateFact':
      return [t.duplicateFact(...figure())]
    case 'missingFact': {
      const more = (missing?.length ?? 1) - 1
      return [t.missingFact(...figure()), ...(more > 0 ? [t.moreMissing(more)] : [])]
    }
    case 'restKeyEmpty':
      return [t.restKeyEmpty]
    case 'shortfall': {
      const toAdd = (shortfall?.schemes ?? []).filter(one => one.topUpOre > 0n)
      return [
        t.shortfall(kr('potOre'), kr('guaranteeOre'), kr('missingOre')),
        ...toAdd.map(one => {
          const { name, directorate, ministry } = programme.schemes.find(({ id }) => id === one.scheme)!
          const amounts = [one.contributionOre, one.guaranteedOre, one.topUpOre] as const
          const [put, needs, add] = amounts.map(amount => formatKr(amount)) as [string, string, string]
          return t.topUp(name, `${directorate} (${ministry})`, put, needs, add)
        }),
      ]
    }
  }
}

export const municipalityName = (programme: Programme, id: string): string =>
  programme.municipalities.find(one => one.id === id)?.name ?? id

const indicatorName = (programme: Programme, indicator: string, language: Language): string =>
  programme.indicators[indicator]?.[language] ?? indicator

function restKeyName({ restKey, indicators }: Programme, language: Language): string {
  const t = award(language)
  if (restKey === 'equal') return t.byEqual
  if (restKey === 'basis' || restKey === null) return t.byBasis
  const name = indicators[restKey.indicator]?.[language] ?? restKey.indicator
  return t.byIndicator(name.charAt(0).toLowerCase() + name.slice(1))
}

const percent = (value: string, language: Language): string => `${readable(value, language)}\u00a0%`

function explainStep(programme: Programme, municipality: string, step: Step, language: Language): string {
  const t = ladder(language)
  const figure = (value: string) => readable(value, language)
  const kroner = (value: string) => `${figure(value)}\u00a0kr`
  switch (step.kind) {
    case 'input': {
      const { indicator, year, value, source, date, illustrative } = step.fact
      const said = t.input(indicatorName(programme, indicator, language), municipality, year, figure(value))
      return [
        said,
        t.sourced(source, longDate(date, language)),
        ...(illustrative ? [t.illustration] : []),
      ].join(' ')
    }
    case 'running':
      return t.running(formatKr(step.amountOre))
    case 'gate':
      return (step.met ? t.gateMet : t.gateNotMet)(figure(step.atLeast), figure(step.value))
    case 'standIn':
      if (step.standIn === 'own') return t.standInOwn(figure(step.value))
      if (step.standIn === 'smallest') return t.standInSmallest(figure(step.value))
      return t.standInMedian(figure(step.value), step.eligible)
    case 'standInAmount':
      if (step.standIn === 'own') return t.historyOwn
      if (step.eligible === 0) return t.historyNone
      return (step.standIn === 'smallest' ? t.historySmallest : t.historyMedian)(
        kroner(step.amount),
        step.eligible,
      )
    case 'yearsUsed':
      return (step.left ? t.yearsLeft : t.yearsSpent)(step.most, figure(step.used))
    case 'capOfYear':
      return t.capOfYear(step.number, formatKr(step.amountOre))
    case 'costBelowCap':
      return t.costBelowCap(kroner(step.amount))
    case 'times': {
      const product = times(whole(step.perUnitOre), fraction(step.value))
      return t.times(figure(step.value), formatKr(step.perUnitOre), formatKr(ceilTo(product, 1n)))
    }
    case 'band': {
      const from = figure(`${step.from}`)
      const place = step.below === null ? t.above(from) : t.between(from, figure(`${step.below}`))
      return t.band(figure(step.value), place, formatKr(step.amountOre))
    }
    case 'mean':
      return t.mean(step.years, kroner(step.amount))
    case 'expected': {
      const chance = percent(decimalText(times(fraction(step.chance), whole(100n)), 2), language)
      const product = times(whole(step.amountOre), fraction(step.chance))
      return t.expected(chance, formatKr(step.amountOre), kroner(decimalText(dividedBy(product, 100))))
    }
    case 'smallestBand':
    case 'typical':
    case 'atLeastWould':
    case 'roundedUp':
      return t[step.kind](formatKr(step.amountOre))
    case 'notRunning':
    case 'closed':
    case 'assumedPassed':
    case 'sameAsWould':
      return t[step.kind]
  }
}
