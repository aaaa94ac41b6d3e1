import { at, choose, greatest, isPositive, roundTo, scale } from './column.rules.ts'
import { either } from './evaluated.rules.ts'
import { ceilTo, isMore, whole } from './fraction.rules.ts'
import { evaluate } from './kinds.rules.ts'
import type { Amount, Assessed, Condition, Quantity, Reference, Rule, Step } from './model.ts'
import { counted, type Figures, yearsBefore } from './quantity.rules.ts'

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
    case 'againstLastYear':
      return [amount.last, ...ofAmount(amount.of)]
    case 'ownShare':
    case 'priceAdjusted':
    case 'rounded':
      return ofAmount(amount.of)
  }
}

export function ofQuantity(quantity: Quantity): Reference[] {
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

export function ofCondition(condition: Condition): Reference[] {
  if ('figure' in condition) return ofQuantity(condition.figure)
  return ('all' in condition ? condition.all : condition.any).flatMap(ofCondition)
}

/** A scheme's W and U for every recipient, in whole øre below 2^53; and how each came about, made when asked for. */
export type Assessment = {
  would: Float64Array
  could: Float64Array
  explain: (i: number) => { would: Assessed; could: Assessed }
}

/**
 * What each recipient would have got (W) and could have got (U) from the scheme. Amounts are rounded once,
 * up to the next whole krone, so that no guarantee is lost to rounding; U is never below W. A grant that is already
 * promised for the year is a fact, so it goes before what the formula would have given.
 *
 * @throws RangeError «amountTooLarge» for an amount that is not below 2^53 øre.
 */
export function assess(rule: Rule, figures: Figures): Assessment {
  const formula = evaluate(rule.amount, figures)
  const running = rule.running && counted(rule.running, figures)
  const granted = running && scale(running.column, whole(100n))
  const has = granted && isPositive(granted)
  const would = granted && has ? choose(has, granted, formula.would) : formula.would
  const could = greatest(would, formula.could)
  const [wouldOre, couldOre] = [roundTo(would, 100n, 'up'), roundTo(could, 100n, 'up')]
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
  const rounded = (ore: Float64Array, exact: typeof would, i: number, steps: Step[]): Assessed => {
    const amountOre = BigInt(ore[i]!)
    const { n, d } = at(exact, i)
    return { amountOre, steps: amountOre * d === n ? steps : [...steps, { kind: 'roundedUp', amountOre }] }
  }
  return {
    would: wouldOre,
    could: couldOre,
    explain: i => ({
      would: rounded(wouldOre, would, i, wouldSteps(i)),
      could: rounded(couldOre, could, i, couldSteps(i)),
    }),
  }
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
