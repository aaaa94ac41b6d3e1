import { z } from 'zod'

/** What the house fills in from the ledger, the measures, the award and the council's decision. */
const prefilledQuestions = [
  'carriedIn',
  'received',
  'spent',
  'left',
  'spentByMeasure',
  'spentByPayee',
  'award',
  'useBy',
  'measures',
  'started',
  'closed',
  'evaluated',
  'services',
  'ages',
  'needs',
  'resolution',
] as const
export type PrefilledQuestion = (typeof prefilledQuestions)[number]

/** What only the municipality can answer. */
export const askedQuestions = [
  'progress',
  'effects',
  'reached',
  'participation',
  'cooperation',
  'deviations',
  'learning',
  'next',
  'minutes',
] as const
export type AskedQuestion = (typeof askedQuestions)[number]

export type Question = PrefilledQuestion | AskedQuestion
/** Every question that a report can have, at most 25, in the order in which they stand. */
export const reportQuestions: readonly Question[] = [...prefilledQuestions, ...askedQuestions]

export const isPrefilled = (question: Question): question is PrefilledQuestion =>
  (prefilledQuestions as readonly string[]).includes(question)
export const isAsked = (question: Question): question is AskedQuestion => !isPrefilled(question)

/** The four that every directorate's extract adds up by: they are always asked. */
export const moneyQuestions: readonly Question[] = ['carriedIn', 'received', 'spent', 'left']

/** Answers that are whole numbers, with the most that is believed. */
export const numberQuestions: Partial<Record<AskedQuestion, number>> = { reached: 999_999, minutes: 99_999 }

export type ReportAnswers = Record<AskedQuestion, string>
export const reportAnswersSchema = z.object(
  Object.fromEntries(
    askedQuestions.map(question => [question, z.string().trim().max(4000, 'tooLong').default('')]),
  ) as Record<AskedQuestion, z.ZodDefault<z.ZodString>>,
)
export const noReportAnswers = Object.fromEntries(
  askedQuestions.map(question => [question, '']),
) as ReportAnswers
