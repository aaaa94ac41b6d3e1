import { z } from 'zod'
import { isDateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** Amounts of the budget and of awards are whole kroner: appropriations are voted in thousands of kroner. */
const wholeKroner = z
  .bigint()
  .nonnegative()
  .refine(ore => ore % 100n === 0n, { error: 'wholeKroner' })
const ore = z.bigint().nonnegative()
const text = z.string().trim().min(1).max(500)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/, { error: 'id' })
const date = z.string().refine(isDateText, { error: 'date' })
const year = z.int().min(1990).max(2100)

/** A number that is not money, exact: «650», «5.2». At most 15 digits before the point and 9 after it. */
export const decimal = z.string().regex(/^\d{1,15}(\.\d{1,9})?$/, { error: 'decimal' })

/** A statistical figure or a record about each municipality, `lag` years before the year of the award. */
const reference = z.strictObject({ indicator: id, lag: z.int().min(0).max(20).default(0) })
export type Reference = z.infer<typeof reference>

/**
 * The value that stands in when the scheme's gate is assumed passed and the amount hangs on the very fact that the
 * gate tests: the smallest that qualifies, the municipality's own, or the median of those that do qualify.
 */
const standIns = ['smallest', 'own', 'medianOfEligible'] as const
export type StandIn = (typeof standIns)[number]

const common = {
  version: text,
  source: text,
  validFrom: date,
  /** Grants in kroner already promised for the year. Where there is one, it is what the municipality would have got. */
  running: reference.optional(),
}

const capOverYears = z.strictObject({
  kind: z.literal('capOverYears'),
  ...common,
  /** The most it pays in a municipality's first, second ... year; their number is the most years it pays. */
  perYearOre: z.array(ore).min(1).max(20),
  yearsReceived: reference,
  /** What the measure costs, in kroner. Without it the cap itself is paid. */
  cost: reference.optional(),
})

const perUnit = z.strictObject({
  kind: z.literal('perUnit'),
  ...common,
  perUnitOre: ore,
  unit: reference,
})

const threshold = z.strictObject({
  kind: z.literal('threshold'),
  ...common,
  /** One of these is enough. */
  gates: z
    .array(z.strictObject({ ...reference.shape, atLeast: decimal }))
    .min(1)
    .max(5),
  perUnitOre: ore,
  unit: reference,
  standIn: z.enum(standIns).default('smallest'),
})

const bands = z.strictObject({
  kind: z.literal('bands'),
  ...common,
  population: reference,
  /** Each from and including `from`, up to the next; a band of 0 kr is the scheme's gate. */
  bands: z
    .array(z.strictObject({ from: z.int().nonnegative(), amountOre: ore }))
    .min(1)
    .max(50)
    .refine(
      list => list[0]?.from === 0 && list.every((band, i) => i === 0 || list[i - 1]!.from < band.from),
      {
        error: 'bands',
      },
    ),
})

const meanOfYears = z.strictObject({
  kind: z.literal('meanOfYears'),
  ...common,
  /** Grants in kroner in earlier years; the mean is over `years` years, the last of them the year before the award. */
  grants: id,
  years: z.int().min(1).max(10),
  standIn: z.enum(standIns).default('smallest'),
})

const competitive = z.strictObject({
  kind: z.literal('competitive'),
  ...common,
  running: reference,
  typicalOre: ore,
  /** The typical granted amount, or what can be expected: the chance of winning times that amount. */
  amount: z.enum(['typical', 'expected']).default('typical'),
  chance: decimal.refine(value => Number(value) <= 1, { error: 'chance' }).optional(),
})

export const ruleSchema = z
  .discriminatedUnion('kind', [capOverYears, perUnit, threshold, bands, meanOfYears, competitive])
  .refine(rule => rule.kind !== 'competitive' || rule.amount === 'typical' || rule.chance !== undefined, {
    error: 'chanceMissing',
    path: ['chance'],
  })
export type Rule = z.infer<typeof ruleSchema>
export type RuleKind = Rule['kind']
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>

const schemeSchema = z.strictObject({
  id,
  name: text,
  directorate: text,
  ministry: text,
  post: text,
  contributionOre: wholeKroner,
  rule: ruleSchema,
})
export type Scheme = z.infer<typeof schemeSchema>

const municipalitySchema = z.strictObject({
  id,
  number: z.string().regex(/^\d{4}$/, { error: 'municipalityNumber' }),
  name: text,
  region: text,
})
export type Municipality = z.infer<typeof municipalitySchema>

/** How what is left when everyone has its basis is shared: by an indicator, by the bases, or equally. */
const restKeySchema = z.union([
  z.enum(['basis', 'equal']),
  z.strictObject({ indicator: id, lag: z.int().min(0).max(20).default(0) }),
])

