import type { Actor, Command } from '../src/core/actor.ts'
import { type DateText, instantAt } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import type { Db } from '../src/platform/database/connect.ts'
import { addFirstAdministrator, addPerson, grantRole, type Role } from '../src/rooms/identity/index.ts'

/** Where the demo is built: a database, the demo's own issuer, and a clock that each act moves. */
export type Stage = {
  db: Db
  issuer: string
  /** The command of someone who acts at noon, or at the time given, of that day. */
  by(who: Actor, date: DateText, time?: string): Command
  /** Says what is being built; long work shows progress. */
  say(text: string): void
}

export function stageFor(db: Db, issuer: string, say: (text: string) => void): Stage {
  return { db, issuer, say, by: (actor, date, time = '12:00') => ({ actor, at: instantAt(date, time) }) }
}

/** A member of the cast: made up, with a first name alone or a role's name, so that nobody takes them for a real person. */
export type Cast = { id: string; name: string; role: Role; organisation: string; since: DateText }

export const actorOf = ({ id, name, role, organisation }: Cast): Actor => ({
  person: id,
  name,
  role,
  organisation,
})

const director: Actor = { person: null, name: 'Demo', role: 'administrator', organisation: null }

/** Registers the cast with the product's own actions. */
export async function enrol(stage: Stage, cast: readonly Cast[]): Promise<void> {
  for (const one of cast) {
    const { id, name, role, organisation, since } = one
    const command = stage.by(director, since, '08:00')
    if (role === 'administrator') {
      expectOk(
        await addFirstAdministrator(stage.db, command, {
          name,
          issuer: stage.issuer,
          subject: id,
          organisation,
        }),
      )
      continue
    }
    expectOk(await addPerson(stage.db, command, { id, name, issuer: stage.issuer, subject: id }))
    expectOk(
      await grantRole(stage.db, command, { id: `rolle-${id}`, person: id, role, organisation, from: since }),
    )
  }
}
