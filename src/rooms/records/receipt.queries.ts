import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { selectEntriesAt } from './journal.store.ts'
import type { Case, RegistryEntry } from './model.ts'
import { casesById } from './queries.ts'
import { panelOf, sightOf } from './rules.ts'

/** A registry entry that a command made, with its case. */
export type MadeEntry = Pick<RegistryEntry, 'number' | 'direction' | 'title' | 'party'> & { filed: Case }

/** What a command put in the records, told by the instant that it bears; only what the actor may open. */
export async function entriesMadeAt(db: Db, actor: Actor, at: Date): Promise<MadeEntry[]> {
  const entries = await selectEntriesAt(db, at)
  const cases = await casesById(db, [...new Set(entries.map(one => one.caseId))])
  return entries.flatMap(({ caseId, ...entry }) => {
    const filed = cases.get(caseId)
    if (!filed) return []
    const { organisation: office } = filed
    const open = sightOf(entry, actor, { office, panel: panelOf(office) }) === 'open'
    const { number, direction, title, party } = entry
    return open ? [{ number, direction, title, party, filed }] : []
  })
}
