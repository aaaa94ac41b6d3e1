import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { judgeUpload } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { municipalitiesOf, namesOn } from '../organisations/index.ts'
import { type ProgrammeView, programmeById, regionOf } from '../programmes/index.ts'
import {
  caseById,
  caseNumber,
  letterPdf,
  openCase,
  readCaseNumber,
  register,
  sendLetter,
} from '../records/index.ts'
import { letterText, questionWords } from './letters.text.ts'
import { deficiencyLetter, invitation, treatmentLetter } from './letters.ts'
import {
  type Answers,
  type Application,
  type ApplicationRefusal,
  type Call,
  noAnswers,
  type Question,
  questions,
  type Resolution,
  type Stage,
  type Treatment,
} from './model.ts'
import { callOf, officeFor } from './queries.ts'
import { isOnTime, may, missingFrom, nextStage, statusOf } from './rules.ts'
import {
  insertCall,
  insertInvitations,
  insertResolution,
  insertSubmission,
  insertTreatment,
  lockApplication,
  selectApplications,
  updateDraft,
} from './store.ts'

type Refused = ApplicationRefusal

export type NewCall = {
  programme: string
  office: string
  caseNumber: string
  deadline: DateText
  finalDeadline: DateText | null
  text: string
}

/**
 * Publishes an office's call and invites every municipality of the region in one act. Those that will
 * exist when the programme starts are invited, so that a municipality about to be merged applies as the new one.
 */
export function publishCall(db: Db, command: Command, wanted: NewCall): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const allowed = may.publishCall(command.actor, { office: wanted.office })
    if (!allowed.ok) return allowed
    const programme = await programmeById(tx, wanted.programme)
    const region = programme && regionOf(programme, wanted.office)
    if (!programme || !region) return refuse('noRegion')
    if (!programme.mandate) return refuse('noMandate')
    if (wanted.deadline < dateOf(command.at)) return refuse('deadlinePassed', {}, 'deadline')
    if (region.variant === 'twoStage' && !wanted.finalDeadline)
      return refuse('finalDeadlineMissing', {}, 'finalDeadline')
    const number = readCaseNumber(wanted.caseNumber)
    if (!number) return refuse('badCaseNumber', {}, 'caseNumber')
    const opened = await openCase(tx, command, {
      organisation: wanted.office,
      ...number,
      title: programme.name,
    })
    if (!opened.ok) return opened
    const { caseNumber: _, ...rest } = wanted
    const call: Call = { ...rest, caseId: opened.value.caseId, publishedAt: command.at }
    if (!(await insertCall(tx, call))) return refuse('callPublished')
    const invited = await municipalitiesOf(tx, wanted.office, programme.startsOn)
    const document = invitation(
      await frameOf(tx, command, programme, wanted.office, call, ''),
      call,
      programme.name,
    )
    const party = invited.map(one => one.name).join(', ')
    const { entry } = await sendLetter(
      tx,
      command,
      { caseId: call.caseId, title: document.title, party, documents: [document] },
      approverOf(command),
    )
    await insertInvitations(
      tx,
      call,
      invited.map(one => one.id),
      entry,
    )
    await record(tx, command, {
      kind: 'applications.callPublished',
      subject: programme.id,
      data: { office: wanted.office, invited: invited.length },
    })
    return done
  })
}

/**
 * Saves a draft as one types. `version` is the one the form was made from: when another has saved since, this is
 * refused and both texts are kept, the other's here and one's own in the form.
 */
export function saveDraft(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  draft: { answers: Answers; version: number },
): Promise<Result<{ version: number }, Refused>> {
  return inTransaction<{ version: number }, Refused>(db, command, async tx => {
    const opened = await openDraft(tx, command, where)
    if (!opened.ok) return opened
    const { id, application } = opened.value
    if (draft.version !== application.draft.version)
      return refuse('changedByAnother', { by: application.draft.savedBy })
    const version = draft.version + 1
    await updateDraft(tx, id, {
      answers: draft.answers,
      version,
      savedAt: command.at,
      savedBy: command.actor.name,
    })
    return ok({ version })
  })
}

