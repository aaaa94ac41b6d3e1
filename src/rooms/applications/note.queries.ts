import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { panelOf } from '../records/index.ts'
import type { Application, Note } from './model.ts'
import { selectNotes } from './note.store.ts'
import { may } from './rules.ts'

/**
 * The notes on these applications, each application's newest first: for the case workers and the resource group of the
 * office that each was sent to, and for nobody else, whoever asks.
 */
export async function notesFor(
  db: Db,
  actor: Actor,
  applications: readonly Pick<Application, 'id' | 'office'>[],
): Promise<Note[]> {
  const seen = applications.filter(({ office }) => may.note(actor, { office, panel: panelOf(office) }).ok)
  if (seen.length === 0) return []
  return (
    await selectNotes(
      db,
      seen.map(one => one.id),
    )
  ).toReversed()
}
