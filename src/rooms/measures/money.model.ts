import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { PotOf } from '../pot/index.ts'
import type { PayeeKind } from './model.ts'

export type { PotOf }

/** A move of budget, decided by the municipality itself. A null measure is what is not disposed. */
export type BudgetMove = PotOf & {
  number: number
  from: string | null
  to: string | null
  ore: Ore
  reason: string
  decidedBy: string
  decidedOn: DateText
  /** The municipality's own case number; empty where there is none. */
  reference: string
  effectiveOn: DateText
  recordedBy: string
  recordedAt: Date
}

/** `from` and `to` are numbers of measures; null is what is not disposed. */
export type NewBudgetMove = Pick<
  BudgetMove,
  'ore' | 'reason' | 'decidedBy' | 'decidedOn' | 'reference' | 'effectiveOn'
> & { from: number | null; to: number | null }

/** Where a measure stands in the municipality's own accounts: function and type of KOSTRA, three digits each. */
export type Coding = { function: string; type: string; account: string; project: string }

export const outcomes = ['continues', 'reduced', 'ends'] as const
export type Outcome = (typeof outcomes)[number]

/** What becomes of a measure when the money ends. */
export type AfterGrant = {
  statutory: boolean
  /** Full-time positions in hundredths: 150 is one and a half. */
  positions: number
  otherFrom: string
  /** Other funding a year, in øre. */
  otherOre: Ore
  afterwards: string
  decision: { outcome: Outcome; by: string; on: DateText } | null
}

export const commitmentKinds = ['position', 'contract', 'order'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** Money of a measure that is promised to someone: what is neither paid nor released is left. */
export type Commitment = {
  id: string
  measure: string
  number: number
  kind: CommitmentKind
  title: string
  payeeKind: PayeeKind
  endsOn: DateText
  ore: Ore
  leftOre: Ore
  madeBy: string
  madeAt: Date
}
export type NewCommitment = Pick<Commitment, 'kind' | 'title' | 'payeeKind' | 'endsOn' | 'ore'> & {
  /** Why the measure may use more than its budget, where it does. */
  beyond?: string
}

/** What a person spends; `commitment` is the number of the one that it is paid from, null is money at disposal. */
export type NewExpenditure = {
  ore: Ore
  spentOn: DateText
  payeeKind: PayeeKind
  text: string
  commitment?: number | null
  /** The person has said that a day to come is right. */
  ahead?: boolean
  /** Why the measure may use more than its budget, where it does. */
  beyond?: string
  /** What shows what it was, each in the field of the form that it came by. */
  files?: readonly NewAttachment[]
}

export type NewAttachment = { field: string; name: string; bytes: Uint8Array }

/** A file that shows what an expenditure was; `entry` is null while its payment waits. */
export type Attachment = {
  pot: string
  /** Unique within the pot. */
  number: number
  payment: string | null
  entry: number | null
  name: string
  sha256: string
  mediaType: string
  bytes: number
  addedName: string
  addedAt: Date
  /** It was the wrong file, as somebody has said: it stays. */
  wrong: { reason: string; by: string; at: Date } | null
}

/** Why a measure uses more than its budget, as one person said it when it did; amounts in øre. */
export type Overrun = {
  id: string
  measure: string
  /** The payment that it was said of. */
  payment: string | null
  budgetOre: Ore
  /** What the measure has then spent and committed. */
  usedOre: Ore
  reason: string
  saidName: string
  saidAt: Date
  /** How many entries were posted with it. */
  entries: number
}

/** An expenditure at or above the limit, which another person makes (D-8b). */
export type Payment = {
  id: string
  measure: string
  number: number
  commitment: string | null
  ore: Ore
  spentOn: DateText
  payeeKind: PayeeKind
  text: string
  requestedBy: string
  requestedName: string
  requestedAt: Date
  outcome: 'paid' | 'refused' | null
  decidedName: string | null
  decidedAt: Date | null
  reason: string | null
  entryNumber: number | null
}

/** A grant of a pooled scheme that runs to the municipality beside the pot (D-8b). */
export type RunningGrant = {
  id: string
  municipality: string
  scheme: string
  purpose: string
  ore: Ore
  startsOn: DateText
  endsOn: DateText
  reference: string
  illustrative: boolean
}

/** How a measure stands, in øre; `left` is budget less spent and committed, below zero where more is used. */
export type Standing = { budget: Ore; spent: Ore; committed: Ore; left: Ore }
