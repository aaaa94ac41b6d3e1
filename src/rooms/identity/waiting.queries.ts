import type { Actor } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { concerns, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { deeds, type Waits } from './deeds.rules.ts'
import type { TakingPart } from './model.ts'
import { selectRoleless } from './people.store.ts'
import { administersEverywhere, vacantRoles } from './queries.ts'
import { may } from './rules.ts'

/**
 * People without a role, and roles that others wait for and nobody holds: those that the actor can do something about,
 * and for the secretariat the vacant ones as something that waits for another.
 *
 * @param takingPart who takes part in programmes; asked for where it concerns the actor.
 */
export async function identityWaiting(
  db: Db,
  actor: Actor,
  on: DateText,
  takingPart: () => Promise<TakingPart>,
): Promise<Waiting<keyof typeof deeds, Waits>[]> {
  if (!concerns(deeds, actor)) return []
  const manages = may.manageRoles(actor).ok
  const all = !manages || (await administersEverywhere(db, actor))
  const [people, vacant] = await Promise.all([
    manages ? selectRoleless(db, on, all ? null : actor.organisation) : [],
    takingPart().then(part => vacantRoles(db, on, part)),
  ])
  const nothing = { since: null, due: null, role: null, organisation: null, person: null }
  const roleless = people.map(({ id, name }): Waits => ({ ...nothing, person: id, name, names: [] }))
  const unfilled = vacant
    .filter(one => all || one.organisation === actor.organisation)
    .map((one): Waits => ({ ...nothing, ...one, name: '', names: [one.organisation] }))
  return waitingOf(deeds, actor, [
    ...roleless.map(thing => ({ thing, state: 'roleless', subject: {} })),
    ...unfilled.map(thing => ({ thing, state: 'vacant', subject: {} })),
  ])
}
