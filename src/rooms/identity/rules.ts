import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { isValidOn } from '../../core/period.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { OrganisationKind } from '../organisations/index.ts'
import { type Assignment, type IdentityRefusal, type Role, roleKinds } from './model.ts'

export const may = {
  manageRoles: permission({ administrator: 'any' }),
  readRoles: permission({ administrator: 'any', auditor: 'any' }),
}

/**
 * Whether a person may be given a role from a date on. Whoever holds budget authority and whoever certifies are two
 * people (D-8b), so nobody holds both at one time.
 */
export function grantable(
  held: readonly Assignment[],
  role: Role,
  organisation: { id: string; kind: OrganisationKind },
  from: DateText,
): Result<void, IdentityRefusal> {
  if (!roleKinds[role].includes(organisation.kind)) return refuse('roleNotForOrganisation', {}, 'role')
  const atTheTime = held.filter(one => isValidOn(one, from) || one.from >= from)
  if (atTheTime.some(one => one.role === role && one.organisation === organisation.id)) {
    return refuse('roleHeldAlready', {}, 'role')
  }
  const other: Partial<Record<Role, Role>> = { budgetHolder: 'certifier', certifier: 'budgetHolder' }
  if (atTheTime.some(one => one.role === other[role])) return refuse('budgetHolderIsCertifier', {}, 'role')
  return done
}
