import type { Ore } from '../../core/ore.ts'

/** A commitment (tilsagn): one municipality's award of one year, with its letter. */
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
}

/** Money on its way: certified by one person, approved by another, and only then posted to the pot (D-8b). */
type Disbursement = {
  certifiedBy: string
  certifiedAt: Date
  approvedBy: string | null
  approvedAt: Date | null
  entryNumber: number | null
}

export type AwardState = 'granted' | 'accepted' | 'certified' | 'paid'

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
  | 'commandInFlight'
  | 'keyReused'
