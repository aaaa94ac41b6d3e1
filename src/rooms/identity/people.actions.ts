import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { mayManageAt, registeredBy } from './actions.ts'
import { type IdentityRefusal, invitationDays } from './model.ts'
import { lockInvitation, selectPerson, updateUsed, upsertInvitation } from './people.store.ts'
import { looksLikeEmail, may } from './rules.ts'
import { insertPerson, insertSignIn, lockPerson, selectSignIn } from './store.ts'

/** Registers a colleague by name and address, with the code by which they sign in the first time. */
export function registerPerson(
  db: Db,
  command: Command,
  { name, email, code }: { name: string; email: string; code: string },
): Promise<Result<{ person: string }, IdentityRefusal>> {
  return ifAllowed(db, command, may.manageRoles(command.actor), async tx => {
    if (!looksLikeEmail(email)) return refuse('notAnEmail', {}, 'email')
    const id = randomUUID()
    await insertPerson(tx, { id, name, email, organisation: await registeredBy(tx, command) })
    await record(tx, command, { kind: 'identity.personAdded', subject: id })
    await inviteWith(tx, command, id, code)
    return ok({ person: id })
  })
}

async function inviteWith(tx: Tx, command: Command, person: string, code: string): Promise<void> {
  const expiresAt = new Date(command.at.getTime() + invitationDays * 86_400_000)
  await upsertInvitation(tx, { person, digest: sha256(code), expiresAt })
  await record(tx, command, { kind: 'identity.invited', subject: person })
}

/** A new code for whoever has not signed in yet; an earlier one lets nobody in any more. */
export function inviteAgain(
  db: Db,
  command: Command,
  { person, code }: { person: string; code: string },
): Promise<Result<void, IdentityRefusal>> {
  return inTransaction<void, IdentityRefusal>(db, command, async tx => {
    const known = (await lockPerson(tx, person)) && (await selectPerson(tx, person))
    const allowed = await mayManageAt(tx, command, known?.organisation ?? null)
    if (!allowed.ok) return allowed
    if (!known) return refuse('unknownPerson')
    if (known.signsIn) return refuse('signsInAlready')
    await inviteWith(tx, command, person, code)
    return done
  })
}

/** By hand, as operations do where no code can be used: whoever this is at the issuer is the person from now on. */
export function tieSignIn(
  db: Db,
  command: Command,
  { person, issuer, subject }: { person: string; issuer: string; subject: string },
): Promise<Result<void, IdentityRefusal>> {
  return inTransaction<void, IdentityRefusal>(db, command, async tx => {
    // Of no organisation: only those who give roles in all of them.
    const allowed = await mayManageAt(tx, command, null)
    if (!allowed.ok) return allowed
    const known = (await lockPerson(tx, person)) && (await selectPerson(tx, person))
    if (!known) return refuse('unknownPerson')
    if (known.signsIn) return refuse('signsInAlready')
    if (!(await insertSignIn(tx, { issuer, subject, person }))) return refuse('subjectTaken', {}, 'subject')
    await record(tx, command, { kind: 'identity.signInTied', subject: person })
    return done
  })
}

/**
 * Ties the sign-in to whoever the code was made for. False where the code is used, too old or none, or the sign-in is
 * somebody’s already.
 */
export async function redeemInvitation(
  db: Db,
  at: Date,
  who: { issuer: string; subject: string },
  code: string,
): Promise<boolean> {
  return db.transaction().execute(async transaction => {
    const tx = transaction as Tx
    const digest = sha256(code)
    const invitation = await lockInvitation(tx, digest)
    if (!invitation || invitation.usedAt || invitation.expiresAt < at) return false
    if (await selectSignIn(tx, who.issuer, who.subject)) return false
    const person = (await lockPerson(tx, invitation.person))!
    await insertSignIn(tx, { ...who, person: person.id })
    await updateUsed(tx, digest, at)
    const actor = { person: person.id, name: person.name, role: 'public', organisation: null }
    await record(tx, { actor, at }, { kind: 'identity.signInTied', subject: person.id })
    return true
  })
}

/** Writes down that somebody takes their organisation’s data out. */
export function takeData(db: Db, command: Command): Promise<Result<void, IdentityRefusal>> {
  return ifAllowed<void, IdentityRefusal>(db, command, may.takeData(command.actor), async tx => {
    await record(tx, command, { kind: 'identity.dataTaken', subject: command.actor.organisation ?? '' })
    return done
  })
}
