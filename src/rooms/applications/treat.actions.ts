import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { saveDraft } from '../../platform/drafts.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { letterPdf, sendLetter } from '../records/index.ts'
import { deeds } from './deeds.rules.ts'
import { deficiencyLetter, type LetterOut, treatmentLetter } from './letters.actions.ts'
import type { Application, ApplicationRefusal, Call, Submission, Treatment } from './model.ts'
import { callOf, treatmentDocument, treatmentDraft } from './queries.ts'
import { statusOf } from './rules.ts'
import { approverOf, frameOf } from './setting.actions.ts'
import { insertTreatment, lockApplication, selectApplications } from './store.ts'
import { fieldsOf, type Treating, treatingOf } from './treat.rules.ts'

type Refused = ApplicationRefusal
type Where = { programme: string; municipality: string }

/** What a decision on an application comes to: which submission it is about, and the letter that tells of it. */
type Planned = { application: Application; submission: Submission; call: Call; out: LetterOut }

/** Whether it can be decided so as things stand, with the letter as it will be sent. */
export async function treatmentPlan(
  db: Db,
  asks: Pick<Command, 'actor' | 'at'>,
  where: Where,
  { outcome, reason, newDeadline }: Treating,
): Promise<Result<Planned, Refused>> {
  const [application] = await selectApplications(db, where)
  if (!application) return refuse('nothingToTreat')
  const subject = { office: application.office }
  const state = statusOf(application)
  const possible = mayDo(deeds.treat, asks.actor, { thing: application, state, subject })
  if (!possible.ok) return possible
  if (outcome === 'returned' && !newDeadline) return refuse('newDeadlineMissing', {}, 'newDeadline')
  const submission = application.submissions.at(-1)!
  const programme = (await programmeById(db, application.programme))!
  const call = (await callOf(db, application.programme, application.office))!
  const frame = await frameOf(db, asks, programme, application.office, call, application.municipality)
  const out =
    outcome === 'returned'
      ? deficiencyLetter(frame, submission.missing, reason, newDeadline!)
      : treatmentLetter(frame, outcome, reason)
  return ok({ application, submission, call, out })
}

/** The governor decides on what came late or incomplete, with a letter to the municipality. */
export const treat = (
  db: Db,
  command: Command,
  where: Where,
  decision: Treating,
): Promise<Result<void, Refused>> =>
  locked<void>(db, command, where, (tx, id) => carryOut(tx, command, { where, id }, decision))

/** Keeps the decision, which can be made as things stand, until its letter has been looked over. */
export const saveTreatment = (
  db: Db,
  command: Command,
  where: Where,
  decision: Treating,
): Promise<Result<void, Refused>> =>
  locked<void>(db, command, where, async (tx, id) => {
    const plan = await treatmentPlan(tx, command, where, decision)
    return plan.ok ? keepDraft(tx, command, { where, id }, fieldsOf(decision)) : plan
  })

/** Decides what was kept, and sends the letter that was looked over: that of this version and no other. */
export const treatKept = (
  db: Db,
  command: Command,
  where: Where,
  version: number,
): Promise<Result<void, Refused>> =>
  locked<void>(db, command, where, async (tx, id) => {
    const draft = await treatmentDraft(tx, where)
    const decision = draft && treatingOf(draft.fields)
    if (!decision || draft.version !== version) return refuse('changedByAnother', { by: draft?.name ?? '' })
    const decided = await carryOut(tx, command, { where, id }, decision)
    return decided.ok ? keepDraft(tx, command, { where, id }, {}) : decided
  })

/** The application under its lock, for whoever may decide on it. */
const locked = <T>(
  db: Db,
  command: Command,
  where: Where,
  work: (tx: Tx, id: string) => Promise<Result<T, Refused>>,
): Promise<Result<T, Refused>> =>
  inTransaction<T, Refused>(db, command, async tx => {
    const [application] = await selectApplications(tx, where)
    if (!application) return refuse('nothingToTreat')
    const allowed = deeds.treat.who(command.actor, { office: application.office })
    if (!allowed.ok) return allowed
    return work(tx, await lockApplication(tx, application))
  })

type Locked = { where: Where; id: string }

async function keepDraft(
  tx: Tx,
  command: Command,
  { where, id }: Locked,
  fields: Record<string, string>,
): Promise<Result<void, Refused>> {
  const base = (await treatmentDraft(tx, where))?.version ?? 0
  const kept = await saveDraft(tx, command, { document: treatmentDocument(where), base, fields })
  if (!kept.ok) return kept
  const data = { version: kept.value.version }
  await record(tx, command, { kind: 'applications.treatmentDrafted', subject: id, data })
  return done
}

async function carryOut(
  tx: Tx,
  command: Command,
  { where, id }: Locked,
  decision: Treating,
): Promise<Result<void, Refused>> {
  const plan = await treatmentPlan(tx, command, where, decision)
  if (!plan.ok) return plan
  const { application, submission, call, out } = plan.value
  const { title, recipient } = out.letter
  const documents = [letterPdf(out.letter, out.file)]
  const sent = { caseId: call.caseId, title, party: recipient, documents }
  const { entry } = await sendLetter(tx, command, sent, approverOf(command))
  const treatment: Treatment = {
    ...decision,
    stage: submission.stage,
    submission: submission.number,
    decidedAt: command.at,
    decidedBy: command.actor.name,
    number: application.treatments.length + 1,
  }
  await insertTreatment(tx, id, treatment, entry)
  const data = { outcome: decision.outcome }
  await record(tx, command, { kind: 'applications.treated', subject: id, data })
  return done
}
