import { panelOf } from '../src/rooms/records/index.ts'
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
  Object.values(stateCast).find(one => one.role === 'directorateOfficer' && one.organisation === directorate)!

/** A person with an invented name, or with what they do where nobody is to be taken for them. */
const named = (one: Cast): Cast => ({ ...one, name: nameOf(one.id, one.name) })

/** A governor's office needs a case worker and a member of the resource group, in which KS of the region sits too. */
export const officeCast = (
  office: string,
  place: string,
  from = since,
): { caseWorker: Cast; panelMember: Cast; regionalKs: Cast } => ({
  caseWorker: named({
    id: `saksbehandler-${office}`,
    name: `Saksbehandler i ${place}`,
    role: 'caseWorker',
    organisation: office,
    since: from,
  }),
  panelMember: named({
    id: `ressursgruppe-${office}`,
    name: `Ressursgruppa i ${place}`,
    role: 'panelMember',
    organisation: office,
    since: from,
  }),
  regionalKs: named({
    id: `ressursgruppe-${ksOf(office)}`,
    name: `KS i ${place}`,
    role: 'panelMember',
    organisation: ksOf(office),
    since: from,
  }),
})

/** KS of the region that an office covers. */
export const ksOf = (office: string): string => panelOf(office).find(one => one !== office)!

export const municipalCast = (
  municipality: string,
  place: string,
  from = since,
): { lead: Cast; director: Cast } => ({
  lead: named({
    id: `programleder-${municipality}`,
    name: `Programleder i ${place}`,
    role: 'programmeLead',
    organisation: municipality,
    since: from,
  }),
  director: named({
    id: `direktor-${municipality}`,
    name: `Kommunedirektør i ${place}`,
    role: 'municipalDirector',
    organisation: municipality,
    since: from,
  }),
})

/** Makes the first municipality's large payments, as its director has asked for. */
export const payer: Cast = {
  id: 'anviser-m-9901',
  name: 'Mona',
  role: 'municipalBudgetHolder',
  organisation: 'm-9901',
  since: '2020-01-01',
}
