import { href, type RouteName } from '../../src/routes.ts'
import { type Row, type Viewer, viewers } from './viewers.ts'

// People and roles: an administrator of the state’s own bodies gives them everywhere, any other in their own
// organisation alone; who controls reads them; everyone sees their own.

const administrators: Viewer[] = ['administrator', 'otherAdministrator']
const known = viewers.filter(one => one !== 'public')
/** The role of the programme lead of m-9901, and an absence of hers that is over. */
export const assignment = 'rolle-programleder-m-9901'
export const absence = 'absence-that-is-over'
const person = 'programleder-m-9901'

export const identityRows = {
  accessibility: { at: href('accessibility'), get: viewers },
  privacy: { at: href('privacy'), get: viewers },
  contact: { at: href('contact'), get: viewers },
  roles: { at: href('roles'), get: [...administrators, 'auditor'] },
  grantRole: {
    at: href('grantRole'),
    get: administrators,
    post: ['administrator'],
    form: { person: 'sekretariat', role: 'secretariat', organisation: 'udir', from: '22.11.2026' },
  },
  formerlyAdded: { at: href('formerlyAdded'), get: viewers, post: viewers },
  formerlyEnded: { at: href('formerlyEnded'), get: viewers, post: viewers },
  addPerson: {
    at: href('addPerson'),
    get: administrators,
    post: administrators,
    form: { name: 'Noen', email: 'ingen adresse' },
  },
  person: { at: href('person', { person }), get: ['administrator'] },
  inviteAgain: { at: href('inviteAgain', { person }), post: ['administrator'] },
  tieSignIn: {
    at: href('tieSignIn', { person }),
    post: ['administrator'],
    form: { issuer: 'https://issuer.invalid', subject: 'taken' },
  },
  role: {
    at: href('role', { assignment }),
    get: ['administrator', 'auditor', 'programmeLead'],
  },
  endRole: { at: href('endRole', { assignment }), post: ['administrator'], form: { from: '01.01.2020' } },
  registerAbsence: {
    at: href('registerAbsence', { assignment }),
    post: ['administrator', 'programmeLead'],
    form: { from: '22.11.2026', last: '23.11.2026', deputy: 'ingen' },
  },
  endAbsence: { at: href('endAbsence', { assignment, absence }), post: ['administrator', 'programmeLead'] },
  me: { at: href('me'), get: known },
  meFile: { at: href('meFile'), get: known },
  // It leaves a line in the log, and changes nothing else.
  ownData: { at: href('ownData'), get: administrators, post: administrators },
} satisfies Partial<Record<RouteName, Row>>
