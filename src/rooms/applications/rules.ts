import { permission } from '../../core/actor.ts'
import { type DateText, onTime } from '../../core/dates.ts'
import {
  type Answers,
  type Application,
  mandatory,
  type Question,
  type Stage,
  type Status,
  type Submission,
} from './model.ts'

/** `office`: the governor's office of the region; `municipality`: the applicant. */
export const may = {
  publishCall: permission({ caseWorker: 'office' }),
  readInbox: permission({ caseWorker: 'office', panelMember: 'panel', secretariat: 'any', auditor: 'any' }),
  /** A draft is seen by its owners only. */
  draft: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
  /** Anyone of the municipality drafts; the mandate is asked for when it is submitted. */
  submit: permission({ municipalDirector: 'municipality' }),
  recordResolution: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
  treat: permission({ caseWorker: 'office' }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    caseWorker: 'office',
    panelMember: 'panel',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/** The mandatory questions without an answer. */
export const missingFrom = (answers: Answers): Question[] =>
  mandatory.filter(question => answers[question].trim() === '')

/** Received when it began to arrive, until the end of the deadline's day in Norway. */
export const isOnTime = (receivedAt: Date, deadline: DateText): boolean => onTime(receivedAt, deadline)

/** The stage that is handed in next; undefined when all are in. */
export function nextStage(
  variant: 'oneStage' | 'twoStage',
  submissions: readonly Pick<Submission, 'stage'>[],
): Stage | undefined {
  const has = (stage: Stage) => submissions.some(one => one.stage === stage)
  if (variant === 'oneStage') return has('only') ? undefined : 'only'
  if (!has('preliminary')) return 'preliminary'
  return has('final') ? undefined : 'final'
}

/** Where the latest submission stands; what came late or incomplete waits for the governor until it is decided on. */
export function statusOf(application: Pick<Application, 'submissions' | 'treatments'>): Status {
  const submission = latest(application.submissions)
  if (!submission) return 'draft'
  const treatment = application.treatments.filter(one => one.stage === submission.stage).at(-1)
  if (treatment) return treatment.outcome
  if (!submission.onTime) return 'late'
  return submission.missing.length > 0 ? 'incomplete' : 'received'
}

export const latest = (submissions: readonly Submission[]): Submission | undefined =>
  submissions.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()).at(-1)

/** Only what is received in good order, or has been taken in all the same, is assessed. */
export const assessable = (application: Pick<Application, 'submissions' | 'treatments'>): boolean =>
  ['received', 'treated'].includes(statusOf(application))

/** What waits for the governor's decision, and what was sent back and may be decided on again. */
export const isTreatable = (application: Pick<Application, 'submissions' | 'treatments'>): boolean =>
  ['late', 'incomplete', 'returned'].includes(statusOf(application))
