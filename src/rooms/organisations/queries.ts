import { addDays, type DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Organisation } from './model.ts'
import { selectNames, selectOrganisations, selectPredecessors, selectRelated, selectTies } from './store.ts'

export async function organisation(db: Db, id: string, on: DateText): Promise<Organisation | undefined> {
  const [found] = await selectOrganisations(db, on, { ids: [id] })
  return found
}

/** Several at once, in order of number; those that bear no name on the date are not among them. */
export const organisationsOf = (db: Db, ids: readonly string[], on: DateText): Promise<Organisation[]> =>
  selectOrganisations(db, on, { ids: [...ids] })

export const municipalities = (db: Db, on: DateText): Promise<Organisation[]> =>
  selectOrganisations(db, on, { kinds: ['municipality'] })

export const allOrganisations = (db: Db, on: DateText): Promise<Organisation[]> => selectOrganisations(db, on)

/** Who can own a grant scheme: the ministries and directorates that bear a name on the date. */
export async function schemeOwners(db: Db, on: DateText): Promise<Organisation[]> {
  const owners = await selectOrganisations(db, on, { kinds: ['ministry', 'directorate'] })
  return owners.sort((a, b) => b.kind.localeCompare(a.kind))
}

/** Names as they were on the date; an organisation that had none then is called by its nearest one. */
export const namesOn = (db: Db, on: DateText, ids: readonly string[]): Promise<Map<string, string>> =>
  selectNames(db, on, [...new Set(ids)])

/** The municipalities that a governor's office covers on the date, in order of number. */
export async function municipalitiesOf(db: Db, office: string, on: DateText): Promise<Organisation[]> {
  const related = await selectRelated(db, on, 'coveredBy', { relatedTo: office })
  return selectOrganisations(db, on, { ids: related.map(one => one.organisation) })
}

/** The governor's office of every municipality on the date. */
export async function officesOn(db: Db, on: DateText): Promise<Map<string, string>> {
  const related = await selectRelated(db, on, 'coveredBy', {})
  return new Map(related.map(one => [one.organisation, one.relatedTo]))
}

export async function officeOf(db: Db, municipality: string, on: DateText): Promise<string | undefined> {
  const [found] = await selectRelated(db, on, 'coveredBy', { organisation: municipality })
  return found?.relatedTo
}

export async function ministryOf(db: Db, directorate: string, on: DateText): Promise<string | undefined> {
  const [found] = await selectRelated(db, on, 'partOf', { organisation: directorate })
  return found?.relatedTo
}

/** Which ministry each directorate answers to, from-to; a ministry answers for itself as long as it bears a name. */
export const ministryTies = (db: Db): ReturnType<typeof selectTies> => selectTies(db)

/**
 * Who a municipality came from, each as it was called the day before: Nærøysund from Vikna and Nærøy, and Haram, which
 * came back with its old area, from Haram.
 */
export async function predecessorsOf(db: Db, municipality: string): Promise<Organisation[]> {
  const found = await selectPredecessors(db, municipality)
  const each = await Promise.all(found.map(one => organisation(db, one.id, addDays(one.on, -1))))
  return each.filter(one => one !== undefined)
}
