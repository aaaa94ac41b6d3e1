import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FactsImport } from './import.model.ts'
import { selectImports } from './imports.store.ts'
import { may } from './rules.ts'

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The newest files that were handed in, at most fifty; none for whoever may not see them. */
export const importsFor = async (db: Db, actor: Actor): Promise<FactsImport[]> =>
  may.readImports(actor).ok ? selectImports(db) : []

export async function importFor(db: Db, actor: Actor, which: string): Promise<FactsImport | undefined> {
  if (!may.readImports(actor).ok || !id.test(which)) return undefined
  const [found] = await selectImports(db, { id: which })
  return found
}
