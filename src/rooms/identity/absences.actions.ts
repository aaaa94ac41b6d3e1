import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { addDays, type DateText, dateOf } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { mayManageAt } from './actions.ts'
import type { IdentityRefusal } from './model.ts'
import { cutAbsence, insertAbsence, selectAbsences, selectPerson } from './people.store.ts'
import { deputable } from './rules.ts'
import { lockPerson, selectAssignments } from './store.ts'

/** Whoever holds a role says that they are away from it themselves; else an administrator there does. */
async function maySay(
  tx: Tx,
  command: Command,
  { person, organisation }: { person: string; organisation: string },
): Promise<Result<void, 'notAllowed'>> {
  // A deputy names no deputy: acting for another, one is not the one who is away.
  const own = command.actor.person === person && !command.actor.actingFor
  return own ? done : mayManageAt(tx, command, organisation)
}

/** Registers that someone is away from a role through a last day, and who holds it meanwhile. It ends by itself. */
export function registerAbsence(
  db: Db,
  command: Command,
  wanted: { assignment: string; deputy: string; from: DateText; last: DateText },
): Promise<Result<{ absence: string }, IdentityRefusal>> {
  return inTransaction<{ absence: string }, IdentityRefusal>(db, command, async tx => {
    const { assignment, from, last } = wanted
    const away = (await selectAssignments(tx, { id: assignment })).find(one => one.actingFor === null)
    const allowed = await maySay(tx, command, away ?? { person: '', organisation: '' })
    if (!allowed.ok) return allowed
    if (!away) return refuse('unknownRole')
    // What else the deputy is given at the same time waits for this, and sees it.
    const deputy = (await lockPerson(tx, wanted.deputy)) && (await selectPerson(tx, wanted.deputy))
    if (!deputy) return refuse('unknownPerson', {}, 'deputy')
    const theirs = await selectAssignments(tx, { person: deputy.id })
    const possible = deputable(away, deputy, theirs, { from, last, today: dateOf(command.at) })
    if (!possible.ok) return possible
    const id = randomUUID()
    const to = addDays(last, 1)
    const said = { by: command.actor.person, at: command.at }
    if (!(await insertAbsence(tx, { id, assignment, deputy: deputy.id, from, to, ...said })))
      return refuse('awayAlready', {}, 'from')
    await record(tx, command, {
      kind: 'identity.deputyNamed',
      subject: away.person,
      data: { role: away.role, organisation: away.organisation, deputy: deputy.id, from, to },
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
