import type { OrganisationKind } from '../organisations/index.ts'

/** In which part somebody takes in a programme that a role has to be held. */
export type Part = 'office' | 'municipality' | 'giver' | 'sender'

type RoleRow = {
  /** The kinds of organisation in which it can be held. */
  in: readonly OrganisationKind[] | 'any'
  /** Others wait for it: where it is held by nobody, a programme stands still. */
  neededBy?: Part
  /** Nobody holds both at one time. */
  apartFrom?: string
}

/**
 * The roles, one row each; each has its words in src/text/roles.ts, and what it may do stands in the rooms’ `may`.
 * `public` is anyone, not signed in, and is never assigned.
 */
export const roleTable = {
  caseWorker: { in: ['governor'], neededBy: 'office' },
  panelMember: { in: ['governor', 'association'] },
  programmeLead: { in: ['municipality'], neededBy: 'municipality' },
  municipalDirector: { in: ['municipality'], neededBy: 'municipality' },
  municipalBudgetHolder: { in: ['municipality'] },
  directorateOfficer: { in: ['directorate'], neededBy: 'giver' },
  budgetHolder: { in: ['directorate'], neededBy: 'sender', apartFrom: 'certifier' },
  certifier: { in: ['directorate'], neededBy: 'sender', apartFrom: 'budgetHolder' },
  secretariat: { in: ['secretariat', 'directorate'] },
  ks: { in: ['association'] },
  auditor: { in: ['audit'] },
  administrator: { in: 'any' },
} as const satisfies Record<string, RoleRow>
