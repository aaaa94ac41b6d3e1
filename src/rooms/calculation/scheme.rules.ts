import { choose, greatest, scale } from './arithmetic.rules.ts'
import { at } from './column.rules.ts'
import { mostValues } from './each.rules.ts'
import { either } from './evaluated.rules.ts'
import { numbered, referenceKey } from './figures.rules.ts'
import { ceilTo, type Fraction, isMore, whole } from './fraction.rules.ts'
import { evaluate } from './kinds.rules.ts'
import { isNegative, isPositive } from './mask.rules.ts'
import type { Amount, Assessed, Condition, Fact, Quantity, Reference, Rule, Step } from './model.ts'
import { counted, type Figures, tell, yearsBefore } from './quantity.rules.ts'
import { roundTo } from './rank.rules.ts'

/** Every figure the rule asks for about a recipient; all must be there before it runs. */
export const referencesOf = ({ running, amount }: Rule): Reference[] => [
  ...(running ? [running] : []),
  ...ofAmount(amount),
]

function ofAmount(amount: Amount): Reference[] {
  switch (amount.kind) {
    case 'fixed':
    case 'competitive':
      return []
    case 'perUnit':
      return ofQuantity(amount.unit)
    case 'bands':
      return ofQuantity(amount.figure)
    case 'capOverYears':
      return [amount.yearsReceived, ...(amount.cost ? [amount.cost] : [])]
    case 'meanOfYears':
      return yearsBefore(amount.grants, amount.years)
    case 'recorded':
      return [amount.amount]
    case 'share':
      return [
        ...(amount.when ? ofCondition(amount.when) : []),
        ...amount.parts.flatMap(part => ofQuantity(part.by)),
        ...[amount.least, amount.most].flatMap(bound => (bound ? ofAmount(bound) : [])),
      ]
    case 'gate':
      return [...ofCondition(amount.when), ...ofAmount(amount.pays)]
    case 'notBefore':
      return [amount.received, ...ofAmount(amount.pays)]
    case 'cases':
      return [
        ...amount.cases.flatMap(one => [...ofCondition(one.when), ...ofAmount(one.pays)]),
        ...(amount.otherwise ? ofAmount(amount.otherwise) : []),
      ]
    case 'sum':
    case 'least':
    case 'greatest':
      return amount.of.flatMap(ofAmount)
    case 'each':
      // The values themselves are known by how many there are, see numberedReferences.
      return [amount.figure, ...ofAmount(amount.pays)]
    case 'againstLastYear':
      return [amount.last, ...ofAmount(amount.of)]
    case 'ownShare':
    case 'priceAdjusted':
    case 'rounded':
      return ofAmount(amount.of)
  }
}

/** The lists whose values a rule asks for one by one: their figures say how many there are. */
const listsOf = ({ amount }: Rule): Reference[] => listsIn(amount)

function listsIn(amount: Amount): Reference[] {
  const inner = (list: (Amount | undefined)[]) => list.flatMap(one => (one ? listsIn(one) : []))
  switch (amount.kind) {
    case 'each':
      return [amount.figure, ...listsIn(amount.pays)]
    case 'share':
      return inner([amount.least, amount.most])
    case 'gate':
    case 'notBefore':
      return listsIn(amount.pays)
    case 'cases':
      return inner([...amount.cases.map(one => one.pays), amount.otherwise])
    case 'sum':
    case 'least':
    case 'greatest':
      return inner(amount.of)
    case 'ownShare':
    case 'againstLastYear':
    case 'priceAdjusted':
    case 'rounded':
      return listsIn(amount.of)
    default:
      return []
  }
}

function ofQuantity(quantity: Quantity): Reference[] {
  if (!('kind' in quantity)) return [quantity]
  switch (quantity.kind) {
    case 'constant':
      return []
    case 'sum':
    case 'product':
      return quantity.of.flatMap(ofQuantity)
    case 'ratio':
      return [...ofQuantity(quantity.of), ...ofQuantity(quantity.per)]
    case 'excess':
      return [...ofQuantity(quantity.of), ...ofQuantity(quantity.over)]
    case 'mean':
      return yearsBefore(quantity.indicator, quantity.years)
  }
}

