import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { saveDraft } from '../../platform/drafts.ts'
import { judgeUpload, storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { programmeById, yearsOf } from '../programmes/index.ts'
import { dropFiguresAside } from '../statistics/index.ts'
import { deeds, type PreparationDeed, standingOf } from './deeds.rules.ts'
import type { Asking, Preparation, PreparationRefusal, Typed } from './model.ts'
import { figuresKey } from './queries.ts'
import { may } from './rules.ts'
import {
  draftDocument,
  insertPreparation,
  lockPreparation,
  updateDiscarded,
  updateProgress,
  updateReturned,
  updateSent,
} from './store.ts'

type Start = {
  programme: string | null
  year: number
  title: string
  nextStep: number
  /** What the steps begin with: last year's answers. */
  answers: Partial<Record<Asking, Typed>>
}

/** Begins to make a year ready: of a new programme its first, of a known one a later, with what is known already. */
export function startPreparation(
  db: Db,
  command: Command,
  { programme, year, title, nextStep, answers }: Start,
): Promise<Result<{ id: number }, PreparationRefusal>> {
  return ifAllowed<{ id: number }, PreparationRefusal>(db, command, may.prepare(command.actor), async tx => {
    const view = programme === null ? undefined : await programmeById(tx, programme)
    if (programme !== null) {
      if (!view || view.municipality) return refuse('unknownProgramme')
      if (!yearsOf(view).includes(year)) return refuse('yearOutside', { year }, 'year')
      if (view.appropriations.some(one => one.year === year)) return refuse('yearFunded', { year }, 'year')
    }
    const one = { programme, year, title: view?.name ?? title, sender: view?.sender ?? null, nextStep }
    const id = await insertPreparation(tx, one, doneBy(command))
    if (id === null) return refuse('beingPrepared', { year }, 'year')
    for (const [step, fields] of Object.entries(answers) as [Asking, Typed][])
      await saveDraft(tx, command, { document: draftDocument(id, step), base: 0, fields })
    await record(tx, command, { kind: 'preparation.started', subject: String(id), data: { programme, year } })
    return ok({ id })
  })
}

type StepSave = {
  step: Asking
  /** How far the whole has come by it, and what it is called. */
  now: Pick<Preparation, 'nextStep' | 'title'>
  fields: Typed
  /** The save that the form was made from, and what the form is called. */
  base: number
  form: string | undefined
  /** A document that goes with the step. */
  file?: { name: string; bytes: Uint8Array } | undefined
}

/** Whether a step's document is of a kind that is kept. */
export const judgeDocument = ({ bytes }: { bytes: Uint8Array }) => judgeUpload(bytes, 'document')

/** Saves a step as it was typed; what lacks in it is said where it is read. */
export function saveStep(
  db: Db,
  command: Command,
  id: number,
  { step, base, form, file, now, ...typed }: StepSave,
): Promise<Result<void, PreparationRefusal>> {
  return inTransaction<void, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.prepare)
    if (!found.ok) return found
    let fields = typed.fields
    if (file) {
      const kind = await judgeDocument(file)
      if (!kind.ok) return kind
      const { sha256: digest } = await storeFile(tx, command.at, file.bytes, kind.value)
      fields = { ...fields, documentSha256: digest, documentName: file.name.slice(0, 200) }
    }
    const saved = await saveDraft(tx, command, { document: draftDocument(id, step), base, form, fields })
    if (!saved.ok) return saved
    await updateProgress(tx, id, now)
    return done
  })
}

/** Sends it to another for approval; nothing in it changes while it is there. */
export function sendPreparation(
  db: Db,
  command: Command,
  id: number,
  sender: string,
): Promise<Result<void, PreparationRefusal>> {
  return inTransaction<void, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.prepare)
    if (!found.ok) return found
    await updateSent(tx, id, sender, doneBy(command))
    await record(tx, command, { kind: 'preparation.sent', subject: String(id), data: { sender } })
    return done
  })
}

/** Sends it back to be corrected, with the reason. */
export function returnPreparation(
  db: Db,
  command: Command,
  id: number,
  reason: string,
): Promise<Result<void, PreparationRefusal>> {
  return inTransaction<void, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.sendBack)
    if (!found.ok) return found
    await updateReturned(tx, id, reason)
    await record(tx, command, {
      kind: 'preparation.returned',
      subject: String(id),
      data: { reason: sha256(reason) },
    })
    return done
  })
}

/** Nothing comes of it; it stays in the log, and what was set aside for it is thrown away. */
export function discardPreparation(
  db: Db,
  command: Command,
  id: number,
): Promise<Result<void, PreparationRefusal>> {
  return inTransaction<void, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.prepare)
    if (!found.ok) return found
    await updateDiscarded(tx, id)
    await dropFiguresAside(tx, { programme: figuresKey(id), year: found.value.year })
    await record(tx, command, { kind: 'preparation.discarded', subject: String(id) })
    return done
  })
}

export const doneBy = ({ actor, at }: Command) => ({ by: actor.person!, name: actor.name, at })

/** The preparation that a deed is to be done with, locked, if it may be done now. */
export async function toDo(
  tx: Tx,
  { actor }: Command,
  id: number,
  deed: PreparationDeed,
): Promise<Result<Preparation, PreparationRefusal>> {
  const one = await lockPreparation(tx, id)
  if (!one) return refuse(may.prepare(actor).ok ? 'unknownPreparation' : 'notAllowed')
  const possible = mayDo(deed, actor, standingOf(one))
  return possible.ok ? ok(one) : possible
}
