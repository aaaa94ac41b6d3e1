import type { Db } from '../../platform/database/connect.ts'
import { readFile } from '../../platform/files.ts'
import type { Case, DocumentRow, RegistryEntry } from './model.ts'
import { selectCases, selectDocuments, selectEntries } from './store.ts'

export async function caseById(db: Db, id: string): Promise<Case | undefined> {
  const [found] = await selectCases(db, { id })
  return found
}

export async function caseByNumber(
  db: Db,
  organisation: string,
  year: number,
  number: number,
): Promise<Case | undefined> {
  const [found] = await selectCases(db, { organisation, year, number })
  return found
}

export type EntryWithDocuments = RegistryEntry & { sentAt: Date | null; documents: DocumentRow[] }

/** The entries of a case, newest first, with their documents. The caller says whether restricted ones may be seen. */
export async function entriesOf(
  db: Db,
  where: { caseId: string } | { organisation: string },
  restricted: boolean,
): Promise<EntryWithDocuments[]> {
  const entries = (await selectEntries(db, where)).filter(one => restricted || one.legalBasis === null)
  const documents = await selectDocuments(
    db,
    entries.map(one => one.id),
  )
  return entries.map(entry => ({ ...entry, documents: documents.filter(one => one.entry === entry.id) }))
}

export async function entryById(db: Db, id: string): Promise<EntryWithDocuments | undefined> {
  const [entry] = await selectEntries(db, { id })
  return entry && { ...entry, documents: await selectDocuments(db, [id]) }
}

/** Cases by id. */
export async function casesById(db: Db, ids: readonly string[]): Promise<Map<string, Case>> {
  const found = await Promise.all(ids.map(id => selectCases(db, { id })))
  return new Map(found.flat().map(one => [one.id, one]))
}

export const casesOf = (db: Db, organisation: string): Promise<Case[]> => selectCases(db, { organisation })

export { readFile as documentBytes }
