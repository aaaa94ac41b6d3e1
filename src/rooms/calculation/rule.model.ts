import { z } from 'zod'
import { isDateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { list } from './list.model.ts'

/**
 * A scheme's rule as data: what the scheme pays a recipient in a year, written as a tree of amounts over figures
 * that have a source. Nothing in it runs: the kinds below are all there is, and kinds are composed.
 */

export const text = z.string().trim().min(1).max(500)
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/, { error: 'id' })
export const date = z.string().refine(isDateText, { error: 'date' })
/** At most 10 000 billion kroner, far above any appropriation, so that sums stay whole numbers in every calculation. */
const ore = z.bigint().nonnegative().max(1_000_000_000_000_000n, { error: 'amountTooLarge' })
/** Amounts of the budget and of awards are whole kroner: appropriations are voted in thousands of kroner. */
export const wholeKroner = ore.refine(amount => amount % 100n === 0n, { error: 'wholeKroner' })

/** A number that is not money, exact: «650», «5.2». At most 15 digits before the point and 9 after it. */
export const decimal = z.string().regex(/^\d{1,15}(\.\d{1,9})?$/, { error: 'decimal' })
/** What a rule's fields are made of, for other files that name the same things. */
export const fields = { id, text, decimal, wholeKroner }
const positive = decimal.refine(value => Number(value) > 0, { error: 'zero' })
const percent = decimal.refine(value => Number(value) <= 100, { error: 'percent' })

/** A statistical figure or a record about each municipality, `lag` years before the year of the award. */
export type Reference = { indicator: string; lag: number }
const reference: z.ZodType<Reference> = z.strictObject({
  indicator: id,
  lag: z.int().min(0).max(20).default(0),
})

/** A figure that is reckoned from figures: 5 % of the children, refugees per inhabitant, the mean of three years. */
export type Quantity =
  | Reference
  | { kind: 'constant'; value: string }
  | { kind: 'sum'; of: Quantity[] }
  | { kind: 'product'; of: Quantity[] }
  /** To nine decimals, halves up. */
  | { kind: 'ratio'; of: Quantity; per: Quantity }
  /** What `of` is more than `over`; never below zero. */
  | { kind: 'excess'; of: Quantity; over: Quantity }
  /** The mean of the `years` years before the year of the award. */
  | { kind: 'mean'; indicator: string; years: number }

const reckoned = z.lazy(() =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('constant'), value: decimal }),
      z.strictObject({ kind: z.literal('sum'), of: list(quantity, { least: 2, most: 20 }) }),
      z.strictObject({ kind: z.literal('product'), of: list(quantity, { least: 2, most: 5 }) }),
      z.strictObject({ kind: z.literal('ratio'), of: quantity, per: quantity }),
      z.strictObject({ kind: z.literal('excess'), of: quantity, over: quantity }),
      z.strictObject({ kind: z.literal('mean'), indicator: id, years: z.int().min(1).max(10) }),
    ],
    { error: 'quantityKind' },
  ),
)
const quantity: z.ZodType<Quantity> = z.lazy(() => z.union([reckoned, reference]))

/** What a recipient must fulfil: one test of a figure, or several joined by «all» or «any». Bounds are inclusive. */
export type Condition = { all: Condition[] } | { any: Condition[] } | Test
export type Test = { figure: Quantity; atLeast?: string | undefined; atMost?: string | undefined }

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: list(condition, { least: 1, most: 10 }) }),
    z.strictObject({ any: list(condition, { least: 1, most: 10 }) }),
    z
      .strictObject({ figure: quantity, atLeast: decimal.optional(), atMost: decimal.optional() })
      .refine(test => test.atLeast !== undefined || test.atMost !== undefined, { error: 'testEmpty' }),
  ]),
)

/**
 * The value that stands in when the scheme's gate is assumed passed and the amount hangs on the very fact that the
 * gate tests: the smallest that qualifies, the municipality's own, or the median of those that do qualify.
 */
const standIns = ['smallest', 'own', 'medianOfEligible'] as const
export type StandIn = (typeof standIns)[number]
const standIn = z.enum(standIns).default('smallest')

