import { formatKr } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import { decimalText } from './fraction.rules.ts'
import { ladder } from './ladder.text.ts'
import type { Assessed, Cell, Line, Programme, Run } from './model.ts'
import type { Negative } from './quantity.rules.ts'
import { refusals } from './refusal.text.ts'
import type { AllocationRefusal } from './rules.ts'
import { indicatorName, percent, stepInWords, wouldChange } from './step.text.ts'
import { award, readable } from './text.ts'

/**
 * One cell in words: the rule and its version, for W and U the amount with the steps that lead to it, and what would
 * change it.
 */
export type CellExplanation = {
  municipality: string
  scheme: string
  rule: string
  would: { amount: string; sentences: string[] }
  could: { amount: string; sentences: string[] }
  changes: string[]
}

export function explainCell(programme: Programme, cell: Cell, language: Language): CellExplanation {
  const scheme = programme.schemes.find(one => one.id === cell.scheme)!
  const { version, validFrom, source } = scheme.rule
  const municipality = municipalityName(programme, cell.municipality)
  const inWords = ({ amountOre, steps }: Assessed) => ({
    amount: formatKr(amountOre),
    sentences: steps.map(step => stepInWords(programme, municipality, step, language)),
  })
  return {
    municipality,
    scheme: scheme.name,
    rule: ladder(language).ruleVersion(version, longDate(validFrom, language), source),
    would: inWords(cell.would),
    could: inWords(cell.could),
    changes: [
      ...new Set(
        [...cell.would.steps, ...cell.could.steps].flatMap(step => wouldChange(programme, step, language)),
      ),
    ],
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
  const scheme = () => schemeName(programme, text('scheme'))
  const who = () => namesOf(programme, text('municipalities').split(' '), language)
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
    case 'divisionByZero':
      return [
        t.divisionByZero(
          schemeName(programme, text('scheme')),
          municipalityName(programme, text('municipality')),
        ),
      ]
    case 'leastTooMuch':
      return [t.leastTooMuch(scheme(), kr('leastOre'), kr('appropriationOre'), kr('missingOre'))]
    case 'boundsCross':
      return [t.boundsCross(scheme(), who())]
    case 'negative':
      return [t.negative(scheme(), t.negativeWhat[values.what as Negative], who())]
    case 'belowBands':
      return [t.belowBands(scheme(), readable(text('from'), language), who())]
    case 'notACount': {
      const [list, municipality] = figure()
      return [t.notACount(scheme(), list, municipality)]
    }
    case 'restKeyNegative':
      return [t.restKeyNegative(who())]
    case 'amountTooLarge':
      return [t.amountTooLarge(schemeName(programme, text('scheme')))]
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

export const municipalityName = ({ municipalities, others }: Programme, id: string): string =>
  (municipalities.find(one => one.id === id) ?? others.find(one => one.id === id))?.name ?? id

const mostNamed = 10

function namesOf(programme: Programme, ids: readonly string[], language: Language): string {
  const names = ids
    .slice(0, mostNamed)
    .map(id => municipalityName(programme, id))
    .join(', ')
  return ids.length > mostNamed ? refusals(language).andMore(names, ids.length - mostNamed) : names
}

const schemeName = (programme: Programme, id: string): string =>
  programme.schemes.find(one => one.id === id)?.name ?? programme.name

function restKeyName({ restKey, indicators }: Programme, language: Language): string {
  const t = award(language)
  if (restKey === 'equal') return t.byEqual
  if (restKey === 'basis' || restKey === null) return t.byBasis
  const name = indicators[restKey.indicator]?.[language] ?? restKey.indicator
  return t.byIndicator(name.charAt(0).toLowerCase() + name.slice(1))
}
