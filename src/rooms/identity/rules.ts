import { permission } from '../../core/actor.ts'
import { addDays, type DateText } from '../../core/dates.ts'
import { isValidOn } from '../../core/period.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { OrganisationKind } from '../organisations/index.ts'
import { type Assignment, areApart, heldIn, type IdentityRefusal, type Role } from './model.ts'

export const may = {
  manageRoles: permission({ administrator: 'any' }),
  readRoles: permission({ administrator: 'any', auditor: 'any' }),
  /** Of one’s own organisation, and of no other. */
  takeData: permission({ administrator: 'any' }),
}

export const mayTakeData = may.takeData

type Days = { from: DateText; to: DateText | null }

/** Whether a role and a time have a day in common; `to` is the first day after each. */
const meets = (one: Days, other: Days): boolean =>
  (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to)

/**
 * Whether a person may be given a role for a time. Whoever holds budget authority and whoever certifies are two people
 * (D-8b), so nobody holds both at one time, be it as someone’s deputy.
 */
export function grantable(
  held: readonly Assignment[],
  role: Role,
  organisation: { id: string; kind: OrganisationKind },
  days: Days,
): Result<void, IdentityRefusal> {
  if (!heldIn(role, organisation.kind)) return refuse('roleNotForOrganisation', {}, 'role')
  const atTheTime = held.filter(one => meets(one, days))
  const own = atTheTime.filter(one => one.actingFor === null)
  if (own.some(one => one.role === role && one.organisation === organisation.id))
    return refuse('roleHeldAlready', {}, 'role')
  return atTheTime.some(one => areApart(role, one.role)) ? refuse('rolesApart', {}, 'role') : done
}

/** Whether someone may stand in for another in a role: one of the same organisation, who could have held it too. */
export function deputable(
  away: Assignment,
  deputy: { id: string; organisation: string | null },
  theirs: readonly Assignment[],
  { from, last, today }: { from: DateText; last: DateText; today: DateText },
): Result<void, IdentityRefusal> {
  if (last < from) return refuse('endsBeforeItBegan', {}, 'last')
  if (last < today) return refuse('inThePast', {}, 'last')
  if (!isValidOn(away, from)) return refuse('unknownRole', {}, 'from')
  if (deputy.id === away.person) return refuse('deputyIsSelf', {}, 'deputy')
  const days = { from, to: addDays(last, 1) }
  const then = theirs.filter(one => meets(one, days))
  const colleague =
    deputy.organisation === away.organisation || then.some(one => one.organisation === away.organisation)
  if (!colleague) return refuse('deputyElsewhere', {}, 'deputy')
  return then.some(one => areApart(away.role, one.role)) ? refuse('rolesApart', {}, 'deputy') : done
}

/** A code as it was typed: in groups or not, in small letters or large. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** An address for e-mail as far as its form tells. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]{1,100}@[^\s@.]+(\.[^\s@.]+)+$/.test(text)
