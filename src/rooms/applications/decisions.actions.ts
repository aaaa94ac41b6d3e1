import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { done, type Partly, type Result } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { judgeUpload } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { register } from '../records/index.ts'
import { deeds, resolutionState } from './deeds.rules.ts'
import { letterText } from './letters.text.ts'
import type { ApplicationRefusal, Resolution } from './model.ts'
import { openDraft } from './setting.actions.ts'
import { insertResolution } from './store.ts'

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
