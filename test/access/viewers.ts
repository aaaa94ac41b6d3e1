import type { Role } from '../../src/rooms/identity/index.ts'

// The things of the table belong to the region of sf-vidda and its municipality m-9901. Whoever has the same role
// elsewhere is «other»: another region, another municipality of the same region, a directorate with no part in it.

export const programme = 'oppvekst-sammen'
export const office = 'sf-vidda'
export const municipality = 'm-9901'
export const sixthDirectorate = 'dir-sjette'

type Seat = { subject: string; role: Role; organisation: string }
const seat = (subject: string, role: Role, organisation: string): Seat => ({ subject, role, organisation })

/** People of the demo. */
const cast = {
  caseWorker: seat('saksbehandler-sf-vidda', 'caseWorker', office),
  otherCaseWorker: seat('saksbehandler-sf-kysten', 'caseWorker', 'sf-kysten'),
  panelMember: seat('ressursgruppe-sf-vidda', 'panelMember', office),
  /** KS of the region, who sits in its resource group. */
  regionalKs: seat('ressursgruppe-ks-vidda', 'panelMember', 'ks-vidda'),
  otherPanelMember: seat('ressursgruppe-sf-kysten', 'panelMember', 'sf-kysten'),
  programmeLead: seat('programleder-m-9901', 'programmeLead', municipality),
  otherProgrammeLead: seat('programleder-m-9902', 'programmeLead', 'm-9902'),
  municipalDirector: seat('direktor-m-9901', 'municipalDirector', municipality),
  otherMunicipalDirector: seat('direktor-m-9902', 'municipalDirector', 'm-9902'),
  directorateOfficer: seat('bufdir', 'directorateOfficer', 'bufdir'),
  budgetHolder: seat('bdm', 'budgetHolder', 'udir'),
  certifier: seat('attestant', 'certifier', 'udir'),
  secretariat: seat('sekretariat', 'secretariat', 'udir'),
  ks: seat('ks', 'ks', 'ks'),
  auditor: seat('revisor', 'auditor', 'riksrevisjonen'),
  administrator: seat('administrator', 'administrator', 'udir'),
}

/** People whom the demo does not have; the test adds them. */
export const added = {
  otherDirectorateOfficer: seat('sjette', 'directorateOfficer', sixthDirectorate),
  otherBudgetHolder: seat('bdm-sjette', 'budgetHolder', sixthDirectorate),
  otherCertifier: seat('attestant-sjette', 'certifier', sixthDirectorate),
  municipalBudgetHolder: seat('disponerer-m-9901', 'municipalBudgetHolder', municipality),
  otherMunicipalBudgetHolder: seat('disponerer-m-9902', 'municipalBudgetHolder', 'm-9902'),
  otherAdministrator: seat('administrator-m-9902', 'administrator', 'm-9902'),
  /** Signs in and holds no role at all. */
  roleless: { ...seat('uten-rolle', 'ks', 'ks'), role: null },
}

export const seats = { ...cast, ...added }
export type Viewer = 'public' | keyof typeof seats
export const viewers = ['public', ...Object.keys(seats)] as Viewer[]

/**
 * Who may open an address and who may try to act at it. Written from the requirements, not from the code: whoever is
 * not named is refused. `form` is well-formed and asks for what has been done or cannot be done, so that trying
 * changes nothing.
 */
export type Row = {
  at: string
  get?: readonly Viewer[]
  post?: readonly Viewer[]
  form?: Record<string, string | Blob>
}