/** Who sends the award letters and what frames them. Not part of the calculation: it changes no hash. */
const letterFrameSchema = z.strictObject({
  sender: z.strictObject({ name: text, organisationNumber: text.optional(), address: z.array(text).max(6) }),
  post: text,
  caseNumber: text,
  date,
  reportBy: date,
  acceptBy: date.optional(),
  laterYears: z.array(year).max(10).default([]),
  approvers: z
    .array(z.strictObject({ name: text, title: text, onBehalf: text.optional() }))
    .max(6)
    .default([]),
})

export const programmeSchema = z.strictObject({
  id,
  name: text,
  year,
  /** What is invented about named municipalities or schemes is marked wherever it is shown. */
  illustrative: z.boolean(),
  potOre: wholeKroner,
  appropriation: z.strictObject({ status: z.enum(['proposed', 'adopted']), source: text }),
  /** Which amount nobody may fall below: what it would have got, or, as the stricter reading, could have got. */
  guarantee: z.enum(['would', 'could']).default('would'),
  restKey: restKeySchema.nullable().default(null),
  /** What the indicators are called in sentences; an indicator that is not named here goes by its id. */
  indicators: z.record(id, z.strictObject({ nb: text, nn: text, en: text })).default({}),
  schemes: z.array(schemeSchema).min(1).max(300),
  municipalities: z.array(municipalitySchema).min(1).max(500),
  letter: letterFrameSchema.optional(),
})
export type Programme = z.infer<typeof programmeSchema>

/** One figure about one municipality (by its id) in one year, with where it comes from. */
const factSchema = z.strictObject({
  municipality: id,
  indicator: id,
  year,
  value: decimal,
  source: text,
  date,
  illustrative: z.boolean(),
})
export type Fact = z.infer<typeof factSchema>

/** One rung of the ladder that explains an amount. Sentences are made of these in explanation.ts. */
export type Step =
  | { kind: 'input'; fact: Fact }
  | { kind: 'running'; amountOre: Ore }
  | { kind: 'notRunning' }
  | { kind: 'gate'; indicator: string; value: string; atLeast: string; met: boolean }
  | { kind: 'closed' }
  | { kind: 'assumedPassed' }
  | { kind: 'standIn'; standIn: StandIn; indicator: string; value: string; eligible: number }
  | { kind: 'standInAmount'; standIn: StandIn; amount: string; eligible: number }
  | { kind: 'yearsUsed'; used: string; most: number; left: boolean }
  | { kind: 'capOfYear'; number: number; amountOre: Ore }
  | { kind: 'costBelowCap'; amount: string }
  | { kind: 'times'; indicator: string; value: string; perUnitOre: Ore }
  | { kind: 'band'; indicator: string; value: string; from: number; below: number | null; amountOre: Ore }
  | { kind: 'smallestBand'; amountOre: Ore }
  | { kind: 'mean'; years: number; amount: string }
  | { kind: 'typical'; amountOre: Ore }
  | { kind: 'expected'; amountOre: Ore; chance: string }
  | { kind: 'sameAsWould' }
  | { kind: 'atLeastWould'; amountOre: Ore }
  | { kind: 'roundedUp'; amountOre: Ore }

export type Assessed = { amountOre: Ore; steps: Step[] }

/** What one municipality would have got (W) and could have got (U) from one scheme in the year; U is never below W. */
export type Cell = { municipality: string; scheme: string; would: Assessed; could: Assessed }

export type Part = { scheme: string; amountOre: Ore }

/** One municipality's award. The deviation is award minus basis: negative when the pot does not reach the basis. */
export type Line = {
  municipality: string
  guaranteeOre: Ore
  basisOre: Ore
  restOre: Ore
  awardOre: Ore
  deviationOre: Ore
  parts: Part[]
}

export type Run = {
  programme: string
  year: number
  illustrative: boolean
  inputHash: string
  potOre: Ore
  guaranteeOre: Ore
  basisOre: Ore
  awardOre: Ore
  /** Pot minus awards, with the parts of each scheme: what nobody has decided a key for yet. */
  undistributedOre: Ore
  undistributedParts: Part[]
  /** `basis`: everyone has its basis. `fraction`: everyone has this share of what lies between guarantee and basis. */
  reached: { kind: 'basis' } | { kind: 'fraction'; numeratorOre: Ore; denominatorOre: Ore }
  lines: Line[]
  cells: Cell[]
}

/** What one scheme's owner must add so that the pot reaches the guarantees; the additions sum to what is missing. */
export type SchemeShortfall = {
  scheme: string
  contributionOre: Ore
  guaranteedOre: Ore
  shortOre: Ore
  topUpOre: Ore
}
export type Shortfall = { potOre: Ore; guaranteeOre: Ore; missingOre: Ore; schemes: SchemeShortfall[] }
export type MissingFact = { municipality: string; indicator: string; year: number }

export type AllocationCode =
  | 'contributionsDiffer'
  | 'duplicateScheme'
  | 'duplicateMunicipality'
  | 'duplicateFact'
  | 'missingFact'
  | 'restKeyEmpty'
  | 'shortfall'
