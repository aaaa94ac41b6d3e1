import type { DateText } from '../../core/dates.ts'
import type { OrganisationKind } from '../organisations/index.ts'

/** A role for each act. `public` is anyone, not signed in, and is never assigned. */
export const roles = [
  'caseWorker',
  'panelMember',
  'programmeLead',
  'municipalDirector',
  'municipalBudgetHolder',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'ks',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** The kinds of organisation in which a role can be held. */
export const roleKinds: Record<Role, readonly OrganisationKind[]> = {
  caseWorker: ['governor'],
  panelMember: ['governor', 'association'],
  programmeLead: ['municipality'],
  municipalDirector: ['municipality'],
  municipalBudgetHolder: ['municipality'],
  directorateOfficer: ['directorate'],
  budgetHolder: ['directorate'],
  certifier: ['directorate'],
  secretariat: ['secretariat', 'directorate'],
  ks: ['association'],
  auditor: ['audit'],
  administrator: [
    'secretariat',
    'directorate',
    'ministry',
    'governor',
    'municipality',
    'association',
    'audit',
  ],
}

export type Assignment = {
  id: string
  person: string
  personName: string
  role: Role
  organisation: string
  from: DateText
  to: DateText | null
}

export type IdentityRefusal =
  | 'notAllowed'
  | 'unknownPerson'
  | 'unknownOrganisation'
  | 'roleNotForOrganisation'
  | 'roleHeldAlready'
  | 'budgetHolderIsCertifier'
  | 'nameMissing'
  | 'subjectTaken'
  | 'commandInFlight'
  | 'keyReused'
