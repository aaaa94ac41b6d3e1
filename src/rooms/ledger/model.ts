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

/** A voucher: one amount from one account to another. Its digest binds it to the one before in the same pot. */
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
  from: string
  to: string
  ore: Ore
  /** What it took from each layer, below zero, or brought to it. */
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
  from: string
  to: string
  ore: Ore
}

/** What every posting says: its idempotency key, when it counts, and a text for the voucher. */
export type Posting = { pot: string; key: string; effectiveOn: DateText; text: string }

export type Posted = {
  pot: string
  number: number
  voucherYear: number
  voucher: number
  /** The day it counts from: later than was asked where it waited for its money. */
  effectiveOn: DateText
  origin: Vector
}

/** What a posting is for: a measure of the municipality. */
type Purpose = { id: string; name: string }

/** What is asked of a pot. Amounts are øre above zero. */
export type Request =
  | { kind: 'award'; from: 'appropriation' | 'sectorBudget'; year: number; parts: Vector }
  | {
      kind: 'expenditure'
      from: 'pot' | 'commitment'
      purpose: Purpose
      payee: string | null
      ore: Ore
      /**
       * It was advanced where the pot did not hold it yet: it counts from the first day that the pot does, if that is no
       * later than the money of its own year came.
       */
      whenHeld?: true
    }
  | { kind: 'commitment' | 'release'; purpose: Purpose; ore: Ore }
  | { kind: 'carryOut' | 'carryIn' | 'repayment'; ore: Ore }
  | { kind: 'reversal'; number: number }

/** What a posting does: from which account to which, how much, and of which layers and sources. */
export type Planned = {
  effectiveOn: DateText
  from: string
  to: string
  ore: Ore
  origins: Entry['origins']
  payee: string | null
  reverses: number | null
  spent: { layer: number; ore: Ore }[]
  newLayer: { layer: number; amount: Ore; vector: Vector } | null
}

/** What a pot as a whole moved on a day, in øre: what came to it less what left it. Money within the pot moves nothing. */
export type Day = { on: DateText; moved: Ore }

/** An entry that took money out: between which accounts, and of what it was made. */
export type Original = {
  from: string
  to: string
  payee: string | null
  vector: Vector
  reversed: boolean
}

/**
 * A pot as it is for the next posting. All but `closedThrough` follows from the entries up to `head`, so that whoever
 * knows a pot by an earlier head is told so by the two.
 */
export type PotState = {
  pot: string
  head: string
  closedThrough: DateText | null
  lastEntry: number
  lastLayer: number
  /** Year -> the last voucher's number in it. */
  vouchers: Map<number, number>
  /** Layers that still hold something. */
  layers: Layer[]
  /** Balances of the pot's accounts; an account that is not there holds nothing. */
  balances: Map<string, Ore>
  /** What each day after `daysAfter` moved, in order; earlier days are not known. */
  days: Day[]
  daysAfter: DateText
  /** Programme year -> the last day, of those after `daysAfter`, on which money of that year came. */
  credited: Map<number, DateText>
}

/** An entry with its digest, and what it was planned for: the head before it, and how far the pot was closed. */
export type Chained = Entry & { digest: string; before: string; closedThrough: DateText | null }

export type LedgerRefusal =
  | 'insufficientFunds'
  | 'insufficientCommitment'
  | 'insufficientThen'
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

/** The programme year of an account that money came from; null for another account. */
export function creditYearOf(pot: string, account: string): number | null {
  const start = [`state:${pot}:`, `sector:${pot}:`].find(one => account.startsWith(one))
  return start ? Number(account.slice(start.length)) : null
}

/** The head of a chain that has no entry yet. */
export const genesis = (pot: string): string => `genesis:${pot}`

/** A key that checkpoints are signed with, from its first one until the next key's. Texts are base64, `since` ISO in UTC. */
export type SealKey = {
  number: number
  publicKey: string
  firstCheckpoint: number
  since: string
  /** By the key before it; null for the first, and where that was lost, which `reason` then tells. */
  signature: string | null
  reason: string | null
}
