import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** Parts of an amount by source scheme, in øre. Sources are sorted by id, so that the same parts give the same bytes. */
export type Vector = readonly { source: string; ore: Ore }[]

/** A credit of a pot with its own vector; `spent` grows from 0 to `amount` (invariant 3). */
export type Layer = { layer: number; amount: Ore; spent: Ore; vector: Vector }

/** What one entry took from one layer. */
export type Taken = { layer: number; parts: Vector }

/** The kinds of account in the chart; the database holds the chart itself, and what may move between them. */
export type AccountKind =
  | 'appropriation'
  | 'sectorBudget'
  | 'pot'
  | 'commitment'
  | 'carriedOver'
  | 'spent'
  | 'repaid'

export type Account = {
  id: string
  kind: AccountKind
  pot: string
  year: number | null
  measure: string | null
  name: string
}

type EntryKind =
  | 'award'
  | 'expenditure'
  | 'commitment'
  | 'release'
  | 'carryOut'
  | 'carryIn'
  | 'repayment'
  | 'reversal'

type Line = { account: string; ore: Ore }

/** A voucher: its lines sum to zero, and its digest binds it to the one before in the same pot. */
export type Entry = {
  pot: string
  number: number
  /** The voucher's number in the year in which it counts, from 1 without gaps. */
  voucherYear: number
  voucher: number
  key: string
  body: string
  kind: EntryKind
  effectiveOn: DateText
  recordedAt: Date
  person: string | null
  role: string
  text: string
  payee: string | null
  reverses: number | null
  lines: Line[]
  origins: { layer: number; source: string; ore: Ore }[]
}

/** An account and an entry as the plain-text journal names and writes them. */
export type JournalAccount = {
  account: string
  kind: AccountKind
  pot: string
  year: number | null
  measure: string | null
}
export type JournalEntry = {
  pot: string
  number: number
  voucherYear: number
  voucher: number
  effectiveOn: DateText
  text: string
  lines: { account: string; ore: Ore }[]
}

/** What every posting says: its idempotency key, when it counts, and a text for the voucher. */
export type Posting = { pot: string; key: string; effectiveOn: DateText; text: string }

export type Posted = { pot: string; number: number; voucherYear: number; voucher: number; origin: Vector }

/** What a posting is for: a measure of the municipality. */
type Purpose = { id: string; name: string }

/** What is asked of a pot. Amounts are øre above zero. */
export type Request =
  | { kind: 'award'; from: 'appropriation' | 'sectorBudget'; year: number; parts: Vector }
  | { kind: 'expenditure'; from: 'pot' | 'commitment'; purpose: Purpose; payee: string | null; ore: Ore }
  | { kind: 'commitment' | 'release'; purpose: Purpose; ore: Ore }
  | { kind: 'carryOut' | 'carryIn' | 'repayment'; ore: Ore }
  | { kind: 'reversal'; number: number }

/** What a posting does: two lines, its origins, and what changes in the layers. */
export type Planned = {
  lines: Entry['lines']
  origins: Entry['origins']
  payee: string | null
  reverses: number | null
  spent: { layer: number; ore: Ore }[]
  newLayer: { layer: number; amount: Ore; vector: Vector } | null
  /** The first layer that may still hold something afterwards. */
  openLayer: number
}

/** What postings to one pot change, with the sums that are kept beside the lines. */
export type Written = {
  pot: string
  head: string
  lastEntry: number
  lastLayer: number
  openLayer: number
  vouchers: readonly [number, number][]
  entries: readonly (Entry & { digest: string })[]
  spent: readonly [number, Ore][]
  made: readonly (Layer & { entry: number })[]
  balances: readonly { account: string; ore: Ore }[]
  turnover: readonly { account: string; effectiveOn: DateText; recordedOn: DateText; ore: Ore }[]
  flows: readonly { account: string; year: number; payee: string; source: string; ore: Ore }[]
}

export type LedgerRefusal =
  | 'insufficientFunds'
  | 'insufficientCommitment'
  | 'nothingCarried'
  | 'noSuchEntry'
  | 'alreadyReversed'
  | 'periodClosed'
  | 'keyReused'

/**
 * Sums of a pot in øre. `available` is at disposal; `committed` is promised to measures, `carried` lies between two
 * years; the three make up `left`. `credited` is what came in; credited = left + spent + repaid.
 */
export type PotBalance = {
  pot: string
  credited: Ore
  spent: Ore
  repaid: Ore
  available: Ore
  committed: Ore
  carried: Ore
  left: Ore
}

export const potAccount = (pot: string): string => `pot:${pot}`
export const carriedAccount = (pot: string): string => `carried:${pot}`
export const repaidAccount = (pot: string): string => `repaid:${pot}`
export const commitmentAccount = (pot: string, purpose: string): string => `commitment:${pot}:${purpose}`
export const spentAccount = (pot: string, purpose: string): string => `spent:${pot}:${purpose}`
export const creditAccount = (from: 'appropriation' | 'sectorBudget', pot: string, year: number): string =>
  `${from === 'appropriation' ? 'state' : 'sector'}:${pot}:${year}`

/** The head of a chain that has no entry yet. */
export const genesis = (pot: string): string => `genesis:${pot}`
