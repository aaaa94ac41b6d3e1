import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { done, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { judgeUpload } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { programmeById } from '../programmes/index.ts'
import { register, sendLetter } from '../records/index.ts'
import { deeds, resolutionState } from './deeds.rules.ts'
import { deficiencyLetter, treatmentLetter } from './letters.actions.ts'
import { letterText } from './letters.text.ts'
import type { Application, ApplicationRefusal, Question, Resolution, Treatment } from './model.ts'
import { callOf } from './queries.ts'
import { statusOf, treatmentSound } from './rules.ts'
import { approverOf, frameOf, openDraft } from './setting.actions.ts'
import { insertResolution, insertTreatment, lockApplication, selectApplications } from './store.ts'

type Refused = ApplicationRefusal
type Place = { programme: string; municipality: string }
type Sent = Omit<Resolution, 'entry'> & { file: { name: string; bytes: Uint8Array } }

/** All that is wrong with a political decision, of what is known of it: its document may be of a kind that is not kept. */
export async function faultsInResolution(
  { actor }: Command,
  where: Place,
  { file }: Partly<Sent>,
): Promise<Result<unknown, Refused>> {
  const allowed = deeds.recordResolution.who(actor, where)
  return allowed.ok && file ? judgeUpload(file.bytes) : allowed
}

/** The municipality's political decision, with the document; it may come after the application. */
export function recordResolution(
  db: Db,
  command: Command,
  where: Place,
  one: Sent,
): Promise<Result<void, Refused>> {
  return ifAllowed<void, Refused>(db, command, deeds.recordResolution.who(command.actor, where), async tx => {
    const opened = await openDraft(tx, command, where)
    if (!opened.ok) return opened
    const { id, application, call } = opened.value
    const state = resolutionState(application)
    const possible = mayDo(deeds.recordResolution, command.actor, {
      thing: application,
      state,
      subject: where,
    })
    if (!possible.ok) return possible
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
  where: Place,
  decision: Pick<Treatment, 'outcome' | 'reason' | 'newDeadline'>,
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const [application] = await selectApplications(tx, where)
    if (!application) return refuse('nothingToTreat')
    const subject = { office: application.office }
    const allowed = deeds.treat.who(command.actor, subject)
    if (!allowed.ok) return allowed
    const id = await lockApplication(tx, application)
    const [current] = await selectApplications(tx, where)
    const possible = mayDo(deeds.treat, command.actor, { thing: current, state: statusOf(current!), subject })
    if (!possible.ok) return possible
    const sound = treatmentSound(decision)
    if (!sound.ok) return sound
    const submission = current!.submissions.at(-1)!
    const entry = await sendTreatment(tx, command, current!, submission.missing, decision)
    const number = current!.treatments.length + 1
    await insertTreatment(
      tx,
      id,
      {
        ...decision,
        stage: submission.stage,
        submission: submission.number,
        decidedAt: command.at,
        decidedBy: command.actor.name,
        number,
      },
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
