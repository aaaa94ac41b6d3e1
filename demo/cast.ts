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
  secretariat: state('sekretariat', 'Sigrid Sekretær', 'secretariat', 'udir'),
  budgetHolder: state('bdm', 'Berit Budsjett', 'budgetHolder', 'udir'),
  certifier: state('attestant', 'Atle Attestant', 'certifier', 'udir'),
  udir: state('udir', 'Unni fra Utdanning', 'directorateOfficer', 'udir'),
  hdir: state('hdir', 'Helge fra Helse', 'directorateOfficer', 'hdir'),
  bufdir: state('bufdir', 'Bodil fra Barn', 'directorateOfficer', 'bufdir'),
  avdir: state('avdir', 'Arve fra Arbeid', 'directorateOfficer', 'avdir'),
  imdi: state('imdi', 'Ida fra Integrering', 'directorateOfficer', 'imdi'),
  ks: state('ks', 'Kåre fra KS', 'ks', 'ks'),
  auditor: state('revisor', 'Randi Revisor', 'auditor', 'riksrevisjonen'),
  administrator: state('administrator', 'Adrian Administrator', 'administrator', 'udir'),
}

/** A governor's office needs a case worker and a member of the resource group. */
export const officeCast = (
  office: string,
  place: string,
  from = since,
): { caseWorker: Cast; panelMember: Cast } => ({
  caseWorker: {
    id: `saksbehandler-${office}`,
    name: `Saksbehandler i ${place}`,
    role: 'caseWorker',
    organisation: office,
    since: from,
  },
  panelMember: {
    id: `ressursgruppe-${office}`,
    name: `Ressursgruppa i ${place}`,
    role: 'panelMember',
    organisation: office,
    since: from,
  },
})

export const municipalCast = (
  municipality: string,
  place: string,
  from = since,
): { lead: Cast; director: Cast } => ({
  lead: {
    id: `programleder-${municipality}`,
    name: `Programleder i ${place}`,
    role: 'programmeLead',
    organisation: municipality,
    since: from,
  },
  director: {
    id: `direktor-${municipality}`,
    name: `Kommunedirektør i ${place}`,
    role: 'municipalDirector',
    organisation: municipality,
    since: from,
  },
})
