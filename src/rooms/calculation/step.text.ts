import { formatKr } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import { amounts } from './amount.text.ts'
import { changes } from './change.text.ts'
import { decimalText, fraction, isMore, times, whole } from './fraction.rules.ts'
import { ladder } from './ladder.text.ts'
import type { Programme, Step } from './model.ts'
import { readable } from './text.ts'

export const indicatorName = (
  { indicators }: Pick<Programme, 'indicators'>,
  indicator: string,
  language: Language,
): string => {
  const known = indicators[indicator]?.[language]
  if (known) return known
  const [, list, number] = /^(.+):(\d+)$/.exec(indicator) ?? []
  const name = list === undefined ? undefined : indicators[list]?.[language]
  return name === undefined ? indicator : `${name} ${number}`
}

export const percent = (value: string, language: Language): string => `${readable(value, language)}\u00a0%`

/** A bound of a test in words: «minst 100», «fra 5 til 8». */
export function boundInWords(
  { atLeast, atMost }: { atLeast?: string | undefined; atMost?: string | undefined },
  language: Language,
): string {
  const t = ladder(language)
  const [low, high] = [atLeast, atMost].map(bound => bound && readable(bound, language))
  if (low && high) return t.fromTo(low, high)
  return low ? t.atLeast(low) : t.atMost(high!)
}

/** One step as a sentence that a reader outside the field can follow and reckon again. */
export function stepInWords(
  programme: Programme,
  municipality: string,
  step: Step,
  language: Language,
): string {
  const t = ladder(language)
  const figure = (value: string) => readable(value, language)
  switch (step.kind) {
    case 'input': {
      const { indicator, year, value, source, date, illustrative, carriedFrom } = step.fact
      const said = t.input(indicatorName(programme, indicator, language), municipality, year, figure(value))
      const sourced = t.sourced(source, longDate(date, language))
      const carried = carriedFrom ? [t.carried(carriedFrom.join(' + '))] : []
      return [said, ...carried, sourced, ...(illustrative ? [t.illustration] : [])].join(' ')
    }
    case 'reckoned':
      return reckonedInWords(step, language)
    case 'running':
    case 'atLeastWould':
      return t[step.kind](formatKr(step.amountOre))
    case 'gate':
      return t.gate(boundInWords(step, language), figure(step.value), step.met)
    case 'conditions':
      return (step.join === 'all' ? t.allOf : t.anyOf)(step.of, step.met)
    case 'standIn':
      if (step.standIn === 'own') return t.standInOwn(figure(step.value))
      if (step.standIn === 'smallest') return t.standInSmallest(figure(step.value))
      return t.standInMedian(figure(step.value), step.eligible)
    case 'standInAmount':
      if (step.standIn === 'own') return t.historyOwn
      if (step.eligible === 0) return t.historyNone
      return (step.standIn === 'smallest' ? t.historySmallest : t.historyMedian)(
        `${figure(step.amount)}\u00a0kr`,
        step.eligible,
      )
    case 'yearsUsed':
      return (step.left ? t.yearsLeft : t.yearsSpent)(step.most, figure(step.used))
    case 'hadBefore':
      return t.hadBefore(step.had)
    case 'notRunning':
    case 'closed':
    case 'assumedPassed':
    case 'sameAsWould':
      return t[step.kind]
    default:
      return amountInWords(step, language)
  }
}

const signs = { sum: ' + ', product: ' × ', ratio: ' / ' }

function reckonedInWords(
  { how, of, value }: Extract<Step, { kind: 'reckoned' }>,
  language: Language,
): string {
  const t = ladder(language)
  const parts = of.map(one => readable(one, language))
  const result = readable(value, language)
  if (how === 'mean') return t.meanOf(parts.join(', '), result)
  if (how !== 'excess') return t.reckoned(parts.join(signs[how]), result)
  return value === '0' ? t.noExcess(parts[0]!, parts[1]!) : t.excess(parts[0]!, parts[1]!, result)
}

type AmountStep = Exclude<
  Step,
  {
    kind:
      | 'input'
      | 'reckoned'
      | 'running'
      | 'notRunning'
      | 'gate'
      | 'conditions'
      | 'closed'
      | 'assumedPassed'
      | 'standIn'
      | 'standInAmount'
      | 'yearsUsed'
      | 'hadBefore'
      | 'sameAsWould'
      | 'atLeastWould'
  }
>

