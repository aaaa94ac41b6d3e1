import type { Step } from '../../src/rooms/calculation/model.ts'

/** The figures that a step's sentence must hold, and no others. */
function figuresOfStep(step: Step): string[] {
  switch (step.kind) {
    case 'reckoned':
      return [...step.of, step.value]
    case 'running':
    case 'atLeastWould':
    case 'fixed':
    case 'typical':
    case 'smallestBand':
    case 'roundedUp':
      return [ore(step.amountOre)]
    case 'shareHeld':
      return [ore(step.amountOre), step.before, step.change.replace('-', '')]
    case 'recorded':
    case 'costBelowCap':
      return [step.amount]
    case 'gate':
      return [step.value, ...[step.atLeast, step.atMost].filter(bound => bound !== undefined)]
    case 'conditions':
      return [`${step.of}`]
    case 'standIn':
      return step.standIn === 'medianOfEligible' ? [step.value, `${step.eligible}`] : [step.value]
    case 'standInAmount':
      return step.standIn === 'own' || step.eligible === 0 ? ['0'] : [step.amount, `${step.eligible}`]
    case 'yearsUsed':
      return [`${step.most}`, step.used]
    case 'capOfYear':
      return [`${step.number}`, ore(step.amountOre)]
    case 'times':
      return [step.value, ore(step.perUnitOre), step.amount]
    case 'band': {
      const rates = step.perUnitOre > 0n ? [ore(step.amountOre), ore(step.perUnitOre)] : []
      const below = step.below === null ? [] : [`${step.below}`]
      return [step.value, `${step.from}`, ...below, ...rates, step.amount]
    }
    case 'mean':
      return [`${step.years}`, step.amount]
    case 'expected':
      return [`${Number(step.chance) * 100}`, ore(step.amountOre), step.amount]
    case 'sharePart':
    case 'sharePartOutside':
      return [step.percent, ore(step.ofOre), step.value, step.total, step.amount]
    case 'shareRest':
      return [step.before, step.left, step.all, step.amount, step.change.replace('-', '')]
    case 'shareBound':
      return [step.amount]
    case 'shareTied':
      return [`${step.alike}`, `${step.kroner}`]
    case 'shareRounded':
      return [step.amount, `${step.recipients}`, ore(step.sumOre)]
    case 'case':
    case 'part':
    case 'item':
      return [`${step.number}`, `${step.of}`]
    case 'noCase':
    case 'noItems':
      return ['0']
    case 'composed':
      return [...step.of, step.amount]
    case 'ownShare':
      return [step.percent, step.before, step.amount]
    case 'againstLastYear':
      if (step.held === 'none') return []
      return [step.last, ...(step.held === 'free' ? [] : [step.percent]), step.amount]
    case 'priceAdjusted':
      return [step.from, step.to, step.before, step.amount]
    case 'rounded':
      return [ore(step.toOre), step.amount]
    default:
      return []
  }
}

const ore = (amount: bigint): string => `${amount / 100n}.${`${amount % 100n}`.padStart(2, '0')}`

/** The figures of a sentence in bokmål: «1 274,50» is 1274.5. */
const figuresIn = (sentence: string): string[] =>
  (sentence.match(/\d[\d\u202f]*(?:,\d+)?/g) ?? []).map(one => one.replaceAll('\u202f', '').replace(',', '.'))

const alike = (list: readonly string[]): string =>
  [...new Set(list.map(one => (one.includes('.') ? one.replace(/\.?0+$/, '') : one)))].sort().join(' ')

/** Whether a sentence has exactly the figures of its step; a figure of a source stands among its date and years. */
export function tells(sentence: string, step: Step): boolean {
  if (step.kind !== 'input') return alike(figuresIn(sentence)) === alike(figuresOfStep(step))
  const { value, year, indicator } = step.fact
  const told = figuresIn(sentence.replace(indicator, ''))
  return [value, `${year}`].every(one =>
    alike(told)
      .split(' ')
      .includes(alike([one])),
  )
}
