import { permission } from '../../core/actor.ts'
import { type DateText, daysBetween } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { BySource, Extract, Figures, Report, ReportState, Version } from './model.ts'
import {
  type AskedQuestion,
  isAsked,
  numberQuestions,
  type Question,
  type ReportAnswers,
} from './questions.model.ts'

export const may = {
  draft: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
  submit: permission({ municipalDirector: 'municipality' }),
  approve: permission({ directorateOfficer: 'contributors' }),
  decideUnspent: permission({ secretariat: 'any' }),
  /** Closes a year of the pot's books, when its report is approved and its unspent money settled. */
  closeBooks: permission({ municipalDirector: 'municipality', budgetHolder: 'sender' }),
  /** The year's reports side by side: every municipality's figures. */
  readAll: permission({
    caseWorker: 'office',
    directorateOfficer: 'partners',
    budgetHolder: 'partners',
    certifier: 'partners',
    secretariat: 'any',
    auditor: 'any',
  }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    caseWorker: 'office',
    directorateOfficer: 'partners',
    budgetHolder: 'partners',
    certifier: 'partners',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/** The questions that the municipality has not answered yet, of those that are asked of it. */
export const unanswered = (answers: ReportAnswers, questions: readonly Question[]): AskedQuestion[] =>
  questions.filter(isAsked).filter(question => answers[question].trim() === '')

/** Whether the answers can be sent: all are there, and those that are numbers are whole numbers. */
export function sendable(
  answers: ReportAnswers,
  questions: readonly Question[],
): Result<void, 'answersMissing' | 'notAWholeNumber'> {
  const missing = unanswered(answers, questions)
  if (missing.length > 0) return refuse('answersMissing', { missing: missing.length }, missing[0])
  const wrong = questions.filter(isAsked).find(question => {
    const most = numberQuestions[question]
    return most !== undefined && !(/^\d{1,9}$/.test(answers[question]) && Number(answers[question]) <= most)
  })
  return wrong ? refuse('notAWholeNumber', {}, wrong) : done
}

/** The version that was sent last, whether it is with the directorates or has come back. */
export const latestOf = ({ versions }: Pick<Report, 'versions'>): Version | undefined => versions.at(-1)

export function stateOf(report: Report, contributors: readonly string[]): ReportState {
  const latest = latestOf(report)
  if (!report.submittedAt || !latest) return latest ? 'returned' : 'draft'
  if (report.unspent) return 'settled'
  return sentState(
    latest.approvals.map(one => one.directorate),
    contributors,
  )
}

/**
 * The version that anyone may read: the last that every directorate has approved. Before that a report is between the
 * municipality and those who follow its money.
 */
export const publicVersion = (
  { versions }: Pick<Report, 'versions'>,
  contributors: readonly string[],
): Version | undefined =>
  versions.findLast(
    one =>
      sentState(
        one.approvals.map(approval => approval.directorate),
        contributors,
      ) === 'approved',
  )

/** What was sent is approved when every directorate that has schemes in the pot has said yes. */
export const sentState = (approved: readonly string[], contributors: readonly string[]) =>
  contributors.every(one => approved.includes(one)) ? 'approved' : 'submitted'

/**
 * One report becomes one extract for each contributing directorate: its schemes' parts of every figure. The extracts
 * sum to the report's own figures to the øre, since each figure's parts do (R-53).
 */
export function extractsOf(
  report: { municipality: string; year: number; figures: Figures },
  schemes: readonly { id: string; directorate: string }[],
): Extract[] {
  const directorates = [...new Set(schemes.map(one => one.directorate))].sort()
  const { carriedIn, received, spent, measures, payees } = report.figures
  return directorates.map(directorate => {
    const own = new Set(schemes.filter(one => one.directorate === directorate).map(one => one.id))
    const part = (parts: Readonly<BySource>): Ore =>
      sumOre(parts.filter(one => own.has(one.source)).map(one => one.ore))
    const [carriedInOre, receivedOre, spentOre] = [part(carriedIn), part(received), part(spent)]
    return {
      directorate,
      municipality: report.municipality,
      year: report.year,
      carriedInOre,
      receivedOre,
      spentOre,
      leftOre: carriedInOre + receivedOre - spentOre,
      measures: measures.map(({ number, name, parts }) => ({ number, name, spentOre: part(parts) })),
      payees: payees.map(({ kind, parts }) => ({ kind, spentOre: part(parts) })),
    }
  })
}

/** A year's report is due on 1 March of the year after, as the award letter says. */
export const reportDue = (year: number): DateText => `${year + 1}-03-01`

type DecidedRefusal = 'repayTooMuch' | 'dueMissing' | 'useByMissing'
type Decided = { repayOre: Ore; dueOn: DateText | null; useBy: DateText | null }

/**
 * What is repaid, of what is known of it, lies within what is left and has a day to be paid by; what is carried over has a
 * day to be used by.
 */
export const decidable = (
  left: Ore,
  { repayOre, dueOn, useBy }: Partly<Decided>,
): Result<void, DecidedRefusal> =>
  repayOre === undefined
    ? done
    : allOf<DecidedRefusal>([
        refuseIf(repayOre > left, 'repayTooMuch', { left }, 'repay'),
        refuseIf(repayOre > 0n && dueOn === null, 'dueMissing', {}, 'dueOn'),
        refuseIf(repayOre < left && useBy === null, 'useByMissing', {}, 'useBy'),
      ])

/** How many whole days a date is past the deadline; 0 on the day itself and before. */
export const daysLate = (today: DateText, due: DateText): number => Math.max(0, daysBetween(due, today))
