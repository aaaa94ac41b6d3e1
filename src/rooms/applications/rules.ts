import { permission } from '../../core/actor.ts'
import { type DateText, onTime } from '../../core/dates.ts'
import { allOf, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Variant } from '../programmes/index.ts'
import {
  type Answers,
  type Application,
  type ApplicationRefusal,
  type Call,
  type Draft,
  mandatory,
  type Question,
  type Stage,
  type Status,
  type Submission,
  type Treatment,
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
  /** Internal notes are read by those who may write them, and by nobody else. */
  note: permission({ caseWorker: 'office', panelMember: 'panel' }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    caseWorker: 'office',
    panelMember: 'panel',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/**
 * A call's dates, of what is known of them: from today on, and for two stages the deadline of the final application too,
 * which comes after.
 */
export function datesSound(
  variant: Variant,
  { deadline, finalDeadline }: Partly<Pick<Call, 'deadline' | 'finalDeadline'>>,
  today: DateText,
): Result<void, ApplicationRefusal> {
  const passed = refuseIf(deadline && deadline < today, 'deadlinePassed', {}, 'deadline')
  if (variant === 'oneStage') return passed
  if (finalDeadline === null)
    return allOf<ApplicationRefusal>([passed, refuse('finalDeadlineMissing', {}, 'finalDeadline')])
  const first = deadline && finalDeadline && finalDeadline <= deadline
  return allOf<ApplicationRefusal>([passed, refuseIf(first, 'finalBeforeFirst', {}, 'finalDeadline')])
}

/** Whoever is to send it anew is told until when. */
export const treatmentSound = ({
  outcome,
  newDeadline,
}: Partly<Pick<Treatment, 'outcome' | 'newDeadline'>>): Result<void, ApplicationRefusal> =>
  refuseIf(outcome === 'returned' && newDeadline === null, 'newDeadlineMissing', {}, 'newDeadline')

/** The mandatory questions without an answer. */
export const missingFrom = (answers: Answers): Question[] =>
  mandatory.filter(question => answers[question].trim() === '')

/** Received when it began to arrive, until the end of the deadline's day in Norway. */
export const isOnTime = (receivedAt: Date, deadline: DateText): boolean => onTime(receivedAt, deadline)

type HandedIn = Pick<Application, 'submissions' | 'treatments'>

/** What the governor decided about a submission last. */
const treatmentOf = ({ treatments }: HandedIn, { stage, number }: Submission) =>
  treatments.filter(one => one.stage === stage && one.submission === number).at(-1)

/** The stage that is handed in next, or again when it was sent back; undefined when all are in. */
export function nextStage(variant: Variant, application: HandedIn): Stage | undefined {
  const isIn = (stage: Stage) => {
    const last = latest(application.submissions.filter(one => one.stage === stage))
    return last !== undefined && treatmentOf(application, last)?.outcome !== 'returned'
  }
  if (variant === 'oneStage') return isIn('only') ? undefined : 'only'
  if (!isIn('preliminary')) return 'preliminary'
  return isIn('final') ? undefined : 'final'
}

/** When its writer said that the draft is ready, and who; of what was sent before, it says nothing. */
export function readyOf({ draft, submissions }: Pick<Application, 'draft' | 'submissions'>): Draft['ready'] {
  const sent = latest(submissions)
  return draft.ready && (!sent || draft.ready.at > sent.receivedAt) ? draft.ready : null
}

/** When a stage is due: the call's deadline, or the new one of the letter that sent it back. */
export function dueFor(
  call: Pick<Call, 'deadline' | 'finalDeadline'>,
  stage: Stage,
  application?: HandedIn,
): DateText {
  const sentBack = application?.treatments.findLast(one => one.stage === stage && one.outcome === 'returned')
  if (sentBack?.newDeadline) return sentBack.newDeadline
  return stage === 'final' ? (call.finalDeadline ?? call.deadline) : call.deadline
}

/** Where the latest submission stands; what came late or incomplete waits for the governor until it is decided on. */
export function statusOf(application: HandedIn): Status {
  const submission = latest(application.submissions)
  if (!submission) return 'draft'
  const treatment = treatmentOf(application, submission)
  if (treatment) return treatment.outcome
  if (!submission.onTime) return 'late'
  return submission.missing.length > 0 ? 'incomplete' : 'received'
}

export const latest = (submissions: readonly Submission[]): Submission | undefined =>
  submissions.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()).at(-1)

/** Only what is received in good order, or has been taken in all the same, is assessed. */
export const assessable = (application: Pick<Application, 'submissions' | 'treatments'>): boolean =>
  ['received', 'treated'].includes(statusOf(application))

/**
 * The section of offentleglova by which a note is kept back: the office's own document, or one of another organisation's
 * member of its group.
 */
export const basisOf = ({ organisation }: { organisation: string }, office: string): '14' | '15' =>
  organisation === office ? '14' : '15'
