import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type Draft, draftsOf } from '../../platform/drafts.ts'
import { officeOf } from '../organisations/index.ts'
import { selectCalls, selectCallVersions, selectInvitations } from './call.store.ts'
import type { Application, Call, CallVersion } from './model.ts'
import { selectApplications } from './store.ts'

export async function callOf(db: Db, programme: string, office: string): Promise<Call | undefined> {
  const [found] = await selectCalls(db, programme, office)
  return found
}

/** What a call said before it was amended, the newest first. */
export const callVersions = (
  db: Db,
  { programme, office }: { programme: string; office: string },
): Promise<CallVersion[]> => selectCallVersions(db, programme, office)

/** A call that is being written and not published yet. */
export const callDraft = async (
  db: Db,
  { programme, office }: { programme: string; office: string },
): Promise<Draft | undefined> => {
  const document = `call/${programme}/${office}`
  return (await draftsOf(db, [document])).get(document)
}

/** What a decision on an application is called among all drafts, until its letter has been looked over. */
export const treatmentDocument = ({ programme, municipality }: { programme: string; municipality: string }) =>
  `treatment/${programme}/${municipality}`

/** A decision that is being written; without fields when it has been made. */
export const treatmentDraft = async (
  db: Db,
  where: { programme: string; municipality: string },
): Promise<Draft | undefined> => {
  const document = treatmentDocument(where)
  return (await draftsOf(db, [document])).get(document)
}

/** The calls that have been published, in order of office. */
export const callsOf = (db: Db, programme: string): Promise<Call[]> => selectCalls(db, programme)

export async function applicationOf(
  db: Db,
  programme: string,
  municipality: string,
): Promise<Application | undefined> {
  const [found] = await selectApplications(db, { programme, municipality })
  return found
}

export const applicationsOf = (
  db: Db,
  where: { programme?: string; office?: string; municipality?: string },
): Promise<Application[]> => selectApplications(db, where)

export const invitationsOf = (
  db: Db,
  where: { programme?: string; office?: string; municipality?: string },
) => selectInvitations(db, where)

/** The office that a municipality's application goes to: where it was invited, else where it lies on the date. */
export async function officeFor(
  db: Db,
  programme: string,
  municipality: string,
  on: DateText,
): Promise<string | undefined> {
  const [invitation] = await selectInvitations(db, { programme, municipality })
  return invitation?.office ?? officeOf(db, municipality, on)
}

/** What an office sees of an applicant: whether a draft is begun, never its words. */
export type Applicant = Pick<Application, 'submissions' | 'treatments' | 'resolution'> & {
  municipality: string
  begun: boolean
}

/** Everyone who was invited, and whoever has begun without being so, in order of id. */
export async function applicantsOf(db: Db, programme: string, office: string): Promise<Applicant[]> {
  const invited = await selectInvitations(db, { programme, office })
  const known = new Map(
    (await selectApplications(db, { programme, office })).map(one => [one.municipality, one]),
  )
  const all = new Set([...invited.map(one => one.municipality), ...known.keys()])
  return [...all].sort().map(municipality => {
    const one = known.get(municipality)
    return {
      municipality,
      begun: one !== undefined && (one.draft.version > 0 || one.submissions.length > 0),
      submissions: one?.submissions ?? [],
      treatments: one?.treatments ?? [],
      resolution: one?.resolution,
    }
  })
}