async function openDraft(
  tx: Tx,
  command: Command,
  where: { programme: string; municipality: string },
): Promise<
  Result<
    { id: string; office: string; programme: ProgrammeView; application: Application; call: Call },
    Refused
  >
> {
  const allowed = may.draft(command.actor, { municipality: where.municipality })
  if (!allowed.ok) return allowed
  const programme = await programmeById(tx, where.programme)
  const office = programme && (await officeFor(tx, where.programme, where.municipality, programme.startsOn))
  const call = office && (await callOf(tx, where.programme, office))
  if (!programme || !office || !call) return refuse('noCall')
  const locked = await lockApplication(tx, {
    id: randomUUID(),
    ...where,
    office,
    draft: noAnswers,
    at: command.at,
    by: command.actor.name,
  })
  const [application] = await selectApplications(tx, where)
  return ok({ id: locked.id, office, programme, application: application!, call })
}

/**
 * Hands in the draft as it stands. It is received and gets a receipt whatever it lacks, early or late;
 * only the final application of the two-stage variant needs the political decision with it.
 */
export function submit(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
): Promise<Result<{ stage: Stage; missing: Question[]; onTime: boolean }, Refused>> {
  return inTransaction<{ stage: Stage; missing: Question[]; onTime: boolean }, Refused>(
    db,
    command,
    async tx => {
      const allowed = may.submit(command.actor, where)
      if (!allowed.ok) return allowed
      const opened = await openDraft(tx, command, where)
      if (!opened.ok) return opened
      const { id, office, programme, application, call } = opened.value
      const stage = nextStage(regionOf(programme, office)!.variant, application.submissions)
      if (!stage) return refuse('alreadySubmitted')
      if (stage === 'final' && !application.resolution) return refuse('resolutionMissing')
      const { answers } = application.draft
      const missing = missingFrom(answers)
      const received = isOnTime(
        command.at,
        stage === 'final' ? (call.finalDeadline ?? call.deadline) : call.deadline,
      )
      const entry = await registerAnswers(tx, command, {
        programme,
        call,
        municipality: where.municipality,
        stage,
        answers,
      })
      await insertSubmission(tx, id, {
        stage,
        answers,
        receivedAt: command.at,
        onTime: received,
        missing,
        submittedBy: command.actor.name,
        entry,
      })
      const data = {
        stage,
        onTime: received,
        missing: missing.length,
        sha256: sha256(JSON.stringify(answers)),
      }
      await record(tx, command, { kind: 'applications.submitted', subject: id, data })
      return ok({ stage, missing, onTime: received })
    },
  )
}

/** Questions and answers as they were shown are kept as a document on the case: what the person saw when submitting. */
async function registerAnswers(
  tx: Tx,
  command: Command,
  sent: { programme: ProgrammeView; call: Call; municipality: string; stage: Stage; answers: Answers },
): Promise<string> {
  const { programme, call, municipality, stage, answers } = sent
  const name = (await namesOn(tx, dateOf(command.at), [municipality])).get(municipality) ?? municipality
  const title = letterText('nb').applicationTitle(stage, name)
  const words = questionWords('nb')
  const filed = await caseById(tx, call.caseId)
  const body = questions.flatMap(question => [`${words[question]}:`, answers[question] || '–'])
  const document = letterPdf(
    {
      language: 'nb',
      sender: name,
      recipient: programme.name,
      caseNumber: caseNumber(filed!),
      date: dateOf(command.at),
      title,
      body,
      approver: approverOf(command),
      illustrative: programme.illustrative,
    },
    'soknad.pdf',
  )
  const { entry } = await register(tx, command, {
    caseId: call.caseId,
    direction: 'in',
    title,
    party: name,
    documents: [document],
  })
  return entry
}

