import { href, type RouteName } from '../../src/routes.ts'
import { programme, type Row, type Viewer, viewers } from './viewers.ts'

// The resource group of sf-vidda: led by its case worker, with its own member and KS; its first meeting has been held and
// its minutes approved. Whoever sits there reads it, whatever their role.

const readers: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs', 'secretariat', 'auditor']
/** The chair, and whoever sets bodies up. */
const leaders: Viewer[] = ['caseWorker', 'secretariat']
const members: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs']
const body = 1
const at = { body, meeting: 1 }
const matter = { ...at, matter: 1 }
const founders: Viewer[] = [
  'caseWorker',
  'otherCaseWorker',
  'secretariat',
  'municipalDirector',
  'otherMunicipalDirector',
]

export const bodyRows = {
  bodies: { at: href('bodies'), get: viewers.filter(one => one !== 'public' && one !== 'roleless') },
  newBody: {
    at: href('newBody'),
    get: founders,
    post: founders,
    form: {
      kind: 'jury',
      name: 'Jury',
      programme,
      authority: 'recommends',
      legalBasis: 'Ingen',
      tie: 'chair',
      caseNumber: 'ikke et saksnummer',
    },
  },
  body: { at: href('body', { body }), get: readers },
  giveSeat: {
    at: href('giveSeat', { body }),
    get: leaders,
    post: leaders,
    form: { person: 'ingen ingensteds', role: 'member', begins: '1.1.2020' },
  },
  endSeat: {
    at: href('endSeat', { body, seat: 1 }),
    get: leaders,
    post: leaders,
    form: { ends: '1.1.2000' },
  },
  callMeeting: {
    at: href('callMeeting', { body }),
    get: leaders,
    post: leaders,
    form: { date: '1.1.2000', time: '9', place: 'Ingensteds', matters: 'For sent' },
  },
  meeting: { at: href('meeting', at), get: readers },
  meetingCalendar: { at: href('meetingCalendar', at), get: readers },
  sayInMeeting: { at: href('sayInMeeting', at), post: leaders, form: { kind: 'opened' } },
  matter: { at: href('matter', matter), get: readers },
  sayInMatter: { at: href('sayInMatter', matter), post: leaders, form: { kind: 'taken' } },
  minutes: { at: href('minutes', at), get: readers },
  approveMinutes: { at: href('approveMinutes', at), post: members },
} satisfies Partial<Record<RouteName, Row>>
