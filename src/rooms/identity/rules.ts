import { permission } from '../../core/actor.ts'
import { addDays, type DateText } from '../../core/dates.ts'
import { isValidOn } from '../../core/period.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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
 * Whether a person may be given a role for a time, of what is known of it. Whoever holds budget authority and whoever
 * certifies are two people (D-8b), so nobody holds both at one time, be it as someone’s deputy.
 */
export function grantable({
  held,
  role,
  organisation,
  days,
}: {
  held: readonly Assignment[]
  role?: Role | undefined
  organisation?: { id: string; kind: OrganisationKind } | undefined
  days?: Days | undefined
}): Result<void, IdentityRefusal> {
  if (!role) return done
  if (organisation && !heldIn(role, organisation.kind)) return refuse('roleNotForOrganisation', {}, 'role')
  const atTheTime = days ? held.filter(one => meets(one, days)) : []
  const own = atTheTime.filter(one => one.actingFor === null)
  if (own.some(one => one.role === role && one.organisation === organisation?.id))
    return refuse('roleHeldAlready', {}, 'role')
  return refuseIf(
    atTheTime.some(one => areApart(role, one.role)),
    'rolesApart',
    {},
    'role',
  )
}

export type Deputy = { id: string; organisation: string | null; held: readonly Assignment[] }

/**
 * Whether someone may stand in for another in a role, of what is known of it: one of the same organisation, who could
 * have held it too, on days when nobody else does.
 */
export function deputable(
  away: Assignment,
  earlier: readonly Days[],
  {
    deputy,
    from,
    last,
    today,
  }: { today: DateText } & Partly<{ deputy: Deputy; from: DateText; last: DateText }>,
): Result<void, IdentityRefusal> {
  const days = from && last && from <= last ? { from, to: addDays(last, 1) } : undefined
  return allOf([
    last && from && last < from
      ? refuse('endsBeforeItBegan', {}, 'last')
      : refuseIf(last && last < today, 'inThePast', {}, 'last'),
    refuseIf(from && !isValidOn(away, from), 'unknownRole', {}, 'from'),
    deputy ? standingIn(away, deputy, days) : done,
    refuseIf(days && earlier.some(one => meets(one, days)), 'awayAlready', {}, 'from'),
  ])
}

function standingIn(away: Assignment, deputy: Deputy, days: Days | undefined): Result<void, IdentityRefusal> {
  if (deputy.id === away.person) return refuse('deputyIsSelf', {}, 'deputy')
  if (!days) return done
  const then = deputy.held.filter(one => meets(one, days))
  const colleague =
    deputy.organisation === away.organisation || then.some(one => one.organisation === away.organisation)
  if (!colleague) return refuse('deputyElsewhere', {}, 'deputy')
  return refuseIf(
    then.some(one => areApart(away.role, one.role)),
    'rolesApart',
    {},
    'deputy',
  )
}

/** A code as it was typed: in groups or not, in small letters or large. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** An address for e-mail as far as its form tells. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]{1,100}@[^\s@.]+(\.[^\s@.]+)+$/.test(text)
