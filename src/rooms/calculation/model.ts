import { z } from 'zod'
import type { Ore } from '../../core/ore.ts'
import { list } from './list.model.ts'
import { date, decimal, id, ruleSchema, type StandIn, text, wholeKroner } from './rule.model.ts'

export * from './list.model.ts'
export * from './rule.model.ts'

const year = z.int().min(1990).max(2100)

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

/** Whoever is paid: a municipality by its four digits, another organisation by the nine of the register of units. */
const municipalitySchema = z.strictObject({
  id,
  number: z.string().regex(/^\d{4}(\d{5})?$/, { error: 'municipalityNumber' }),
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

/** What an indicator is called, and its unit where it is known: a rule that pays per krone of a percentage is refused. */
const units = ['persons', 'count', 'kroner', 'percent', 'years', 'kilometres', 'index'] as const
export type Unit = (typeof units)[number]
const indicatorSchema = z.strictObject({ nb: text, nn: text, en: text, unit: z.enum(units).optional() })

/** Of a country's kindergartens, schools or clubs; a country has some hundred municipalities. */
export const mostRecipients = 20_000

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
  indicators: z.record(id, indicatorSchema).default({}),
  schemes: list(schemeSchema, { least: 1, most: 300 }),
  municipalities: list(municipalitySchema, { least: 1, most: mostRecipients }),
  /** Recipients of the schemes that take no part in the programme: they count in shares, medians and minimums. */
  others: list(municipalitySchema, { most: mostRecipients }).default([]),
  letter: letterFrameSchema.optional(),
})
export type Programme = z.infer<typeof programmeSchema>

/** One figure about one municipality (by its id) in one year, with where it comes from. */
export const factSchema = z.strictObject({
  municipality: id,
  indicator: id,
  year,
  value: decimal,
  source: text,
  date,
  illustrative: z.boolean(),
  /** The municipalities of the figure’s own year that it was carried over from, by name, where it was. */
  carriedFrom: z.array(text).max(100).optional(),
})
export type Fact = z.infer<typeof factSchema>

/** One rung of the ladder that explains an amount. Sentences are made of these in ladder.text.ts. Amounts in text are kroner. */
export type Step =
  | { kind: 'input'; fact: Fact }
  | { kind: 'reckoned'; how: 'sum' | 'product' | 'ratio' | 'excess' | 'mean'; of: string[]; value: string }
  | { kind: 'running'; amountOre: Ore }
  | { kind: 'notRunning' }
  | {
      kind: 'gate'
      indicator?: string | undefined
      value: string
      atLeast?: string | undefined
      atMost?: string | undefined
      met: boolean
    }
  | { kind: 'conditions'; join: 'all' | 'any'; of: number; met: boolean }
  | { kind: 'closed' }
  | { kind: 'assumedPassed' }
  | { kind: 'standIn'; standIn: StandIn; indicator: string; value: string; eligible: number }
  | { kind: 'standInAmount'; standIn: StandIn; amount: string; eligible: number }
  | { kind: 'hadBefore'; had: boolean }
  | { kind: 'yearsUsed'; used: string; most: number; left: boolean }
  | { kind: 'capOfYear'; number: number; amountOre: Ore }
  | { kind: 'costBelowCap'; amount: string }
  | { kind: 'fixed'; amountOre: Ore }
  | { kind: 'recorded'; amount: string }
  | { kind: 'times'; indicator?: string | undefined; value: string; perUnitOre: Ore; amount: string }
  | {
      kind: 'band'
      value: string
      from: string
      below: string | null
      amountOre: Ore
      perUnitOre: Ore
      amount: string
      next: string | null
    }
  | { kind: 'smallestBand'; amountOre: Ore }
  | { kind: 'mean'; years: number; amount: string }
  | { kind: 'notWon' }
  | { kind: 'typical'; amountOre: Ore }
  | { kind: 'expected'; amountOre: Ore; chance: string; amount: string }
  | { kind: 'sharePart'; percent: string; ofOre: Ore; value: string; total: string; amount: string }
  | { kind: 'sharePartOutside'; percent: string; ofOre: Ore; value: string; total: string; amount: string }
  | { kind: 'shareBound'; bound: 'least' | 'most'; amount: string }
  | { kind: 'shareHeld'; bound: 'least' | 'most'; amountOre: Ore; before: string; change: string }
  | { kind: 'shareRest'; before: string; left: string; all: string; amount: string; change: string }
  | { kind: 'shareTied'; alike: number; kroner: number; got: boolean }
  | { kind: 'shareRounded'; amount: string; recipients: number; sumOre: Ore }
  | { kind: 'case'; number: number; of: number }
  | { kind: 'noCase' }
  | { kind: 'part'; number: number; of: number }
  | { kind: 'item'; number: number; of: number }
  | { kind: 'noItems' }
  | { kind: 'composed'; how: 'sum' | 'least' | 'greatest'; of: string[]; amount: string }
  | { kind: 'ownShare'; percent: string; before: string; amount: string }
  | {
      kind: 'againstLastYear'
      last: string
      held: 'free' | 'lifted' | 'lowered' | 'none'
      percent: string
      before: string
      amount: string
    }
  | { kind: 'priceAdjusted'; index: string; from: string; to: string; before: string; amount: string }
  | { kind: 'rounded'; way: 'nearest' | 'up' | 'down'; toOre: Ore; amount: string }
  | { kind: 'sameAsWould' }
  | { kind: 'atLeastWould'; amountOre: Ore }
  | { kind: 'roundedUp'; amountOre: Ore }

export type Assessed = { amountOre: Ore; steps: Step[] }

/** What one municipality would have got (W) and could have got (U) from one scheme in the year; U is never below W. */
export type Cell = { municipality: string; scheme: string; would: Assessed; could: Assessed }

/**
 * A scheme's figures for all municipalities of a run, in the order of its lines: whole øre, below 2^53 each, so that a
 * country over ten years fits in memory. How each came about is told by `explainer` from the same input.
 */
type SchemeFigures = { scheme: string; would: readonly number[]; could: readonly number[] }

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
  schemes: SchemeFigures[]
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
  | 'divisionByZero'
  | 'leastTooMuch'
  | 'boundsCross'
  | 'negative'
  | 'belowBands'
  | 'notACount'
  | 'restKeyNegative'
  | 'amountTooLarge'
  | 'shortfall'
