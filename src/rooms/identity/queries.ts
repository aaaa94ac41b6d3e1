import type { Actor } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Assignment } from './model.ts'
import { may } from './rules.ts'
import { selectAssignments, selectPeople } from './store.ts'

/** Everyone with the roles they hold or have held, for those who manage or audit roles. */
export async function rolesOverview(
  db: Db,
  actor: Actor,
): Promise<Result<{ people: { id: string; name: string }[]; assignments: Assignment[] }, 'notAllowed'>> {
  const allowed = may.readRoles(actor)
  if (!allowed.ok) return allowed
  return ok({ people: await selectPeople(db), assignments: await selectAssignments(db) })
}

/** Everyone's roles on a date; shown to the public only in a demo. */
export const rolesToday = (db: Db, on: DateText): Promise<Assignment[]> => selectAssignments(db, { on })