/** The municipality's political decision, with the document; it may come after the application. */
export function recordResolution(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  one: Omit<Resolution, 'entry'> & { file: { name: string; bytes: Uint8Array } },
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const allowed = may.recordResolution(command.actor, where)
    if (!allowed.ok) return allowed
    const opened = await openDraft(tx, command, where)
    if (!opened.ok) return opened
    const { id, application, call } = opened.value
    if (application.resolution) return refuse('resolutionRecorded')
    const judged = await judgeUpload(one.file.bytes)
    if (!judged.ok) return judged
    const name =
      (await namesOn(tx, dateOf(command.at), [where.municipality])).get(where.municipality) ??
      where.municipality
    const title = letterText('nb').resolutionTitle(name)
    const document = { title, name: one.file.name, bytes: one.file.bytes, mediaType: judged.value }
    const { entry } = await register(tx, command, {
      caseId: call.caseId,
      direction: 'in',
      title,
      party: name,
      documents: [document],
    })
    await insertResolution(tx, id, { ...one, entry }, command.at)
    await record(tx, command, {
      kind: 'applications.resolutionRecorded',
      subject: id,
      data: { outcome: one.outcome, decidedOn: one.decidedOn },
    })
    return done
  })
}

/** The governor decides on what came late or incomplete, with a letter to the municipality. */
export function treat(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  decision: Pick<Treatment, 'outcome' | 'reason' | 'newDeadline'>,
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const [application] = await selectApplications(tx, where)
    if (!application) return refuse('nothingToTreat')
    const allowed = may.treat(command.actor, { office: application.office })
    if (!allowed.ok) return allowed
    const { id } = await lockApplication(tx, { ...application, draft: noAnswers, at: command.at, by: '' })
    const [current] = await selectApplications(tx, where)
    if (!['late', 'incomplete', 'returned'].includes(statusOf(current!))) return refuse('nothingToTreat')
    if (decision.outcome === 'returned' && !decision.newDeadline)
      return refuse('newDeadlineMissing', {}, 'newDeadline')
    const submission = current!.submissions.at(-1)!
    const entry = await sendTreatment(tx, command, current!, submission.missing, decision)
    const number = current!.treatments.length + 1
    await insertTreatment(
      tx,
      id,
      { ...decision, stage: submission.stage, decidedAt: command.at, decidedBy: command.actor.name, number },
      entry,
    )
    await record(tx, command, {
      kind: 'applications.treated',
      subject: id,
      data: { outcome: decision.outcome },
    })
    return done
  })
}

async function sendTreatment(
  tx: Tx,
  command: Command,
  application: Application,
  missing: readonly Question[],
  { outcome, reason, newDeadline }: Pick<Treatment, 'outcome' | 'reason' | 'newDeadline'>,
): Promise<string> {
  const programme = (await programmeById(tx, application.programme))!
  const call = (await callOf(tx, application.programme, application.office))!
  const frame = await frameOf(tx, command, programme, application.office, call, application.municipality)
  const document =
    outcome === 'returned'
      ? deficiencyLetter(frame, missing, reason, newDeadline!)
      : treatmentLetter(frame, outcome, reason)
  const letter = { caseId: call.caseId, title: document.title, party: frame.recipient, documents: [document] }
  return (await sendLetter(tx, command, letter, approverOf(command))).entry
}

async function frameOf(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  office: string,
  call: Pick<Call, 'caseId'>,
  recipient: string,
) {
  const date = dateOf(command.at)
  const names = await namesOn(tx, date, [office, recipient])
  const filed = (await caseById(tx, call.caseId))!
  return {
    language: 'nb' as const,
    sender: names.get(office) ?? office,
    recipient: names.get(recipient) ?? '',
    caseNumber: caseNumber(filed),
    date,
    approver: approverOf(command),
    illustrative: programme.illustrative,
  }
}

const approverOf = ({ actor }: Command) => ({
  person: actor.person ?? '',
  name: actor.name,
  title: '',
  onBehalf: false,
})
