import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { panelOf } from '../records/index.ts'
import { deeds } from './deeds.rules.ts'
import type { ApplicationRefusal } from './model.ts'
import { insertNote } from './note.store.ts'
import { statusOf } from './rules.ts'
import { lockApplication, selectApplications } from './store.ts'

/** Writes a note on what was handed in. A note is never changed: what turned out otherwise is another note. */
export function writeNote(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  text: string,
): Promise<Result<void, ApplicationRefusal>> {
  return inTransaction<void, ApplicationRefusal>(db, command, async tx => {
    const [application] = await selectApplications(tx, where)
    if (!application) return refuse('notHandedIn')
    const { office } = application
    const standing = {
      thing: application,
      state: statusOf(application),
      subject: { office, panel: panelOf(office) },
    }
    const possible = mayDo(deeds.note, command.actor, standing)
    if (!possible.ok) return possible
    const id = await lockApplication(tx, application)
    const { name: writtenBy, role, organisation } = command.actor
    const note = { text, writtenBy, role, organisation: organisation ?? office, writtenAt: command.at }
    const number = await insertNote(tx, id, note)
    const data = { number, sha256: sha256(text) }
    await record(tx, command, { kind: 'applications.noteWritten', subject: id, data })
    return done
  })
}
