import { randomBytes } from 'node:crypto'
import { type Actor, publicActor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Assignment } from './model.ts'
import {
  deleteSession,
  deleteSessions,
  insertSession,
  selectAssignments,
  selectSession,
  selectSignIn,
  updateSeen,
  updateSession,
} from './store.ts'

/** How long a session lasts: unused, and at the most. */
export type SessionLimits = { idleMinutes: number; hours: number }

const minute = 60_000

export type Visitor = {
  actor: Actor
  /** The signed-in person's name; null for the public. */
  personName: string | null
  /** What the person may act as today. */
  assignments: Assignment[]
  current: string | null
}

export const anyone: Visitor = { actor: publicActor, personName: null, assignments: [], current: null }

/** Begins a session for whoever the issuer says this is; null when we know no such person. Returns the cookie's value. */
export async function beginSession(
  db: Db,
  at: Date,
  { issuer, subject }: { issuer: string; subject: string },
  { hours }: SessionLimits,
): Promise<string | null> {
  const person = await selectSignIn(db, issuer, subject)
  if (!person) return null
  const assignments = await selectAssignments(db, { person, on: dateOf(at) })
  const cookie = randomBytes(32).toString('base64url')
  await insertSession(db, {
    digest: sha256(cookie),
    person,
    assignment: assignments[0]?.id ?? null,
    seenAt: at,
    expiresAt: new Date(at.getTime() + hours * 60 * minute),
  })
  return cookie
}

/**
 * Who the cookie stands for now. A role that has ended gives nothing, whatever the session says. Being here keeps the
 * session alive, which is written down once a minute at most.
 */
export async function visitorOf(
  db: Db,
  at: Date,
  cookie: string | undefined,
  { idleMinutes }: SessionLimits,
): Promise<Visitor> {
  if (!cookie) return anyone
  const digest = sha256(cookie)
  const session = await selectSession(db, digest, at)
  if (!session || session.seenAt < new Date(at.getTime() - idleMinutes * minute)) return anyone
  if (session.seenAt < new Date(at.getTime() - minute)) await updateSeen(db, digest, at)
  const assignments = await selectAssignments(db, { person: session.person, on: dateOf(at) })
  const current = assignments.find(one => one.id === session.assignment) ?? assignments[0]
  const actor: Actor = {
    person: session.person,
    name: session.personName,
    role: current?.role ?? 'public',
    organisation: current?.organisation ?? null,
    ...(current?.actingFor ? { actingFor: current.actingFor } : {}),
  }
  return { actor, personName: session.personName, assignments, current: current?.id ?? null }
}

/** Acts in another of one's own roles from now on; false when it is not one's own. */
export async function chooseRole(
  db: Db,
  visitor: Visitor,
  cookie: string,
  assignment: string,
): Promise<boolean> {
  if (!visitor.assignments.some(one => one.id === assignment)) return false
  await updateSession(db, sha256(cookie), assignment)
  return true
}

/** Forgets sessions that nobody can use any more. */
export const forgetSessions = (db: Db, at: Date, { idleMinutes }: SessionLimits): Promise<void> =>
  deleteSessions(db, { expired: at, unseenSince: new Date(at.getTime() - idleMinutes * minute) })

export const endSession = (db: Db, cookie: string): Promise<void> => deleteSession(db, sha256(cookie))