/** From and including `from`, up to the next band: `amountOre`, and `perUnitOre` for each unit above `from`. */
export type Band = { from: number; amountOre: Ore; perUnitOre?: Ore | undefined }

export type Amount =
  | { kind: 'fixed'; amountOre: Ore }
  | { kind: 'perUnit'; perUnitOre: Ore; unit: Quantity }
  /** A band of 0 kr is the scheme's gate. */
  | { kind: 'bands'; figure: Quantity; bands: Band[] }
  /** `perYearOre`: the most it pays in the first, second ... year. Without `cost` the cap itself is paid. */
  | { kind: 'capOverYears'; perYearOre: Ore[]; yearsReceived: Reference; cost?: Reference | undefined }
  /** The mean of grants in kroner of the `years` years before the award. */
  | { kind: 'meanOfYears'; grants: string; years: number; standIn: StandIn }
  /** The typical granted amount, or what can be expected: the chance of winning times that amount. */
  | { kind: 'competitive'; typicalOre: Ore; amount: 'typical' | 'expected'; chance?: string | undefined }
  /** An amount in kroner that a record holds for each municipality. */
  | { kind: 'recorded'; amount: Reference }
  /**
   * A share of an appropriation among all recipients that meet `when`, in sub-shares by weighted figures, with a least
   * and a most per recipient. Whole kroner by largest remainder; the shares sum to the appropriation.
   */
  | {
      kind: 'share'
      appropriationOre: Ore
      parts: { weight: string; by: Quantity }[]
      when?: Condition | undefined
      leastOre?: Ore | undefined
      mostOre?: Ore | undefined
      standIn: StandIn
    }
  /** Open only to those that meet `when`; the scheme's gate in W and U. */
  | { kind: 'gate'; when: Condition; pays: Amount; standIn: StandIn }
  /** Closed to those that have had the grant in an earlier year; a gate too. */
  | { kind: 'notBefore'; received: Reference; pays: Amount }
  /** Different rates for different kinds of recipient: the first that fits. No gate: each is what it is. */
  | { kind: 'cases'; cases: { when: Condition; pays: Amount }[]; otherwise?: Amount | undefined }
  | { kind: 'sum' | 'least' | 'greatest'; of: Amount[] }
  /** What the state pays when the recipient bears `percent` of the cost itself. */
  | { kind: 'ownShare'; percent: string; of: Amount }
  /** Guarantee and ceiling against last year's grant in kroner, in percent; whoever had none is not held. */
  | {
      kind: 'againstLastYear'
      of: Amount
      last: Reference
      downPercent?: string | undefined
      upPercent?: string | undefined
    }
  /** An amount in the prices of one year, in those of another: times `to` / `from` of a named index. */
  | { kind: 'priceAdjusted'; of: Amount; index: string; from: string; to: string }
  | { kind: 'rounded'; of: Amount; toOre: Ore; way: 'nearest' | 'up' | 'down' }

export const quantityKinds = ['constant', 'sum', 'product', 'ratio', 'excess', 'mean'] as const
export const amountKinds = [
  'fixed',
  'perUnit',
  'bands',
  'capOverYears',
  'meanOfYears',
  'competitive',
  'recorded',
  'share',
  'gate',
  'notBefore',
  'cases',
  'sum',
  'least',
  'greatest',
  'ownShare',
  'againstLastYear',
  'priceAdjusted',
  'rounded',
] as const satisfies readonly Amount['kind'][]
export type AmountKind = Amount['kind']
export type AmountOf<K extends AmountKind> = Extract<Amount, { kind: K }>

const bandsOf = z
  .array(z.strictObject({ from: z.int().nonnegative(), amountOre: ore, perUnitOre: ore.optional() }))
  .min(1)
  .max(50)
  .refine(list => list[0]?.from === 0 && list.every((band, i) => i === 0 || list[i - 1]!.from < band.from), {
    error: 'bands',
  })

