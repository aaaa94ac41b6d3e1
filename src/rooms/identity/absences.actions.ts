import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { addDays, type DateText, dateOf } from '../../core/dates.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { mayManageAt } from './actions.ts'
import type { Assignment, IdentityRefusal } from './model.ts'
import { cutAbsence, insertAbsence, selectAbsences, selectPerson } from './people.store.ts'
import { deputable } from './rules.ts'
import { lockPerson, selectAssignments } from './store.ts'

/** Whoever holds a role says that they are away from it themselves; else an administrator there does. */
async function maySay(
  db: Db,
  command: Command,
  { person, organisation }: { person: string; organisation: string },
): Promise<Result<void, 'notAllowed'>> {
  // A deputy names no deputy: acting for another, one is not the one who is away.
  const own = command.actor.person === person && !command.actor.actingFor
  return own ? done : mayManageAt(db, command, organisation)
}

type Wanted = { deputy: string; from: DateText; last: DateText }

/** The role that somebody is away from, for whoever may say that they are. */
async function awayFrom(
  db: Db,
  command: Command,
  assignment: string,
): Promise<Result<Assignment, IdentityRefusal>> {
  const away = (await selectAssignments(db, { id: assignment })).find(one => one.actingFor === null)
  const allowed = await maySay(db, command, away ?? { person: '', organisation: '' })
  if (!allowed.ok) return allowed
  return away ? ok(away) : refuse('unknownRole')
}

/** All that is wrong with an absence, of what is known of it. */
export async function faultsInAbsence(
  db: Db,
  command: Command,
  { assignment, deputy: named, ...days }: { assignment: string } & Partly<Wanted>,
): Promise<Result<void, IdentityRefusal>> {
  const away = await awayFrom(db, command, assignment)
  if (!away.ok) return away
  const deputy = named === undefined ? undefined : await selectPerson(db, named)
  const held = deputy ? await selectAssignments(db, { person: deputy.id }) : []
  const earlier = await selectAbsences(db, { assignment })
  return allOf([
    refuseIf(named !== undefined && !deputy, 'unknownPerson', {}, 'deputy'),
    deputable(away.value, earlier, {
      ...days,
      deputy: deputy && { ...deputy, held },
      today: dateOf(command.at),
    }),
  ])
}

/** Registers that someone is away from a role through a last day, and who holds it meanwhile. It ends by itself. */
export function registerAbsence(
  db: Db,
  command: Command,
  wanted: { assignment: string } & Wanted,
): Promise<Result<{ absence: string }, IdentityRefusal>> {
  return inTransaction<{ absence: string }, IdentityRefusal>(db, command, async tx => {
    const { assignment, deputy, from, last } = wanted
    const away = await awayFrom(tx, command, assignment)
    if (!away.ok) return away
    // What else the deputy is given at the same time waits for this, and sees it.
    await lockPerson(tx, deputy)
    const sound = await faultsInAbsence(tx, command, wanted)
    if (!sound.ok) return sound
    const id = randomUUID()
    const to = addDays(last, 1)
    const said = { by: command.actor.person, at: command.at }
    if (!(await insertAbsence(tx, { id, assignment, deputy, from, to, ...said })))
      return refuse('awayAlready', {}, 'from')
    const { person, role, organisation } = away.value
    await record(tx, command, {
      kind: 'identity.deputyNamed',
      subject: person,
      data: { role, organisation, deputy, from, to },
    })
    return ok({ absence: id })
  })
}

/** Back before the last day: the deputy holds the role no longer, from today on. */
export function endAbsence(
  db: Db,
  command: Command,
  absence: string,
): Promise<Result<{ assignment: string }, IdentityRefusal>> {
  return inTransaction<{ assignment: string }, IdentityRefusal>(db, command, async tx => {
    const [known] = await selectAbsences(tx, { id: absence })
    const allowed = await maySay(tx, command, known ?? { person: '', organisation: '' })
    if (!allowed.ok) return allowed
    if (!known || !(await cutAbsence(tx, absence, dateOf(command.at)))) return refuse('inThePast')
    const { person, role, organisation, deputy, assignment } = known
    await record(tx, command, {
      kind: 'identity.deputyEnded',
      subject: person,
      data: { role, organisation, deputy },
    })
    return ok({ assignment })
  })
}
