import { href, type RouteName } from '../../src/routes.ts'
import type { Row, Viewer } from './viewers.ts'

// A municipality's own pots are its own affair, and its auditor's.

const own: Viewer[] = ['programmeLead', 'municipalDirector', 'municipalBudgetHolder']
const others: Viewer[] = ['otherProgrammeLead', 'otherMunicipalDirector', 'otherMunicipalBudgetHolder']
const programme = 'egen-m-9901-1'
const dated = { decidedBy: 'Kommunestyret', decidedOn: '01.10.2026' }

export const poolRows = {
  ownPots: {
    at: href('ownPots'),
    get: [...own, ...others],
    post: ['municipalDirector', 'otherMunicipalDirector'],
    form: {
      ...dated,
      name: 'Slutter før den begynner',
      goal: 'Ingen',
      target: 'Barn og unge',
      ageFrom: '0',
      ageTo: '24',
      startsOn: '02.01.2026',
      endsOn: '01.01.2026',
    },
  },
  ownPot: { at: href('ownPot', { programme }), get: [...own, 'auditor'] },
  ownPotFile: { at: href('ownPotFile', { programme, format: 'csv' }), get: [...own, 'auditor'] },
  certifyTransfer: {
    at: href('certifyTransfer', { programme }),
    get: ['programmeLead'],
    post: ['programmeLead'],
    form: {
      ...dated,
      sector1: 'Skole',
      function1: '202',
      type1: '010',
      ore1: '1',
      effectiveOn: '01.01.1999',
    },
  },
  approveTransfer: {
    at: href('approveTransfer', { programme, number: 99 }),
    post: ['municipalDirector', 'municipalBudgetHolder'],
    form: {},
  },
} satisfies Partial<Record<RouteName, Row>>
