import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { administersAll, kindOf } from '../organisations/index.ts'
import { type Absence, type Assignment, neededBy, type Person, type Role, type TakingPart } from './model.ts'
import {
  selectAbsences,
  selectColleagues,
  selectInvitation,
  selectIssuers,
  selectPeopleNamed,
  selectPerson,
} from './people.store.ts'
import type { Part } from './roles.model.ts'
import { may } from './rules.ts'
import { selectAssignments, selectHeld } from './store.ts'

/** Whether the actor gives roles in every organisation, and not only in their own; so does a command on the server. */
export async function administersEverywhere(db: Db, { organisation }: Actor): Promise<boolean> {
  const kind = organisation === null ? 'secretariat' : await kindOf(db, organisation)
  return kind !== undefined && administersAll(kind)
}

/** Whose roles the actor sees: null is everybody’s. Who controls sees all, an administrator what they administer. */
export async function rolesSeen(
  db: Db,
  actor: Actor,
): Promise<Result<{ organisation: string | null; manages: boolean }, 'notAllowed'>> {
  const allowed = may.readRoles(actor)
  if (!allowed.ok) return allowed
  const manages = may.manageRoles(actor).ok
  const all = !manages || (await administersEverywhere(db, actor))
  return ok({ organisation: all ? null : actor.organisation, manages })
}

/** The roles that the actor sees, with those that have ended. */
export async function rolesOverview(
  db: Db,
  actor: Actor,
): Promise<Result<{ assignments: Assignment[]; manages: boolean; everywhere: boolean }, 'notAllowed'>> {
  const seen = await rolesSeen(db, actor)
  if (!seen.ok) return seen
  const { organisation, manages } = seen.value
  const assignments = await selectAssignments(db, { organisation: organisation ?? undefined })
  return ok({ assignments, manages, everywhere: organisation === null })
}

/** A role with who has stood and will stand in: for whoever administers it, controls, or holds it. */
export async function roleOf(
  db: Db,
  actor: Actor,
  id: string,
): Promise<
  Result<{ role: Assignment; absences: Absence[]; manages: boolean }, 'notAllowed' | 'unknownRole'>
> {
  const role = (await selectAssignments(db, { id })).find(one => one.actingFor === null)
  const seen = await rolesSeen(db, actor)
  const own = role !== undefined && role.person === actor.person
  if (!seen.ok && !own) return seen
  if (!role) return refuse('unknownRole')
  const within = seen.ok && [null, role.organisation].includes(seen.value.organisation)
  if (!within && !own) return refuse('notAllowed')
  const absences = await selectAbsences(db, { assignment: id })
  return ok({ role, absences, manages: within && seen.ok && seen.value.manages })
}

/** Those who may stand in for somebody in an organisation. */
export const colleagues = (db: Db, organisation: string): Promise<Person[]> =>
  selectColleagues(db, organisation)

/** People to give a role, by name; of an organisation that has few, all where no name is given. */
export async function peopleToChoose(
  db: Db,
  actor: Actor,
  name: string,
  most: number,
): Promise<{ people: Person[]; held: Assignment[] }> {
  if (!may.manageRoles(actor).ok) return { people: [], held: [] }
  const own = name || actor.organisation === null ? [] : await selectColleagues(db, actor.organisation)
  const found = name ? await selectPeopleNamed(db, name, most + 1) : own
  const held = await Promise.all(found.slice(0, most).map(one => selectAssignments(db, { person: one.id })))
  return { people: found, held: held.flat() }
}

type Known = {
  person: Person
  assignments: Assignment[]
  /** Until when the code that the address names can be used; null where it cannot. */
  code: { value: string; expiresAt: Date } | null
  invitedUntil: Date | null
  everywhere: boolean
}

/** A person as those who may give them a role see them. `code` is shown to whoever was just told it. */
export async function personOf(
  db: Db,
  actor: Actor,
  id: string,
  { code, at }: { code: string | undefined; at: Date },
): Promise<Result<Known, 'notAllowed' | 'unknownPerson'>> {
  const allowed = may.manageRoles(actor)
  if (!allowed.ok) return allowed
  const person = await selectPerson(db, id)
  if (!person) return refuse('unknownPerson')
  const everywhere = await administersEverywhere(db, actor)
  const all = await selectAssignments(db, { person: id })
  const assignments = all.filter(one => everywhere || one.organisation === actor.organisation)
  if (!everywhere && person.organisation !== actor.organisation && assignments.length === 0)
    return refuse('notAllowed')
  const invitation = await selectInvitation(db, id)
  const open = invitation && !invitation.usedAt && invitation.expiresAt > at ? invitation : null
  const told =
    open && code && sha256(code) === open.digest ? { value: code, expiresAt: open.expiresAt } : null
  return ok({ person, assignments, code: told, invitedUntil: open?.expiresAt ?? null, everywhere })
}

/** All that is registered about whoever asks. */
export async function aboutMe(db: Db, person: string) {
  const [me, signIns, assignments, absences] = await Promise.all([
    selectPerson(db, person),
    selectIssuers(db, person),
    selectAssignments(db, { person }),
    selectAbsences(db, { person }),
  ])
  return { person: me!, signIns, assignments, absences }
}

/** Everyone's roles on a date; shown to the public only in a demo. */
export const rolesToday = (db: Db, on: DateText): Promise<Assignment[]> => selectAssignments(db, { on })

/** Who administers on the date, for whoever has to ask them. */
export async function administratorsOn(db: Db, at: Date): Promise<Assignment[]> {
  const held = await selectAssignments(db, { on: dateOf(at) })
  return held.filter(one => one.role === 'administrator')
}

/** Roles that somebody waits for, held by nobody on the date where someone takes part. */
export async function vacantRoles(
  db: Db,
  on: DateText,
  part: TakingPart,
): Promise<{ role: Role; organisation: string }[]> {
  const wanted = (Object.keys(part) as Part[]).flatMap(each =>
    neededBy(each).flatMap(role => part[each].map(organisation => ({ role, organisation }))),
  )
  if (wanted.length === 0) return []
  const found = await selectHeld(db, on, [...new Set(wanted.map(one => one.organisation))])
  const held = new Set(found.map(one => `${one.role} ${one.organisation}`))
  return wanted.filter(one => !held.has(`${one.role} ${one.organisation}`))
}
