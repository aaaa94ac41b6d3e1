import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { callReady, saveDraft as save } from '../../platform/drafts.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { type ProgrammeView, regionOf } from '../programmes/index.ts'
import { caseById, caseNumber, letterPdf, register } from '../records/index.ts'
import { deeds, draftState } from './deeds.rules.ts'
import { letterText, questionWords } from './letters.text.ts'
import {
  type Answers,
  type Application,
  type ApplicationRefusal,
  type Call,
  type Question,
  questions,
  type Stage,
} from './model.ts'
import { dueFor, isOnTime, missingFrom, nextStage } from './rules.ts'
import { approverOf, openDraft } from './setting.actions.ts'
import { draftOf as draftDocument, insertSubmission } from './store.ts'

type Refused = ApplicationRefusal

/** Saves a draft as one types. `version` is the one that the form was made from, `form` what it is called. */
export function saveDraft(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  draft: { answers: Answers; version: number; form?: string | undefined },
): Promise<Result<{ version: number }, Refused>> {
  return inTransaction<{ version: number }, Refused>(db, command, async tx => {
    const opened = await openDraft(tx, command, where)
    if (!opened.ok) return opened
    const { id, application, programme, office } = opened.value
    const possible = mayDo(deeds.save, command.actor, draftStanding(programme, office, application))
    if (!possible.ok) return possible
    const { answers: fields, version: base, form } = draft
    return save(tx, command, { document: draftDocument(id), base, form, fields })
  })
}

/** Says that the draft that was looked over is ready, so that it waits for the director to send it. */
export function declareReady(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  version: number,
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const opened = await openDraft(tx, command, where)
    if (!opened.ok) return opened
    const { id, application, programme, office } = opened.value
    const possible = mayDo(deeds.callReady, command.actor, draftStanding(programme, office, application))
    if (!possible.ok) return possible
    const { savedBy } = application.draft
    const ready = await callReady(tx, command, { document: draftDocument(id), version })
    if (!ready.ok) return refuse('changedByAnother', { by: savedBy })
    await record(tx, command, { kind: 'applications.calledReady', subject: id, data: { version } })
    return done
  })
}

/**
 * Hands in the draft as it stands. It is received and gets a receipt whatever it lacks, early or late;
 * only the final application of the two-stage variant needs the political decision with it. `version` is the
 * draft that was looked over: a change made since is not sent unseen.
 */
export function submit(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  version?: number,
): Promise<Result<{ stage: Stage; missing: Question[]; onTime: boolean }, Refused>> {
  return inTransaction<{ stage: Stage; missing: Question[]; onTime: boolean }, Refused>(
    db,
    command,
    async tx => {
      const allowed = deeds.submit.who(command.actor, where)
      if (!allowed.ok) return allowed
      const opened = await openDraft(tx, command, where)
      if (!opened.ok) return opened
      const { id, office, programme, application, call } = opened.value
      const possible = mayDo(deeds.submit, command.actor, draftStanding(programme, office, application))
      if (!possible.ok) return possible
      const stage = nextStage(regionOf(programme, office)!.variant, application)!
      if (stage === 'final' && !application.resolution) return refuse('resolutionMissing')
      const { answers } = application.draft
      if (version !== undefined && version !== application.draft.version)
        return refuse('changedByAnother', { by: application.draft.savedBy })
      const missing = missingFrom(answers)
      const received = isOnTime(command.at, dueFor(call, stage, application))
      const number = 1 + application.submissions.filter(one => one.stage === stage).length
      const entry = await registerAnswers(tx, command, {
        programme,
        call,
        municipality: where.municipality,
        stage,
        answers,
      })
      await insertSubmission(tx, id, {
        stage,
        number,
        answers,
        receivedAt: command.at,
        onTime: received,
        missing,
        submittedBy: command.actor.name,
        entry,
      })
      const data = {
        stage,
        number,
        onTime: received,
        missing: missing.length,
        sha256: sha256(JSON.stringify(answers)),
      }
      await record(tx, command, { kind: 'applications.submitted', subject: id, data })
      return ok({ stage, missing, onTime: received })
    },
  )
}

const draftStanding = (programme: ProgrammeView, office: string, application: Application) => ({
  thing: application,
  state: draftState(regionOf(programme, office)!.variant, application),
  subject: { municipality: application.municipality },
})

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
