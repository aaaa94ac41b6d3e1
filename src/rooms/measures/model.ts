import type { DateText } from '../../core/dates.ts'
import type { LedgerRefusal } from '../ledger/index.ts'

/** Kinds of payee, never a person. */
export const payeeKinds = [
  'ownStaff',
  'ownService',
  'voluntary',
  'private',
  'otherPublic',
  'families',
] as const
export type PayeeKind = (typeof payeeKinds)[number]

/** What a municipality tries out with its pot: it starts from a need, never from a scheme. */
export type Measure = {
  id: string
  programme: string
  municipality: string
  /** Unique within the municipality's programme; it stands in the address. */
  number: number
  name: string
  need: string
  ageFrom: number
  ageTo: number
  families: boolean
  /** The services and agencies that take part; fewer than two does not meet the criterion of R-31. */
  services: string[]
  startsOn: DateText
  endsOn: DateText
  plan: string | null
  runningFrom: Date | null
  closedAt: Date | null
}

export type MeasureState = 'planned' | 'running' | 'closed'

export type NewMeasure = Pick<
  Measure,
  'name' | 'need' | 'ageFrom' | 'ageTo' | 'families' | 'services' | 'startsOn' | 'endsOn'
>

export type MeasureRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'unknownProgramme'
  | 'notAccepted'
  | 'sectorName'
  | 'notLonger'
  | 'outsideTarget'
  | 'outsidePeriod'
  | 'unknownMeasure'
  | 'planned'
  | 'planMissing'
  | 'running'
  | 'notRunning'
  | 'resultMissing'
  | 'noMoney'
  | LedgerRefusal
  | 'beforeStart'
  | 'afterEnd'
  | 'dayToCome'
  | 'budgetInUse'
  | 'notDisposed'
  | 'sameMeasure'
  | 'measureClosed'
  | 'decidedLater'
  | 'decisionIncomplete'
  | 'unknownCommitment'
  | 'commitmentSpent'
  | 'endsTooLate'
  | 'unknownPayment'
  | 'alreadyDecided'
  | 'samePerson'
  | 'reasonMissing'
  | 'notAnExpenditure'
  | 'beyondBudget'
  | 'measuresBeyond'
  | 'notBeyond'
  | 'fileMissing'
  | 'fileNotAllowed'
  | 'fileTooLarge'
  | 'fileNameTooLong'
  | 'nationalNumber'
  | 'accountNumber'
  | 'unknownAttachment'
  | 'alreadyMarked'
  | 'datesReversed'
  | 'notPooled'
  | 'commandInFlight'
  | 'keyReused'
