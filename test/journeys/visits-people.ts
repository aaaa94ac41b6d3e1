import { href } from '../../src/routes.ts'
import { director, lead, type Visit } from './visitors.ts'

const roleOf = (person: string) => `rolle-${person}`

const todays = [
  'nyansatt',
  'administrator',
  'sekretariat',
  'ks',
  director('9903'),
  'saksbehandler-sf-kysten',
  'revisor',
]

/** Pages about people and their roles, their day, and the statements. */
export const peopleVisits = {
  today: todays.map(as => ({ face: as, to: href('today'), as })),
  jobs: [{ face: 'nothing waits', to: href('jobs'), as: 'administrator' }],
  roles: [
    { face: 'administrator', to: href('roles'), as: 'administrator' },
    { face: 'found', to: href('roles', {}, { navn: 'e', rolle: 'programmeLead' }), as: 'revisor' },
    { face: 'nothing found', to: href('roles', {}, { navn: 'xyzxyz' }), as: 'administrator' },
  ],
  grantRole: [
    { face: 'to find', to: href('grantRole'), as: 'administrator' },
    { face: 'found', to: href('grantRole', {}, { navn: 'a', virksomhet: 'vid' }), as: 'administrator' },
  ],
  addPerson: [{ face: 'administrator', to: href('addPerson'), as: 'administrator' }],
  person: [
    { face: 'signs in', to: href('person', { person: lead('9901') }), as: 'administrator' },
    { face: 'without a role', to: href('person', { person: 'nyansatt' }), as: 'administrator' },
  ],
  role: [
    {
      face: 'administrator',
      to: href('role', { assignment: roleOf(director('9901')) }),
      as: 'administrator',
    },
    { face: 'one’s own', to: href('role', { assignment: roleOf(lead('9901')) }), as: lead('9901') },
  ],
  me: [
    { face: 'lead', to: href('me'), as: lead('9901') },
    { face: 'without a role', to: href('me'), as: 'nyansatt' },
  ],
  accessibility: [{ face: 'the public', to: href('accessibility') }],
  privacy: [{ face: 'the public', to: href('privacy') }],
  contact: [
    { face: 'the public', to: href('contact') },
    { face: 'signed in', to: href('contact'), as: lead('9901') },
  ],
  ownData: [{ face: 'administrator', to: href('ownData'), as: 'administrator' }],
} satisfies Record<string, Visit[]>
