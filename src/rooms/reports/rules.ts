import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import {
  type Extract,
  type Figures,
  type Report,
  type ReportAnswers,
  type ReportQuestion,
  type ReportState,
  reportQuestions,
} from './model.ts'

export const may = {
  draft: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
  submit: permission({ municipalDirector: 'municipality' }),
  approve: permission({ directorateOfficer: 'contributors' }),
  decideUnspent: permission({ secretariat: 'any' }),
  /** The year's reports side by side: every municipality's figures. */
  readAll: permission({
    caseWorker: 'office',
    directorateOfficer: 'any',
    budgetHolder: 'any',
    certifier: 'any',
    secretariat: 'any',
    auditor: 'any',
  }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    caseWorker: 'office',
    directorateOfficer: 'any',
    budgetHolder: 'any',
    certifier: 'any',
    secretariat: 'any',
    auditor: 'any',
  }),
}

export const unanswered = (answers: ReportAnswers): ReportQuestion[] =>
  reportQuestions.filter(question => answers[question].trim() === '')

export function stateOf(report: Report, contributors: readonly string[]): ReportState {
  if (!report.submittedAt) return 'draft'
  if (report.unspent) return 'settled'
  return contributors.every(one => report.approvals.some(approval => approval.directorate === one))
    ? 'approved'
    : 'submitted'
}

/**
 * One report becomes one extract for each contributing directorate: its schemes' parts of every figure. The extracts
 * sum to the report's own figures to the øre, since each figure's parts do (R-53).
 */
export function extractsOf(
  report: { municipality: string; year: number; figures: Figures },
  schemes: readonly { id: string; directorate: string }[],
): Extract[] {
  const directorates = [...new Set(schemes.map(one => one.directorate))].sort()
  const { carriedIn, received, spent } = report.figures
  return directorates.map(directorate => {
    const own = new Set(schemes.filter(one => one.directorate === directorate).map(one => one.id))
    const part = (parts: readonly { source: string; ore: Ore }[]) =>
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
    }
  })
}

/** A year's report is due on 1 March of the year after, as the award letter says. */
export const reportDue = (year: number): DateText => `${year + 1}-03-01`
