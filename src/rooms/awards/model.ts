import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** Kinds of letters that are sent about a commitment. */
export type LetterKind = 'award' | 'noticeOfChange' | 'changedAward' | 'awardKept'

/** A commitment (tilsagn): one municipality's award of one year, with its letter, as the version that stands. */
export type Commitment = {
  id: string
  programme: string
  year: number
  run: number
  municipality: string
  ore: Ore
  entry: string
  grantedBy: string
  grantedAt: Date
  acceptedBy: string | null
  acceptedAt: Date | null
  disbursement: Disbursement | null
  /** In their order; the last one may be on its way. */
  changes: Change[]
  settlements: Settlement[]
  /** What has been paid into the pot and is settled, in øre. */
  paidOre: Ore
}

/** By what a commitment that is sent may be changed, as the sender has judged it. */
export const changeBases = ['reservation', 'legalBasis'] as const
export type ChangeBasis = (typeof changeBases)[number]

/** From the notice that a commitment may be changed to the municipality's acceptance of the new version. */
export type Change = {
  number: number
  fromRun: number
  fromOre: Ore
  /** The registry entries of the letter that stands, of the notice, and of the decision. */
  fromEntry: string
  notice: string
  letter: string | null
  toRun: number
  toOre: Ore
  reason: string
  basisKind: ChangeBasis
  basis: string
  replyBy: DateText
  notifiedBy: string
  notifiedAt: Date
  reply: string | null
  repliedBy: string | null
  repliedAt: Date | null
  outcome: 'changed' | 'kept' | null
  decisionReason: string | null
  decidedBy: string | null
  decidedAt: Date | null
  acceptedBy: string | null
  acceptedAt: Date | null
}

/** What a notice says, besides the two amounts. */
export type Notice = Pick<Change, 'reason' | 'basisKind' | 'basis' | 'replyBy'>

export type ChangeState = 'unchanged' | 'corrected' | 'noticed' | 'heard' | 'decided' | 'changed' | 'dropped'

/** What was paid too little, or too much where it is below zero, of a version; two people, as a payment is (D-8b). */
export type Settlement = {
  number: number
  run: number
  ore: Ore
  certifiedBy: string
  certifiedAt: Date
  approvedBy: string | null
  approvedAt: Date | null
  entryNumber: number | null
}

/** Money on its way: certified by one person, approved by another, and only then posted to the pot (D-8b). */
type Disbursement = {
  /** The version that it was certified for, and its amount in øre. */
  run: number
  ore: Ore
  certifiedBy: string
  certifiedAt: Date
  approvedBy: string | null
  approvedAt: Date | null
  entryNumber: number | null
}

/** `held`: a change is on its way. `toSettle`: paid otherwise than the version that stands. `lapsed`: nothing is awarded. */
export type AwardState =
  | 'granted'
  | 'accepted'
  | 'certified'
  | 'held'
  | 'lapsed'
  | 'paid'
  | 'toSettle'
  | 'settlementCertified'

export type AwardRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'unknownProgramme'
  | 'runNotFinal'
  | 'notAPilot'
  | 'resolutionMissing'
  | 'finalApplicationMissing'
  | 'alreadyGranted'
  | 'badCaseNumber'
  | 'caseNumberTaken'
  | 'noAward'
  | 'alreadyAccepted'
  | 'termsNotAccepted'
  | 'alreadyCertified'
  | 'notCertified'
  | 'alreadyPaid'
  | 'samePerson'
  | 'yearNotOver'
  | 'yearClosed'
  | 'nothingUnspent'
  | 'spentSince'
  | 'moreThanLeft'
  | 'reasonMissing'
  | 'paymentHeld'
  | 'nothingAwarded'
  | 'notCorrected'
  | 'alreadyNotified'
  | 'replyTooSoon'
  | 'replyPending'
  | 'alreadyReplied'
  | 'notNotified'
  | 'correctedAgain'
  | 'notDecided'
  | 'alreadyDecided'
  | 'nothingToSettle'
  | 'settlementTooLarge'
  | 'commandInFlight'
  | 'keyReused'
