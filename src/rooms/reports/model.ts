import { z } from 'zod'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** What the municipality answers in words; the figures are filled in from the ledger and the measures. */
export const reportQuestions = ['progress', 'effects', 'cooperation', 'learning', 'next'] as const
export type ReportQuestion = (typeof reportQuestions)[number]
export type ReportAnswers = Record<ReportQuestion, string>

export const reportAnswersSchema = z.object(
  Object.fromEntries(
    reportQuestions.map(question => [question, z.string().trim().max(4000, 'tooLong').default('')]),
  ) as Record<ReportQuestion, z.ZodDefault<z.ZodString>>,
)
export const noReportAnswers = Object.fromEntries(
  reportQuestions.map(question => [question, '']),
) as ReportAnswers

/** Amounts by source scheme, in øre. */
type BySource = { source: string; ore: Ore }[]

/** The figures of one municipality and year, frozen when the report is handed in. */
export type Figures = {
  carriedInOre: Ore
  receivedOre: Ore
  spentOre: Ore
  leftOre: Ore
  measures: { number: number; name: string; spentOre: Ore }[]
  /** How many measures there are, how many have an evaluation plan, and how many services take part. */
  counts: { measures: number; evaluated: number; services: number }
  carriedIn: BySource
  received: BySource
  spent: BySource
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
  figures: Figures | null
  submittedAt: Date | null
  submittedBy: string | null
  approvals: { directorate: string; approvedBy: string; approvedAt: Date; comment: string | null }[]
  unspent: { ore: Ore; useBy: DateText; reason: string; decidedAt: Date } | null
}

/** What one directorate gets of one report: its schemes' parts and the answers. Extracts of a year sum to the awards. */
export type Extract = {
  directorate: string
  municipality: string
  year: number
  carriedInOre: Ore
  receivedOre: Ore
  spentOre: Ore
  leftOre: Ore
}

export type ReportState = 'draft' | 'submitted' | 'approved' | 'settled'

export type ReportRefusal =
  | 'notAllowed'
  | 'unknownProgramme'
  | 'noAward'
  | 'changedByAnother'
  | 'alreadySubmitted'
  | 'answersMissing'
  | 'notSubmitted'
  | 'alreadyApproved'
  | 'notContributing'
  | 'notApproved'
  | 'alreadyDecided'
  | 'reasonMissing'
  | 'commandInFlight'
