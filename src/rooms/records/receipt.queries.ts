import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { senderTest } from './journal.queries.ts'
import { selectEntriesBy } from './journal.store.ts'
import type { Case, RegistryEntry } from './model.ts'
import { casesById } from './queries.ts'
import { panelOf, sightOf } from './rules.ts'

/** A registry entry that a command made, with its case. */
export type MadeEntry = Pick<RegistryEntry, 'number' | 'direction' | 'title' | 'party'> & { filed: Case }

/** What a command put in the records, by what it is called there; only what the actor may open. */
export async function entriesMadeBy(db: Db, actor: Actor, reference: string): Promise<MadeEntry[]> {
  const entries = await selectEntriesBy(db, reference)
  const cases = await casesById(db, [...new Set(entries.map(one => one.caseId))])
  const made = await Promise.all(
    entries.map(async ({ caseId, ...entry }): Promise<MadeEntry[]> => {
      const filed = cases.get(caseId)
      if (!filed) return []
      const { organisation: office } = filed
      const sender = await (await senderTest(db, actor, office))(entry)
      const open = sightOf(entry, actor, { office, panel: panelOf(office), sender }) === 'open'
      const { number, direction, title, party } = entry
      return open ? [{ number, direction, title, party, filed }] : []
    }),
  )
  return made.flat()
}
