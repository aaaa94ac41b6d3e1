import { href, type RouteName } from '../../src/routes.ts'
import { followers } from './money.ts'
import { municipality, programme, type Row, type Viewer } from './viewers.ts'

// The municipality's own accounts: what was read in and the comparison are for those who follow the pot, the lines
// themselves for the municipality and the auditor, since not all of them are the pot's.

const lead: Viewer[] = ['programmeLead']
/** Authority to pay is the municipal director's. */
const director: Viewer[] = ['municipalDirector']
const pot = { programme, municipality }
const none = { ...pot, import: 99 }

export const accountsRows = {
  accounts: {
    at: href('accounts', pot),
    get: followers,
    post: lead,
    form: { file: new Blob(['Dato;Bilag\n']) },
  },
  accountsRule: {
    at: href('accountsRule', pot),
    post: lead,
    form: { kind: 'text', value: 'Finnes ikke', measure: 'finnes-ikke' },
  },
  endAccountsRule: { at: href('endAccountsRule', { ...pot, rule: 99 }), get: lead, post: lead },
  accountsImport: {
    at: href('accountsImport', { ...pot, import: 1 }),
    get: ['programmeLead', 'municipalDirector', 'auditor'] satisfies Viewer[],
    post: lead,
    form: { 'target-1': 'aside' },
  },
  tieAccounts: { at: href('tieAccounts', none), post: lead, form: { amount: '0' } },
  postAccounts: { at: href('postAccounts', none), post: lead, form: { digest: 'ingen' } },
  decideAccounts: { at: href('decideAccounts', none), post: director, form: { digest: 'ingen' } },
  returnAccounts: { at: href('returnAccounts', none), post: director, form: { reason: 'Finnes ikke' } },
  // It is posted: nothing of it is thrown away.
  stopAccounts: { at: href('stopAccounts', { ...pot, import: 1 }), get: lead, post: lead },
  accountsFile: { at: href('accountsFile', { ...pot, format: 'csv' }), get: followers },
  kostra: {
    at: href('kostra', { ...pot, year: 2026 }),
    get: followers,
    post: lead,
    form: { file: new Blob(['ikke KOSTRA\n']) },
  },
  kostraFile: { at: href('kostraFile', { ...pot, year: 2026 }), get: followers },
} satisfies Partial<Record<RouteName, Row>>
