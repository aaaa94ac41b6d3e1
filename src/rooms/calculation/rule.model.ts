import { z } from 'zod'
import { compareDecimals, decimalOf } from '../../core/decimal.ts'
import type { Ore } from '../../core/ore.ts'
import { list } from './list.model.ts'
import {
  type Condition,
  condition,
  date,
  decimal,
  id,
  percent,
  positive,
  type Quantity,
  quantity,
  type Reference,
  reference,
  text,
  unsigned,
} from './quantity.model.ts'

export * from './quantity.model.ts'

/**
 * A scheme's rule as data: what the scheme pays a recipient in a year, written as a tree of amounts over figures
 * that have a source. Nothing in it runs: the kinds below are all there is, and kinds are composed.
 */

/** At most 10 000 billion kroner, far above any appropriation, so that sums stay whole numbers in every calculation. */
const ore = z.bigint().nonnegative().max(1_000_000_000_000_000n, { error: 'amountTooLarge' })
/** Amounts of the budget and of awards are whole kroner: appropriations are voted in thousands of kroner. */
export const wholeKroner = ore.refine(amount => amount % 100n === 0n, { error: 'wholeKroner' })

/** What a rule's fields are made of, for other files that name the same things. */
export const fields = { id, text, decimal: unsigned, wholeKroner }
/**
 * The value that stands in when the scheme's gate is assumed passed and the amount hangs on the very fact that the
 * gate tests: the smallest that qualifies, the municipality's own, or the median of those that do qualify.
 */
const standIns = ['smallest', 'own', 'medianOfEligible'] as const
export type StandIn = (typeof standIns)[number]
const standIn = z.enum(standIns).default('smallest')

/**
 * From and including `from`, up to the next band: `amountOre`, and `perUnitOre` for each unit above `from`, which is a whole
 * number or, as «5.2», a decimal one.
 */
export type Band = { from: number | string; amountOre: Ore; perUnitOre?: Ore | undefined }

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
   * and a most per recipient, the same for all (`leastOre`) or each one's own (`least`): what those take or leave, the
   * others share in proportion. Whole kroner by largest remainder; the shares sum to the appropriation.
   */
  | {
      kind: 'share'
      appropriationOre: Ore
      parts: { weight: string; by: Quantity }[]
      when?: Condition | undefined
      leastOre?: Ore | undefined
      mostOre?: Ore | undefined
      least?: Amount | undefined
      most?: Amount | undefined
      standIn: StandIn
    }
  /** Open only to those that meet `when`; the scheme's gate in W and U. */
  | { kind: 'gate'; when: Condition; pays: Amount; standIn: StandIn }
  /** Closed to those that have had the grant in an earlier year; a gate too. */
  | { kind: 'notBefore'; received: Reference; pays: Amount }
  /** Different rates for different kinds of recipient: the first that fits. No gate: each is what it is. */
  | { kind: 'cases'; cases: { when: Condition; pays: Amount }[]; otherwise?: Amount | undefined }
  | { kind: 'sum' | 'least' | 'greatest'; of: Amount[] }
  /**
   * An amount for each value of a list, added up: `figure` says how many there are, and in `pays` it is one of them. The
   * values are figures numbered from 1: «cost:1», «cost:2».
   */
  | { kind: 'each'; figure: Reference; pays: Amount }
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
  'each',
  'ownShare',
  'againstLastYear',
  'priceAdjusted',
  'rounded',
] as const satisfies readonly Amount['kind'][]
export type AmountKind = Amount['kind']
export type AmountOf<K extends AmountKind> = Extract<Amount, { kind: K }>

const bandsOf = z
  .array(z.strictObject({ from: z.union([z.int(), decimal]), amountOre: ore, perUnitOre: ore.optional() }))
  .min(1)
  .max(50)
  .refine(
    list => {
      const texts = list.map(band => `${band.from}`)
      // What is no number is told of by itself.
      if (texts.some(from => !decimal.safeParse(from).success)) return true
      const starts = texts.map(decimalOf)
      const rising = starts.every((from, i) => i === 0 || compareDecimals(from, starts[i - 1]!) > 0)
      return rising && (starts[0]?.units ?? 0n) <= 0n
    },
    { error: 'bands' },
  )

const shareSchema = () =>
  z
    .strictObject({
      kind: z.literal('share'),
      appropriationOre: wholeKroner,
      parts: list(z.strictObject({ weight: positive, by: quantity }), { least: 1, most: 20 }),
      when: condition.optional(),
      leastOre: wholeKroner.optional(),
      mostOre: wholeKroner.optional(),
      least: amount.optional(),
      most: amount.optional(),
      standIn,
    })
    .refine(one => one.leastOre === undefined || one.least === undefined, {
      error: 'boundTwice',
      path: ['least'],
    })
    .refine(one => one.mostOre === undefined || one.most === undefined, {
      error: 'boundTwice',
      path: ['most'],
    })
    .refine(one => one.mostOre === undefined || (one.leastOre ?? 0n) <= one.mostOre, {
      error: 'leastAboveMost',
      path: ['leastOre'],
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
          chance: unsigned.refine(value => Number(value) <= 1, { error: 'chance' }).optional(),
        })
        .refine(one => one.amount === 'typical' || one.chance !== undefined, {
          error: 'chanceMissing',
          path: ['chance'],
        }),
      z.strictObject({ kind: z.literal('recorded'), amount: reference }),
      shareSchema(),
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
      z.strictObject({ kind: z.literal('each'), figure: reference, pays: amount }),
      z.strictObject({ kind: z.literal('ownShare'), percent, of: amount }),
      z
        .strictObject({
          kind: z.literal('againstLastYear'),
          of: amount,
          last: reference,
          downPercent: percent.optional(),
          upPercent: unsigned.optional(),
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
  | 'exampleRefused'
