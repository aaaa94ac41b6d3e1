import { nameOf } from './names.ts'
import type { Cast } from './stage.ts'

const since = '2019-01-01'
const state = (id: string, name: string, role: Cast['role'], organisation: string): Cast => ({
  id,
  name,
  role,
  organisation,
  since,
})

/** People of the state side, who act in every programme of the demo. */
export const stateCast = {
  secretariat: state('sekretariat', 'Sigrid', 'secretariat', 'udir'),
  budgetHolder: state('bdm', 'Berit', 'budgetHolder', 'udir'),
  certifier: state('attestant', 'Atle', 'certifier', 'udir'),
  udir: state('udir', 'Unni', 'directorateOfficer', 'udir'),
  hdir: state('hdir', 'Helge', 'directorateOfficer', 'hdir'),
  bufdir: state('bufdir', 'Bodil', 'directorateOfficer', 'bufdir'),
  avdir: state('avdir', 'Arve', 'directorateOfficer', 'avdir'),
  imdi: state('imdi', 'Ida', 'directorateOfficer', 'imdi'),
  ks: state('ks', 'Kåre', 'ks', 'ks'),
  auditor: state('revisor', 'Randi', 'auditor', 'riksrevisjonen'),
  administrator: state('administrator', 'Adrian', 'administrator', 'udir'),
}

/** Who approves for a directorate. */
export const officerOf = (directorate: string): Cast =>
  Object.values(stateCast).find(
    one => one.role === 'directorateOfficer' && one.organisation === directorate,
  )!

const person = (role: Cast['role'], id: string, called: string, organisation: string, from: string): Cast => ({
  id,
  name: nameOf(id, called),
  role,
  organisation,
  since: from,
})

/** A governor's office needs a case worker and a member of the resource group. */
export const officeCast = (
  office: string,
  place: string,
  from = since,
): { caseWorker: Cast; panelMember: Cast } => ({
  caseWorker: person('caseWorker', `saksbehandler-${office}`, `Saksbehandler i ${place}`, office, from),
  panelMember: person('panelMember', `ressursgruppe-${office}`, `Ressursgruppa i ${place}`, office, from),
})

export const municipalCast = (
  municipality: string,
  place: string,
  from = since,
): { lead: Cast; director: Cast } => ({
  lead: person(
    'programmeLead',
    `programleder-${municipality}`,
    `Programleder i ${place}`,
    municipality,
    from,
  ),
  director: person(
    'municipalDirector',
    `direktor-${municipality}`,
    `Kommunedirektør i ${place}`,
    municipality,
    from,
  ),
})

/** Makes the first municipality's large payments, as whom its director has asked to. */
export const payer = person('municipalBudgetHolder', 'anviser-m-9901', 'Mona', 'm-9901', '2020-01-01')
