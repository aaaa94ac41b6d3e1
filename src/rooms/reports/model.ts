import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Question, ReportAnswers } from './questions.model.ts'

/** Amounts by source scheme, in øre. */
export type BySource = { source: string; ore: Ore }[]

/** What is known of the year besides the money; the questions that are answered by it carry the same names. */
export type Known = {
  award: { run: number; ore: Ore; grantedOn: DateText; acceptedOn: DateText | null } | null
  useBy: DateText
  measures: { planned: number; running: number; closed: number }
  started: { name: string; on: DateText }[]
  closed: { name: string; result: string }[]
  evaluated: { measures: number; withPlan: number }
  services: string[]
  ages: { from: number; to: number; families: boolean } | null
  needs: { name: string; need: string }[]
  resolution: { body: string; decidedOn: DateText; caseRef: string; adopted: boolean } | null
}

/** The figures of one municipality and year, frozen when the report is handed in. */
export type Figures = {
  carriedInOre: Ore
  receivedOre: Ore
  spentOre: Ore
  leftOre: Ore
  measures: { number: number; name: string; spentOre: Ore; parts: BySource }[]
  payees: { kind: string; spentOre: Ore; parts: BySource }[]
  /** Null in reports from before it was kept. */
  known: Known | null
  carriedIn: BySource
  received: BySource
  spent: BySource
}

/** What is read of a report: the same whether it is a draft or was sent. */
export type Content = { answers: ReportAnswers; figures: Figures }

/** A report as it was sent. It never changes; a correction is the next number. */
export type Version = Content & {
  number: number
  crosswalk: string
  submittedAt: Date
  submittedBy: string
  entry: string | null
  approvals: { directorate: string; approvedBy: string; approvedAt: Date; comment: string | null }[]
  returns: Return[]
}

/** A directorate sent the version back, with comments at the questions. */
export type Return = {
  directorate: string
  returnedBy: string
  returnedAt: Date
  comments: { question: Question; text: string }[]
}

/** The decision on what is unspent: `repayOre` goes back by `dueOn`, the rest is carried over and usable to `useBy`. */
export type Unspent = {
  ore: Ore
  outcome: 'carriedOver' | 'repaid'
  useBy: DateText | null
  repayOre: Ore
  dueOn: DateText | null
  reason: string
  decidedBy: string
  decidedAt: Date
}

export type Report = {
  id: string
  programme: string
  municipality: string
  year: number
  answers: ReportAnswers
  version: number
  savedAt: Date
  savedBy: string
  /** Set while the latest version is with the directorates; null while it is the municipality's draft. */
  figures: Figures | null
  submittedAt: Date | null
  submittedBy: string | null
  versions: Version[]
  unspent: Unspent | null
}

/** What one directorate gets of one report's money: its schemes' parts. Extracts of a year sum to the awards. */
export type Extract = {
  directorate: string
  municipality: string
  year: number
  carriedInOre: Ore
  receivedOre: Ore
  spentOre: Ore
  leftOre: Ore
  measures: { number: number; name: string; spentOre: Ore }[]
  payees: { kind: string; spentOre: Ore }[]
}

export type ReportState = 'draft' | 'returned' | 'submitted' | 'approved' | 'settled'

export type ReportRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'samePerson'
  | 'unknownProgramme'
  | 'noAward'
  | 'changedByAnother'
  | 'alreadySubmitted'
  | 'answersMissing'
  | 'notAWholeNumber'
  | 'notSubmitted'
  | 'alreadyApproved'
  | 'alreadyReturned'
  | 'approvedByAll'
  | 'commentMissing'
  | 'notContributing'
  | 'notApproved'
  | 'alreadyDecided'
  | 'reasonMissing'
  | 'repayTooMuch'
  | 'dueMissing'
  | 'useByMissing'
  | 'commandInFlight'
  | 'keyReused'
