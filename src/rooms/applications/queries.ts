import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { officeOf } from '../organisations/index.ts'
import type { Application, Call } from './model.ts'
import { selectApplications, selectCalls, selectInvitations } from './store.ts'

export const callsOf = (db: Db, programme: string): Promise<Call[]> => selectCalls(db, programme)

export async function callOf(db: Db, programme: string, office: string): Promise<Call | undefined> {
  const [found] = await selectCalls(db, programme, office)
  return found
}

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
