import { z } from 'zod'
import type { DateText } from '../../core/dates.ts'

/** The call of one office in a programme, with its case number and deadlines. */
export type Call = {
  programme: string
  office: string
  caseId: string
  deadline: DateText
  /** When the final application is due; only in the two-stage variant. */
  finalDeadline: DateText | null
  text: string
  publishedAt: Date
  /** 1 as it was published first; one more each time it is amended. */
  version: number
  /** Null while it stands. */
  withdrawn: { at: Date; reason: string } | null
}

/** What a call said before it was changed, and why and by whom. */
export type CallVersion = Pick<Call, 'deadline' | 'finalDeadline' | 'text' | 'publishedAt'> & {
  number: number
  reason: string
  changedAt: Date
  changedBy: string
}

/** The form's questions, at most eight; the two first are the mandatory ones. */
export const questions = ['development', 'measures', 'motivation', 'capacity', 'lead', 'services'] as const
export type Question = (typeof questions)[number]
export const mandatory: readonly Question[] = ['development', 'measures']

/** The length of an answer, in characters: only an overall description is asked for. */
export const longestAnswer = 4000

export type Answers = Record<Question, string>
export const answersSchema = z.object(
  Object.fromEntries(
    questions.map(question => [question, z.string().trim().max(longestAnswer, 'tooLong').default('')]),
  ) as Record<Question, z.ZodDefault<z.ZodString>>,
)
export const noAnswers: Answers = Object.fromEntries(questions.map(question => [question, ''])) as Answers

/** `only`: the one application of the one-stage variant. */
export type Stage = 'preliminary' | 'final' | 'only'

export type Draft = {
  answers: Answers
  version: number
  savedAt: Date
  savedBy: string
  /** Whoever writes it has said that it is ready to be sent as it stands. */
  ready: { by: string; at: Date } | null
}

export type Submission = {
  stage: Stage
  /** 2 and on: handed in again after it was sent back. */
  number: number
  answers: Answers
  receivedAt: Date
  onTime: boolean
  missing: Question[]
  submittedBy: string
  entry: string
}

/** The governor's decision on what came late or incomplete. `returned`: a letter names what is missing. */
export type Treatment = {
  stage: Stage
  /** The number of the submission that was decided on. */
  submission: number
  outcome: 'treated' | 'dismissed' | 'returned'
  reason: string
  newDeadline: DateText | null
  decidedAt: Date
  decidedBy: string
  number: number
}

/** The municipality's own political decision on the application. */
export type Resolution = {
  body: string
  decidedOn: DateText
  caseRef: string
  outcome: 'adopted' | 'rejected'
  entry: string
}

/** What the office or its resource group wrote to itself about an application: internal, and only ever added to. */
export type Note = {
  application: string
  number: number
  text: string
  writtenBy: string
  role: string
  organisation: string
  writtenAt: Date
}

export type Application = {
  id: string
  programme: string
  municipality: string
  office: string
  draft: Draft
  submissions: Submission[]
  treatments: Treatment[]
  resolution: Resolution | undefined
}

/** Status is derived, never stored. */
export type Status = 'draft' | 'received' | 'late' | 'incomplete' | 'returned' | 'dismissed' | 'treated'

export type ApplicationRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'samePerson'
  | 'noMandate'
  | 'noRegion'
  | 'callPublished'
  | 'callNotPublished'
  | 'callWithdrawn'
  | 'nothingChanged'
  | 'caseNumberTaken'
  | 'badCaseNumber'
  | 'deadlinePassed'
  | 'finalDeadlineMissing'
  | 'finalBeforeFirst'
  | 'noCall'
  | 'notInvited'
  | 'changedByAnother'
  | 'alreadySubmitted'
  | 'finalNotOpen'
  | 'resolutionMissing'
  | 'resolutionRecorded'
  | 'nothingToTreat'
  | 'notHandedIn'
  | 'reasonMissing'
  | 'newDeadlineMissing'
  | 'fileNotAllowed'
  | 'fileTooLarge'
  | 'fileMissing'
  | 'commandInFlight'
  | 'keyReused'