function ofCondition(condition: Condition): Reference[] {
  if ('figure' in condition) return ofQuantity(condition.figure)
  return ('all' in condition ? condition.all : condition.any).flatMap(ofCondition)
}

/** The figures of the rules' lists, as many as the counts among the year's facts say: fetched after the references. */
export function numberedReferences(
  rules: readonly Rule[],
  year: number,
  facts: readonly Fact[],
): Reference[] {
  const lists = new Map(rules.flatMap(listsOf).map(one => [referenceKey(one), one]))
  return [...lists.values()].flatMap(list => {
    const of = facts.filter(one => one.indicator === list.indicator && one.year === year - list.lag)
    const most = of.reduce((all, one) => Math.max(all, Number(one.value)), 0)
    return Array.from({ length: Math.min(Math.floor(most), mostValues) }, (_, i) => numbered(list, i + 1))
  })
}

/** A scheme's W and U for every recipient, in whole øre below 2^53. */
export type Assessment = { would: Float64Array; could: Float64Array }

/**
 * What each recipient would have got (W) and could have got (U) from the scheme. Amounts are rounded once,
 * up to the next whole krone, so that no guarantee is lost to rounding; U is never below W. A grant that is already
 * promised for the year is a fact, so it goes before what the formula would have given. Inside a rule an amount may be
 * negative, what it pays in the end may not: that is told.
 *
 * @throws RangeError «amountTooLarge» for an amount that is not below 2^53 øre.
 */
export function assess(rule: Rule, figures: Figures): Assessment {
  const { would, could } = weighed(rule, figures)
  tell(figures, isNegative(would), { code: 'negative', what: 'amount' })
  const wouldOre = roundTo(would, 100n, 'up')
  return { would: wouldOre, could: could === would ? wouldOre : roundTo(could, 100n, 'up') }
}

/** The rule's amounts before rounding, with a promised grant in its place, and all that explains them. */
function weighed(rule: Rule, figures: Figures) {
  const formula = evaluate(rule.amount, figures)
  const running = rule.running && counted(rule.running, figures)
  const granted = running && scale(running.column, whole(100n))
  if (granted) tell(figures, isNegative(granted), { code: 'negative', what: 'running' })
  const has = granted && isPositive(granted)
  const would = granted && has ? choose(has, granted, formula.would) : formula.would
  return { formula, running, granted, has, would, could: greatest(would, formula.could) }
}

/**
 * How each recipient's W and U came about. Nothing of it is kept from {@link assess}: the rule is worked out again for
 * whoever asks, which takes less time than keeping every step of every cell.
 */
export function explain(rule: Rule, figures: Figures): (i: number) => { would: Assessed; could: Assessed } {
  const { formula, running, granted, has, would, could } = weighed(rule, figures)
  const other = either(formula.assumed, has ?? null)
  const wouldSteps = (i: number): Step[] => {
    if (!running || !granted || !has) return formula.steps(i, 'would')
    if (!has[i]) return [...running.steps(i), { kind: 'notRunning' }, ...formula.steps(i, 'would')]
    return [...running.steps(i), { kind: 'running', amountOre: ceilTo(at(granted, i), 1n) }]
  }
  const couldSteps = (i: number): Step[] => {
    if (!other?.[i]) return [{ kind: 'sameAsWould' }]
    const steps = formula.steps(i, formula.assumed?.[i] ? 'could' : 'would')
    const raised = isMore(at(would, i), at(formula.could, i))
    return raised ? [...steps, { kind: 'atLeastWould', amountOre: ceilTo(at(would, i), 100n) }] : steps
  }
  const rounded = (exact: Fraction, steps: Step[]): Assessed => {
    const amountOre = ceilTo(exact, 100n)
    return {
      amountOre,
      steps: amountOre * exact.d === exact.n ? steps : [...steps, { kind: 'roundedUp', amountOre }],
    }
  }
  return i => ({ would: rounded(at(would, i), wouldSteps(i)), could: rounded(at(could, i), couldSteps(i)) })
}

/** Undefined where an amount is not below 2^53 øre, see {@link assess}. */
export function unlessTooLarge<T>(reckon: () => T): T | undefined {
  try {
    return reckon()
  } catch (error) {
    if (error instanceof RangeError && error.message === 'amountTooLarge') return undefined
    throw error
  }
}
