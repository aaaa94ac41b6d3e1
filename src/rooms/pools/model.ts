import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** What one sector gives: from its budget's function and type in KOSTRA, three digits each. */
export type Part = { sector: string; function: string; type: string; ore: Ore }

export type NewTransfer = {
  year: number
  effectiveOn: DateText
  decidedBy: string
  decidedOn: DateText
  /** The municipality's own case number; empty where there is none. */
  reference: string
  parts: readonly Part[]
}

/** Budget on its way from sectors to the pot (D-8b): approved by another than certified it. */
export type Transfer = NewTransfer & {
  programme: string
  number: number
  certifiedBy: string
  certifiedName: string
  certifiedAt: Date
  approvedName: string | null
  approvedAt: Date | null
}

export type PoolRefusal =
  | 'notAllowed'
  | 'unknownProgramme'
  | 'unknownTransfer'
  | 'alreadyApproved'
  | 'samePerson'
  | 'noParts'
  | 'outsidePeriod'
  | 'decidedLater'
  | 'periodClosed'
  | 'commandInFlight'
  | 'keyReused'
