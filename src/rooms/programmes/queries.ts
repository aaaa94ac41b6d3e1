import type { Db } from '../../platform/database/connect.ts'
import { databaseOf, once } from '../../platform/database/once.ts'
import { schemes } from '../catalogue/index.ts'
import type { Contribution, Programme, Region } from './model.ts'
import { selectProgrammes } from './store.ts'
import { type ProgrammeView, selectViews } from './view.store.ts'

export type { ProgrammeView }

/** The state's programmes. */
export const programmes = (db: Db): Promise<Programme[]> => selectProgrammes(db, { municipality: null })

/** A municipality's own programmes. */
export const ownProgrammes = (db: Db, municipality: string): Promise<Programme[]> =>
  selectProgrammes(db, { municipality })

const owners = new WeakMap<Db, Map<string, string | null>>()

/**
 * Whose own programme it is; null for the state's and for what is no programme. A programme never changes hands, so
 * what was found is remembered.
 */
export async function ownerOf(db: Db, id: string): Promise<string | null> {
  const known = owners.get(databaseOf(db)) ?? new Map<string, string | null>()
  owners.set(databaseOf(db), known)
  const earlier = known.get(id)
  if (earlier !== undefined) return earlier
  const [found] = await selectProgrammes(db, { id })
  if (found) known.set(id, found.municipality)
  return found?.municipality ?? null
}

export const programmeById = (db: Db, id: string): Promise<ProgrammeView | undefined> =>
  once(db, `programme ${id}`, async () => (await selectViews(db, { id }))[0])

/** The directorates that have a part in a programme: who gives to it, and who sends the money. */
export async function partnersOf(db: Db, programme: ProgrammeView): Promise<string[]> {
  const given = [...new Set(programme.contributions.map(one => one.scheme))]
  const directorates = (await schemes(db, given)).map(one => one.directorate)
  return [...new Set([...directorates, programme.sender])]
}

export const regionOf = (programme: ProgrammeView, office: string): Region | undefined =>
  programme.regions.find(one => one.office === office)

/** The contributions of one year. */
export const contributionsOf = (programme: ProgrammeView, year: number): Contribution[] =>
  programme.contributions.filter(one => one.year === year)

export { readFile as documentOf } from '../../platform/files.ts'
export { selectChanges as changesOf } from './change.store.ts'
export { selectSettings as settingsOf } from './settings.store.ts'
