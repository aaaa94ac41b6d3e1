import type { DateText } from '../../core/dates.ts'
import type { OrganisationKind } from '../organisations/index.ts'
import { type Part, roleTable } from './roles.model.ts'

export type Role = keyof typeof roleTable
export const roles = Object.keys(roleTable) as [Role, ...Role[]]

type Row = { in: readonly OrganisationKind[] | 'any'; neededBy?: Part; apartFrom?: string }
const rowOf = (role: Role): Row => roleTable[role]

/** Whether the role can be held in such an organisation. */
export const heldIn = (role: Role, kind: OrganisationKind): boolean => {
  const kinds = rowOf(role).in
  return kinds === 'any' || kinds.includes(kind)
}
/** Whether it is a role of such organisations’ own work, and not one that is held in any. */
export const worksIn = (role: string, kind: OrganisationKind): boolean =>
  role in roleTable && rowOf(role as Role).in !== 'any' && heldIn(role as Role, kind)
/** The roles that somebody with the part has to have filled. */
export const neededBy = (part: Part): Role[] => roles.filter(role => rowOf(role).neededBy === part)
export const areApart = (one: Role, other: Role): boolean => rowOf(one).apartFrom === other

/** A role that someone holds from-to, in their own right or, while another is away, as that one’s deputy. */
export type Assignment = {
  id: string
  person: string
  personName: string
  role: Role
  organisation: string
  from: DateText
  to: DateText | null
  actingFor: { person: string; name: string } | null
}

/** Somebody who is, or is to be, known here. `signsIn`: whether a sign-in is tied to them. */
export type Person = {
  id: string
  name: string
  email: string | null
  /** Whose administrator registered them. */
  organisation: string | null
  signsIn: boolean
}

/** Someone is away from a role from-to, and another acts for them. */
export type Absence = {
  id: string
  assignment: string
  person: string
  personName: string
  role: Role
  organisation: string
  deputy: string
  deputyName: string
  from: DateText
  to: DateText
}

/** Who takes part in programmes, by the part they take. */
export type TakingPart = Readonly<Record<Part, readonly string[]>>

/** An invitation to sign in for the first time can be used for so many days. */
export const invitationDays = 14

export type IdentityRefusal =
  | 'notAllowed'
  | 'unknownPerson'
  | 'unknownOrganisation'
  | 'unknownRole'
  | 'roleNotForOrganisation'
  | 'roleHeldAlready'
  | 'rolesApart'
  | 'nameMissing'
  | 'notAnEmail'
  | 'subjectTaken'
  | 'endsBeforeItBegan'
  | 'inThePast'
  | 'awayAlready'
  | 'deputyIsSelf'
  | 'deputyElsewhere'
  | 'signsInAlready'
  | 'commandInFlight'
  | 'keyReused'
