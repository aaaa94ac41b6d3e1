import type { DateText } from '../../../src/core/dates.ts'
import type { DeedRefusal } from '../../../src/core/deed.ts'
import type { Ore } from '../../../src/core/ore.ts'

export type NewTrip = { purpose: string; startsOn: DateText; ore: Ore }

export type Trip = NewTrip & {
  id: number
  municipality: string
  askedBy: string
  askedName: string
  askedAt: Date
  approvedName: string | null
  approvedAt: Date | null
  /** What it came to; null until the traveller has reported it. */
  spentOre: Ore | null
}

/** `unreported` is approved and over, while its report, which should exist, does not. */
export type TripState = 'asked' | 'approved' | 'unreported' | 'reported'

/** The request as it stands while it is written, and which save that is. */
export type TripDraft = { version: number; by: string; fields: Record<string, string> }
/** The draft that a form was made from, and what the form is called. */
export type From = { version: number; form: string | undefined }

export type TripRefusal =
  | DeedRefusal
  | 'unknownTrip'
  | 'tripInThePast'
  | 'alreadyApproved'
  | 'notTravelled'
  | 'alreadyReported'
  | 'changedByAnother'
  | 'commandInFlight'
  | 'keyReused'