/** The steps that make an amount. */
function amountInWords(step: AmountStep, language: Language): string {
  const t = amounts(language)
  const figure = (value: string) => readable(value, language)
  const kr = (value: string) => `${figure(value)}\u00a0kr`
  switch (step.kind) {
    case 'fixed':
    case 'typical':
    case 'smallestBand':
    case 'roundedUp':
      return t[step.kind](formatKr(step.amountOre))
    case 'recorded':
    case 'costBelowCap':
      return t[step.kind](kr(step.amount))
    case 'capOfYear':
      return t.capOfYear(step.number, formatKr(step.amountOre))
    case 'times':
      return t.times(figure(step.value), formatKr(step.perUnitOre), kr(step.amount))
    case 'band':
      return bandInWords(step, language)
    case 'mean':
      return t.mean(step.years, kr(step.amount))
    case 'expected': {
      const chance = percent(decimalText(times(fraction(step.chance), whole(100n)), 2), language)
      return t.expected(chance, formatKr(step.amountOre), kr(step.amount))
    }
    case 'sharePart':
    case 'sharePartOutside': {
      const pot = t.sharePot(percent(step.percent, language), formatKr(step.ofOre))
      return t[step.kind](pot, figure(step.value), figure(step.total), kr(step.amount))
    }
    case 'shareHeld':
      return heldInWords(step, language)
    case 'shareBound':
      return (step.bound === 'least' ? t.shareBoundLeast : t.shareBoundMost)(kr(step.amount))
    case 'shareRest': {
      const change = kr(unsigned(step.change))
      const said = t.shareRest(kr(step.before), kr(step.left), kr(step.all), kr(step.amount))
      return `${said} ${signOf(step.change) < 0 ? t.shareCost(change) : t.shareGain(change)}`
    }
    case 'shareTied':
      return t.shareTied(step.alike, step.kroner, step.got)
    case 'notWon':
    case 'noCase':
    case 'noItems':
      return t[step.kind]
    case 'shareRounded':
      return t.shareRounded(kr(step.amount), step.recipients, formatKr(step.sumOre))
    case 'case':
    case 'part':
    case 'item':
      return t[step.kind](step.number, step.of)
    case 'composed': {
      const [plus, comma] = [step.of.map(kr).join(' + '), step.of.map(kr).join(', ')]
      if (step.how === 'sum') return t.sumOf(plus, kr(step.amount))
      return (step.how === 'least' ? t.leastOf : t.greatestOf)(comma, kr(step.amount))
    }
    case 'ownShare':
      return t.ownShare(percent(step.percent, language), kr(step.before), kr(step.amount))
    case 'againstLastYear': {
      const { held, last, amount } = step
      if (held === 'none') return t.lastNone
      if (held === 'free') return t.lastFree(kr(last), kr(amount))
      return (held === 'lifted' ? t.lastLifted : t.lastLowered)(
        kr(last),
        percent(step.percent, language),
        kr(amount),
      )
    }
    case 'priceAdjusted':
      return t.priceAdjusted(step.index, figure(step.from), figure(step.to), kr(step.before), kr(step.amount))
    case 'rounded': {
      const how = { nearest: t.roundedNearest, up: t.roundedUpTo, down: t.roundedDownTo }[step.way]
      return how(formatKr(step.toOre), kr(step.amount))
    }
  }
}

/** A share that a bound held: the bound, and what it gave or took. */
function heldInWords(step: Extract<Step, { kind: 'shareHeld' }>, language: Language): string {
  const t = amounts(language)
  const [before, change] = [step.before, unsigned(step.change)].map(
    one => `${readable(one, language)}\u00a0kr`,
  )
  // A bound may hold one that has lost, or won, by the bounds of the others: it then ends what they take or give.
  const own = step.bound === 'least' ? signOf(step.change) > 0 : signOf(step.change) < 0
  return step.bound === 'least'
    ? `${t.shareLeast(formatKr(step.amountOre))} ${(own ? t.shareLifted : t.shareKept)(before!, change!)}`
    : `${t.shareMost(formatKr(step.amountOre))} ${(own ? t.shareLowered : t.shareStopped)(before!, change!)}`
}

const signOf = (value: string): number => (value.startsWith('-') ? -1 : value === '0' ? 0 : 1)
const unsigned = (value: string): string => value.replace('-', '')

function bandInWords(step: Extract<Step, { kind: 'band' }>, language: Language): string {
  const t = amounts(language)
  const figure = (value: string | number) => readable(`${value}`, language)
  const from = figure(step.from)
  const place = step.below === null ? t.above(from) : t.between(from, figure(step.below))
  const amount = `${figure(step.amount)}\u00a0kr`
  return step.perUnitOre === 0n
    ? t.band(figure(step.value), place, amount)
    : t.bandWithRate(
        figure(step.value),
        place,
        formatKr(step.amountOre),
        formatKr(step.perUnitOre),
        from,
        amount,
      )
}

/** What would have to be otherwise for the amount to be another, where a step tells it. */
export function wouldChange(programme: Programme, step: Step, language: Language): string[] {
  const t = changes(language)
  const name = (indicator: string | undefined) =>
    indicator === undefined ? t.theFigure : t.figureNamed(indicatorName(programme, indicator, language))
  const figure = (value: string) => readable(value, language)
  switch (step.kind) {
    case 'gate': {
      const { value, atLeast, atMost, met } = step
      if (met) return [t.noLonger(name(step.indicator), boundInWords(step, language), figure(value))]
      const [own, low] = [fraction(value), atLeast === undefined ? undefined : fraction(atLeast)]
      const short = low && isMore(low, own)
      const [more, less] = short ? [low, own] : [own, fraction(atMost!)]
      const by = decimalText({ n: more.n * less.d - less.n * more.d, d: more.d * less.d }, 4)
      return [
        (short ? t.withMore : t.withLess)(
          name(step.indicator),
          figure(by),
          figure(short ? atLeast! : atMost!),
        ),
      ]
    }
    case 'times':
      return [t.oneMoreOf(name(step.indicator), formatKr(step.perUnitOre))]
    case 'band':
      return [
        ...(step.below !== null && step.next !== null
          ? [t.nextBand(figure(`${step.below}`), `${figure(step.next)}\u00a0kr`)]
          : []),
        ...(step.perUnitOre > 0n ? [t.oneMore(formatKr(step.perUnitOre))] : []),
      ]
    case 'running':
      return [t.withoutRunning]
    case 'typical':
    case 'expected':
      return [t.withCommitment]
    case 'yearsUsed':
      return [step.left ? t.yearsEnd(step.most) : t.yearsOver]
    case 'hadBefore':
      return step.had ? [t.notHadBefore] : []
    case 'mean': {
      const each = decimalText({ n: 1000n, d: BigInt(step.years) }, 2)
      return [t.meanMoves(`${figure(each)}\u00a0kr`)]
    }
    case 'sharePart':
      return [t.shareMoves]
    case 'againstLastYear':
      return step.held === 'lifted' || step.held === 'lowered'
        ? [t.withoutBound(`${figure(step.before)}\u00a0kr`)]
        : []
    default:
      return []
  }
}
