import { type Ore, sumOre } from '../../core/ore.ts'
import type { Amount } from '../calculation/index.ts'

/** Three ways to give the same kind of money: grant by grant, pooled over several years, or in the block grant. */
export const forms = ['yearly', 'pot', 'block'] as const
export type Form = (typeof forms)[number]

/** What is known of one year with a final run, for one municipality. */
export type FundingYear = {
  year: number
  /** What the schemes one by one would have given, and what of it was promised in an earlier year already. */
  wouldOre: Ore
  promisedOre: Ore
  /** What of it is from schemes that pay for a limited number of years. */
  limitedOre: Ore
  awardOre: Ore
  potOre: Ore
  /** The municipality's share of the children and youth 0–24 of all that take part. */
  children: { own: bigint; all: bigint }
  /** The final run stood before 1 November of the year before. */
  finalBefore: boolean
}

/** Shares in tenths of a per cent. */
type Known = { confirmed: number; indicative: number; none: number }
export type FundingMeasures = {
  form: Form
  amounts: { year: number; ore: Ore }[]
  /** Mean of the changes from year to year, up or down, in tenths of a per cent; null with fewer than two years. */
  change: number | null
  /** The largest fall from one year to the next, in tenths of a per cent. */
  fall: number
  /** What of each next year's money is known on 1 November, as a mean over the years. */
  known: Known
  /** What falls away when what is limited in time ends, in kroner and in tenths of a per cent of the last year. */
  cliffOre: Ore
  cliff: number
}

/**
 * Predictability and cliff of the three forms, pure, from final runs. The pot ends with the programme: what is left
 * then is what the schemes one by one would give. The block grant shares the same pots by children and youth 0–24 and
 * has no end.
 *
 * @param years at least one, in order.
 */
export function compareFunding(years: readonly FundingYear[]): FundingMeasures[] {
  const last = years.at(-1)!
  const block = ({ potOre, children }: FundingYear) =>
    children.all === 0n ? 0n : ((potOre * children.own) / children.all / 100n) * 100n
  const series: Record<Form, Ore[]> = {
    yearly: years.map(one => one.wouldOre),
    pot: years.map(one => one.awardOre),
    block: years.map(block),
  }
  const cliffs: Record<Form, Ore> = {
    yearly: last.limitedOre,
    pot: last.awardOre > last.wouldOre ? last.awardOre - last.wouldOre : 0n,
    block: 0n,
  }
  return forms.map(form => {
    const amounts = series[form]
    return {
      form,
      amounts: years.map(({ year }, i) => ({ year, ore: amounts[i]! })),
      ...changes(amounts),
      known: knownOf(form, years),
      cliffOre: cliffs[form],
      cliff: tenths(cliffs[form], amounts.at(-1)!),
    }
  })
}

function changes(amounts: readonly Ore[]): { change: number | null; fall: number } {
  const steps = amounts.slice(1).flatMap((ore, i) => {
    const from = amounts[i]!
    return from === 0n ? [] : [{ from, by: ore - from }]
  })
  if (steps.length === 0) return { change: null, fall: 0 }
  const sizes = steps.map(({ from, by }) => tenths(by < 0n ? -by : by, from))
  const falls = steps.map(({ from, by }) => (by < 0n ? tenths(-by, from) : 0))
  return { change: Math.round(sizes.reduce((a, b) => a + b, 0) / sizes.length), fall: Math.max(...falls) }
}

/** Half up; nothing of nothing is nothing. */
const tenths = (part: Ore, of: Ore): number => (of === 0n ? 0 : Number((2000n * part + of) / (2n * of)))

const whole = 1000

/** The block grant is in the budget proposal of October, which Stortinget has not adopted. */
function knownOf(form: Form, years: readonly FundingYear[]): Known {
  if (form === 'block') return { confirmed: 0, indicative: whole, none: 0 }
  if (form === 'yearly') {
    const confirmed = tenths(
      sumOre(years.map(one => one.promisedOre)),
      sumOre(years.map(one => one.wouldOre)),
    )
    return { confirmed, indicative: 0, none: whole - confirmed }
  }
  const final = sumOre(years.filter(one => one.finalBefore).map(one => one.awardOre))
  const confirmed = tenths(final, sumOre(years.map(one => one.awardOre)))
  return { confirmed, indicative: whole - confirmed, none: 0 }
}

/** Whether the rule pays for a limited number of years. */
export function isLimited(amount: Amount): boolean {
  switch (amount.kind) {
    case 'capOverYears':
      return true
    case 'gate':
    case 'notBefore':
      return isLimited(amount.pays)
    case 'cases':
      return (
        amount.cases.some(one => isLimited(one.pays)) ||
        (amount.otherwise ? isLimited(amount.otherwise) : false)
      )
    case 'sum':
    case 'least':
    case 'greatest':
      return amount.of.some(isLimited)
    case 'ownShare':
    case 'againstLastYear':
    case 'priceAdjusted':
    case 'rounded':
      return isLimited(amount.of)
    default:
      return false
  }
}
