import { z } from 'zod'
import type { Ore } from '../../core/ore.ts'
import type {
  AllocationCode,
  AllocationRefusal,
  Fact,
  MissingFact,
  Municipality,
  Programme,
  Rule,
  Scheme,
} from '../calculation/index.ts'
import { fields, ruleSchema } from '../calculation/index.ts'

/**
 * What would happen if: a scenario is a year of a programme and a list of changes to it, as data. Nothing is decided
 * by it, and the order of the changes does not matter.
 */

/** Per cent of what it was: 100 is unchanged, 110 a tenth more. */
const ofBefore = fields.decimal.refine(value => Number(value) <= 1000, { error: 'percent' })

const contribution = z.union([
  z.strictObject({ contributionOre: fields.wholeKroner }),
  z.strictObject({ percent: fields.decimal.refine(value => Number(value) <= 100, { error: 'percent' }) }),
])

const changeSchema = z.discriminatedUnion('kind', [
  /** A scheme of the catalogue comes into the pot, with its library rule or one that is given. */
  z.strictObject({
    kind: z.literal('addScheme'),
    scheme: fields.id,
    contribution,
    rule: ruleSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('dropScheme'), scheme: fields.id }),
  /** Another version of the scheme's rule from the library, or a rule that is given. */
  z.strictObject({ kind: z.literal('changeRule'), scheme: fields.id, version: fields.text }),
  z.strictObject({ kind: z.literal('giveRule'), scheme: fields.id, rule: ruleSchema }),
  /** Every rate of the scheme's rule, in per cent of what it was. */
  z.strictObject({ kind: z.literal('scaleRule'), scheme: fields.id, percent: ofBefore }),
  z.strictObject({
    kind: z.literal('pilots'),
    /** All municipalities that exist on 1 January of the year, those of one governor's office, or none besides. */
    all: z.union([z.literal('norway'), z.strictObject({ office: fields.id })]).optional(),
    add: z.array(fields.id).max(500).default([]),
    remove: z.array(fields.id).max(500).default([]),
  }),
  z.strictObject({
    kind: z.literal('restKey'),
    key: z.union([
      z.null(),
      z.enum(['basis', 'equal']),
      z.strictObject({ indicator: fields.id, lag: z.int().min(0).max(20).default(0) }),
    ]),
  }),
  /** Every amount of rules and contributions, in per cent of what it was; figures that are recorded stay. */
  z.strictObject({ kind: z.literal('prices'), percent: ofBefore }),
  /** Without this change the pot is the sum of the contributions. */
  z.strictObject({ kind: z.literal('pot'), potOre: fields.wholeKroner }),
  z.strictObject({ kind: z.literal('potEnough'), reaches: z.enum(['guarantees', 'bases']) }),
  z.strictObject({ kind: z.literal('guarantee'), reading: z.enum(['would', 'could']) }),
])
export type Change = z.infer<typeof changeSchema>
export const changesSchema = z.array(changeSchema).max(400)

/** A scheme that may come into the pot. */
export type PoolScheme = Omit<Scheme, 'contributionOre' | 'rule'> & {
  /** The latest rule of the library; none where nobody has written one. */
  rule: Rule | null
  /** Of the year, or of the last year before it that has one. */
  appropriation: { year: number; ore: Ore } | null
  illustrative: boolean
}

/** What scenarios of a year are made from. */
export type Base = {
  programme: Programme
  facts: readonly Fact[]
  /** The awards of the run that stands; null while the year has none that is final. */
  today: ReadonlyMap<string, Ore> | null
  /** What of the pot that run did not distribute. */
  todayUndistributedOre: Ore
  pool: ReadonlyMap<string, PoolScheme>
  /** By «scheme@version». */
  versions: ReadonlyMap<string, Rule>
  /** Every municipality of 1 January of the year, with its governor's office; «all of Norway» has none that is made up. */
  norway: readonly (Municipality & { office: string; fictional: boolean })[]
}

type ScenarioCode =
  | 'schemeInPot'
  | 'schemeNotInPot'
  | 'schemeUnknown'
  | 'ruleMissing'
  | 'appropriationMissing'
  | 'noSchemes'
  | 'nobodyLeft'

/** One municipality before and after. What it gets from schemes outside the pot counts on both sides. */
export type ScenarioRow = {
  municipality: string
  number: string
  name: string
  region: string
  /** Takes part in the pot in the scenario. */
  takesPart: boolean
  beforeOre: Ore
  afterOre: Ore
  guaranteeOre: Ore
  basisOre: Ore
  awardOre: Ore
}

export type Moved = { municipality: string; name: string; ore: Ore }

/** A scenario in figures: small enough to keep by the thousand. */
export type Summary = {
  municipalities: number
  schemes: number
  potOre: Ore
  potBeforeOre: Ore
  guaranteeOre: Ore
  basisOre: Ore
  awardOre: Ore
  undistributedOre: Ore
  /** What the municipalities and the undistributed rest come to after, less before. */
  costOre: Ore
  winners: number
  losers: number
  unchanged: number
  wonOre: Ore
  lostOre: Ore
  largestWinner: Moved | null
  largestLoser: Moved | null
  /** Municipalities whose award is above, and exactly, their guarantee. */
  aboveGuarantee: number
  atGuarantee: number
  leftOut: number
  /** Held back from the pot for those that are left out: what they get today. */
  withheldOre: Ore
}

/** A scenario that cannot be reckoned, with why; a pot that is too small with its shortfall per scheme. */
export type ScenarioRefusal = {
  code: ScenarioCode | AllocationCode
  values: Record<string, string | number | bigint>
  shortfall?: NonNullable<AllocationRefusal['shortfall']> | undefined
}

export type LeftOut = { municipality: string; name: string; missing: MissingFact[] }

export type Simulated =
  | {
      ok: true
      programme: Programme
      summary: Summary
      rows: ScenarioRow[]
      leftOut: LeftOut[]
      illustrative: boolean
    }
  | { ok: false; refusal: ScenarioRefusal; programme: Programme | null; leftOut: LeftOut[] }
