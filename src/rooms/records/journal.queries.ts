import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { namesOn, officeOf } from '../organisations/index.ts'
import { selectJournals, selectUnsent } from './journal.store.ts'
import type { Case, DocumentRow, RegistryEntry } from './model.ts'
import { casesOf, type EntryWithDocuments, entriesOf } from './queries.ts'
import { panelOf, type Sight, sightOf } from './rules.ts'

/** A line of the journal as one actor sees it: what is kept back is not in it. */
export type JournalLine = {
  filed: Case
  number: number
  recordedAt: Date
  sight: Exclude<Sight, 'hidden'>
  legalBasis: string | null
  shown: Pick<EntryWithDocuments, 'direction' | 'title' | 'party' | 'sentAt'> | null
  documents: DocumentRow[]
}

/** The journal of an office, or of one of its cases, newest first, as the actor may see it. */
export async function journalFor(
  db: Db,
  actor: Actor,
  where: { organisation: string } | { filed: Case },
): Promise<JournalLine[]> {
  const cases = 'filed' in where ? [where.filed] : await casesOf(db, where.organisation)
  const office = 'filed' in where ? where.filed.organisation : where.organisation
  const entries = await entriesOf(
    db,
    'filed' in where ? { caseId: where.filed.id } : { organisation: office },
    true,
  )
  const byId = new Map(cases.map(one => [one.id, one]))
  const sends = await senderTest(db, actor, office)
  const lines = await Promise.all(
    entries.map(async entry => {
      const subject = { office, panel: panelOf(office), sender: await sends(entry) }
      return lineOf(entry, byId.get(entry.caseId)!, sightOf(entry, actor, subject))
    }),
  )
  return lines.filter(line => line !== null)
}

function lineOf(entry: EntryWithDocuments, filed: Case, sight: Sight): JournalLine | null {
  if (sight === 'hidden') return null
  const { number, recordedAt, legalBasis, direction, title, party, sentAt } = entry
  return {
    filed,
    number,
    recordedAt,
    sight,
    legalBasis,
    shown: sight === 'masked' ? null : { direction, title, party, sentAt },
    documents: sight === 'open' ? entry.documents : [],
  }
}

/**
 * Whether the actor's organisation sent an entry. An entry names its sender as it was called that day, so the office
 * must fit too: namesakes such as Herøy never lie under one office.
 */
export async function senderTest(db: Db, actor: Actor, office: string) {
  const own = actor.organisation
  const known = new Map<string, Promise<boolean>>()
  const calledThen = async (own: string, on: string, party: string) => {
    const covering = await officeOf(db, own, on)
    if (covering !== undefined && covering !== office) return false
    return (await namesOn(db, on, [own])).get(own) === party
  }
  return async (entry: Pick<RegistryEntry, 'direction' | 'recordedAt' | 'party'>): Promise<string | null> => {
    if (own === null || entry.direction !== 'in') return null
    const on = dateOf(entry.recordedAt)
    const key = `${on} ${entry.party}`
    if (!known.has(key)) known.set(key, calledThen(own, on, entry.party))
    return (await known.get(key)) ? own : null
  }
}

/** Whose journals are kept here, in order of id, and how many cases each has. */
export const journalsKept = (db: Db) => selectJournals(db)

/** Whether the actor may open an entry of a case: what a page leads on to. */
export const mayOpenEntry = async (db: Db, actor: Actor, filed: Case, number: number): Promise<boolean> =>
  (await journalFor(db, actor, { filed })).some(one => one.number === number && one.sight === 'open')

/** Letters that have been approved and not sent: nothing when every one has left. */
export const unsentLetters = (db: Db, organisation: string) => selectUnsent(db, organisation)
