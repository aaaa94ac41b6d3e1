import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { addDays, type DateText, dateOf } from '../../core/dates.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { kindOf } from '../organisations/index.ts'
import type { IdentityRefusal, Role } from './model.ts'
import { selectPerson } from './people.store.ts'
import { administersEverywhere } from './queries.ts'
import { grantable, may } from './rules.ts'
import {
  endAssignment,
  insertAssignment,
  insertPerson,
  insertSignIn,
  lockPerson,
  selectAssignments,
} from './store.ts'

/** Adds a person who signs in with this subject at this issuer. Gives no role: without one, nothing is allowed. */
export function addPerson(
  db: Db,
  command: Command,
  person: { name: string; issuer: string; subject: string; id?: string },
): Promise<Result<{ person: string }, IdentityRefusal>> {
  return ifAllowed(db, command, may.manageRoles(command.actor), async tx => {
    return register(tx, command, person)
  })
}

async function register(
  tx: Tx,
  command: Command,
  {
    name,
    issuer,
    subject,
    id = randomUUID(),
  }: { name: string; issuer: string; subject: string; id?: string | undefined },
): Promise<Result<{ person: string }, IdentityRefusal>> {
  if (!name.trim()) return refuse('nameMissing', {}, 'name')
  const organisation = await registeredBy(tx, command)
  await insertPerson(tx, { id, name: name.trim(), email: null, organisation })
  if (!(await insertSignIn(tx, { issuer, subject, person: id }))) return refuse('subjectTaken', {}, 'subject')
  await record(tx, command, { kind: 'identity.personAdded', subject: id })
  return ok({ person: id })
}

type Grant = {
  id?: string
  person: string
  role: Role
  organisation: string
  from?: DateText
  last?: DateText | null
}

export function grantRole(
  db: Db,
  command: Command,
  grant: Grant,
): Promise<Result<{ assignment: string }, IdentityRefusal>> {
  return inTransaction(db, command, async tx => {
    const allowed = await mayManageAt(tx, command, grant.organisation)
    if (!allowed.ok) return allowed
    return assign(tx, command, grant)
  })
}

/** Whose the person is: nobody’s own where it is done by whoever administers them all. */
export const registeredBy = async (tx: Tx, { actor }: Command): Promise<string | null> =>
  (await administersEverywhere(tx, actor)) ? null : actor.organisation

/** An administrator of the state's own bodies manages roles everywhere, any other in their own organisation. */
export async function mayManageAt(
  db: Db,
  { actor }: Command,
  organisation: string | null,
): Promise<Result<void, 'notAllowed'>> {
  const allowed = may.manageRoles(actor)
  if (!allowed.ok || (organisation !== null && actor.organisation === organisation)) return allowed
  return (await administersEverywhere(db, actor)) ? allowed : refuse('notAllowed')
}

/** All that is wrong with a role that is to be given, of what is known of it; for whoever may give it. */
export async function faultsInGrant(
  db: Db,
  command: Command,
  grant: Partly<Grant>,
): Promise<Result<void, IdentityRefusal>> {
  const { organisation } = grant
  const allowed =
    organisation === undefined ? may.manageRoles(command.actor) : await mayManageAt(db, command, organisation)
  return allowed.ok ? wrongWith(db, grant) : allowed
}

async function wrongWith(
  db: Db,
  { person, role, organisation, from, last = null }: Partly<Grant>,
): Promise<Result<void, IdentityRefusal>> {
  // Someone may be given a role in a municipality that is about to begin.
  const kind = organisation && (await kindOf(db, organisation))
  const known = person === undefined || (await selectPerson(db, person))
  const reversed = from && last && last < from
  return allOf([
    refuseIf(!known, 'unknownPerson', {}, 'person'),
    refuseIf(organisation !== undefined && !kind, 'unknownOrganisation', {}, 'organisation'),
    refuseIf(reversed, 'endsBeforeItBegan', {}, 'last'),
    grantable({
      role,
      held: person ? await selectAssignments(db, { person }) : [],
      organisation: organisation && kind ? { id: organisation, kind } : undefined,
      days: from && !reversed ? { from, to: last && addDays(last, 1) } : undefined,
    }),
  ])
}

async function assign(
  tx: Tx,
  command: Command,
  { id = randomUUID(), from = dateOf(command.at), last = null, ...rest }: Grant,
): Promise<Result<{ assignment: string }, IdentityRefusal>> {
  const { person, role, organisation } = rest
  await lockPerson(tx, person)
  const sound = await wrongWith(tx, { ...rest, from, last })
  if (!sound.ok) return sound
  const days = { from, to: last && addDays(last, 1) }
  await insertAssignment(tx, { id, ...rest, ...days })
  await record(tx, command, {
    kind: 'identity.roleGranted',
    subject: person,
    data: { role, organisation, ...days },
  })
  return ok({ assignment: id })
}

/** Ends a role from a day on, today unless told otherwise. What was done in it stays done in it. */
export function endRole(
  db: Db,
  command: Command,
  assignment: string,
  from: DateText = dateOf(command.at),
): Promise<Result<void, IdentityRefusal>> {
  return inTransaction<void, IdentityRefusal>(db, command, async tx => {
    const held = (await selectAssignments(tx, { id: assignment })).find(one => one.actingFor === null)
    const allowed = await mayManageAt(tx, command, held?.organisation ?? null)
    if (!allowed.ok) return allowed
    if (!held) return refuse('unknownRole')
    if (from < dateOf(command.at)) return refuse('inThePast', {}, 'from')
    if (from <= held.from) return refuse('endsBeforeItBegan', {}, 'from')
    if (!(await endAssignment(tx, assignment, from))) return refuse('unknownRole')
    await record(tx, command, {
      kind: 'identity.roleEnded',
      subject: held.person,
      data: { role: held.role, organisation: held.organisation, from },
    })
    return done
  })
}

/** The first administrator comes by command on the server itself, not through a page: nobody could allow it yet. */
export function addFirstAdministrator(
  db: Db,
  command: Command,
  who: { name: string; issuer: string; subject: string; organisation: string },
): Promise<Result<{ person: string }, IdentityRefusal>> {
  return inTransaction(db, command, async tx => {
    const added = await register(tx, command, who)
    if (!added.ok) return added
    const given = await assign(tx, command, {
      person: added.value.person,
      role: 'administrator',
      organisation: who.organisation,
    })
    return given.ok ? added : given
  })
}