const amounts = z.lazy(() =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('fixed'), amountOre: ore }),
      z.strictObject({ kind: z.literal('perUnit'), perUnitOre: ore, unit: quantity }),
      z.strictObject({ kind: z.literal('bands'), figure: quantity, bands: bandsOf }),
      z.strictObject({
        kind: z.literal('capOverYears'),
        perYearOre: list(ore, { least: 1, most: 20 }),
        yearsReceived: reference,
        cost: reference.optional(),
      }),
      z.strictObject({ kind: z.literal('meanOfYears'), grants: id, years: z.int().min(1).max(10), standIn }),
      z
        .strictObject({
          kind: z.literal('competitive'),
          typicalOre: ore,
          amount: z.enum(['typical', 'expected']).default('typical'),
          chance: decimal.refine(value => Number(value) <= 1, { error: 'chance' }).optional(),
        })
        .refine(one => one.amount === 'typical' || one.chance !== undefined, {
          error: 'chanceMissing',
          path: ['chance'],
        }),
      z.strictObject({ kind: z.literal('recorded'), amount: reference }),
      z
        .strictObject({
          kind: z.literal('share'),
          appropriationOre: wholeKroner,
          parts: list(z.strictObject({ weight: positive, by: quantity }), { least: 1, most: 20 }),
          when: condition.optional(),
          leastOre: wholeKroner.optional(),
          mostOre: wholeKroner.optional(),
          standIn,
        })
        .refine(one => one.mostOre === undefined || (one.leastOre ?? 0n) <= one.mostOre, {
          error: 'leastAboveMost',
          path: ['leastOre'],
        }),
      z.strictObject({ kind: z.literal('gate'), when: condition, pays: amount, standIn }),
      z.strictObject({ kind: z.literal('notBefore'), received: reference, pays: amount }),
      z.strictObject({
        kind: z.literal('cases'),
        cases: list(z.strictObject({ when: condition, pays: amount }), { least: 1, most: 20 }),
        otherwise: amount.optional(),
      }),
      z.strictObject({
        kind: z.enum(['sum', 'least', 'greatest']),
        of: list(amount, { least: 2, most: 20 }),
      }),
      z.strictObject({ kind: z.literal('ownShare'), percent, of: amount }),
      z
        .strictObject({
          kind: z.literal('againstLastYear'),
          of: amount,
          last: reference,
          downPercent: percent.optional(),
          upPercent: decimal.optional(),
        })
        .refine(one => one.downPercent !== undefined || one.upPercent !== undefined, {
          error: 'boundsMissing',
        }),
      z.strictObject({
        kind: z.literal('priceAdjusted'),
        of: amount,
        index: text,
        from: positive,
        to: positive,
      }),
      z.strictObject({
        kind: z.literal('rounded'),
        of: amount,
        toOre: ore.refine(unit => unit > 0n, { error: 'zero' }),
        way: z.enum(['nearest', 'up', 'down']),
      }),
    ],
    { error: 'amountKind' },
  ),
)
const amount: z.ZodType<Amount> = z.lazy(() => amounts)

/** What a scheme's rule promises in one small case: given these figures, it would and could give these amounts. */
const exampleSchema = z.strictObject({
  name: text,
  /** By «indicator» or, for an earlier year, «indicator@lag»; each municipality of the case has a row. */
  municipalities: list(z.record(z.string().min(1).max(100), decimal), { least: 1, most: 50 }),
  wouldOre: z.array(ore).min(1).max(50),
  couldOre: z.array(ore).min(1).max(50).optional(),
})

export const ruleSchema = z.strictObject({
  version: text,
  source: text,
  validFrom: date,
  /** The last day the rule holds; none while it holds. */
  validTo: date.optional(),
  /** Grants in kroner already promised for the year. Where there is one, it is what the municipality would have got. */
  running: reference.optional(),
  amount,
  /** The rule's own test cases: a rule that does not give what they say is not saved. */
  examples: list(exampleSchema, { most: 50 }).optional(),
})
export type Rule = z.infer<typeof ruleSchema>

/** What is wrong in a rule beyond its shape: where in it, and what. The path is that of the rule as data. */
export type RuleProblem = {
  code: RuleCode
  path: (string | number)[]
  values: Record<string, string | number>
}
export type RuleCode =
  | 'unknownFigure'
  | 'unitMismatch'
  | 'zeroDivisor'
  | 'unreachable'
  | 'emptyRange'
  | 'neverPays'
  | 'standInFails'
  | 'periodReversed'
  | 'exampleIncomplete'
  | 'exampleDiffers'
  | 'exampleTooLarge'
