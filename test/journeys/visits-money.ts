import { href, type RouteName } from '../../src/routes.ts'
import { director, lead, pilot, place, programme, type Visit, year } from './visitors.ts'

/** The second programme's first awards, which wait at three steps. */
const unpaid = { ...year, programme: 'ungdomsloftet' }

/** Pages of the money's way: awards, the pot, measures, accounts and reports. */
export const moneyVisits: Partial<Record<RouteName, Visit[]>> = {
  awards: [{ face: 'budget holder', to: href('awards', year), as: 'bdm' }],
  award: [
    { face: 'to accept', to: href('award', { ...unpaid, municipality: 'm-9903' }), as: director('9903') },
    { face: 'to certify', to: href('award', { ...unpaid, municipality: 'm-9902' }), as: 'attestant' },
    { face: 'to approve', to: href('award', { ...unpaid, municipality: 'm-9901' }), as: 'bdm' },
    { face: 'paid', to: href('award', { ...year, municipality: 'm-9901' }), as: lead('9901') },
  ],
  pot: [
    { face: 'lead', to: href('pot', place('9901')), as: lead('9901') },
    { face: 'a full one', to: href('pot', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
  ],
  vouchers: [
    { face: 'the pilot', to: href('vouchers', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
    { face: 'lead', to: href('vouchers', place('9901')), as: lead('9901') },
  ],
  voucher: [
    { face: 'to reverse', to: href('voucher', { ...place('9901'), entry: 2 }), as: lead('9901') },
    { face: 'with its receipt', to: href('voucher', { ...place('9901'), entry: 41 }), as: lead('9901') },
    { face: 'beyond its budget', to: href('voucher', { ...place('9901'), entry: 12 }), as: lead('9901') },
  ],
  budget: [
    { face: 'lead', to: href('budget', place('9901')), as: lead('9901') },
    { face: 'director', to: href('budget', place('9901')), as: director('9901') },
  ],
  budgetMove: [
    { face: 'shared out', to: href('budgetMove', { ...place('9901'), move: 1 }), as: lead('9901') },
    { face: 'between measures', to: href('budgetMove', { ...place('9901'), move: 6 }), as: lead('9901') },
  ],
  runningGrants: [{ face: 'directorate', to: href('runningGrants', place('9901')), as: 'bufdir' }],
  potFlow: [
    { face: 'lead', to: href('potFlow', place('9901')), as: lead('9901') },
    { face: 'a full one', to: href('potFlow', { programme: pilot, municipality: 'm-4010' }), as: 'revisor' },
    {
      face: 'narrowed',
      to: href('potFlow', { programme: pilot, municipality: 'm-4010' }, { ordning: 'e-inkludering' }),
      as: 'revisor',
    },
  ],
  followKrone: [
    { face: 'the pilot', to: href('followKrone', { programme: pilot }) },
    { face: 'one municipality', to: href('followKrone', { programme: pilot }, { kommune: 'm-4010' }) },
    { face: 'an open one', to: href('followKrone', { programme }) },
  ],
  accounts: [
    { face: 'lead', to: href('accounts', place('9901')), as: lead('9901') },
    { face: 'nothing yet', to: href('accounts', place('9902')), as: lead('9902') },
    { face: 'auditor', to: href('accounts', place('9901')), as: 'revisor' },
  ],
  accountsImport: [
    { face: 'to look over', to: href('accountsImport', { ...place('9901'), import: 2 }), as: lead('9901') },
    { face: 'to post', to: href('accountsImport', { ...place('9901'), import: 3 }), as: director('9901') },
    { face: 'posted', to: href('accountsImport', { ...place('9901'), import: 1 }), as: lead('9901') },
    { face: 'columns', to: href('accountsImport', { ...place('9901'), import: 4 }), as: lead('9901') },
  ],
  stopAccounts: [
    { face: 'to throw away', to: href('stopAccounts', { ...place('9901'), import: 2 }), as: lead('9901') },
  ],
  endAccountsRule: [
    { face: 'a rule', to: href('endAccountsRule', { ...place('9901'), rule: 1 }), as: lead('9901') },
  ],
  kostra: [
    { face: 'to read in', to: href('kostra', { ...place('9901'), year: 2026 }), as: lead('9901') },
    { face: 'compared', to: href('kostra', { ...place('9901'), year: 2025 }), as: lead('9901') },
  ],
  guide: [
    { face: 'lead', to: href('guide', place('9901')), as: lead('9901') },
    {
      face: 'a search',
      to: href('guide', { programme: pilot, municipality: 'm-4010' }, { ord: 'penger til' }),
      as: 'revisor',
    },
  ],
  serviceShares: [
    {
      face: 'the pilot',
      to: href('serviceShares', { programme: pilot, municipality: 'm-5001' }),
      as: 'revisor',
    },
  ],
  yearEnd: [
    {
      face: 'the pilot, closed',
      to: href('yearEnd', { programme: pilot, municipality: 'm-4010' }),
      as: 'revisor',
    },
    { face: 'to close', to: href('yearEnd', place('9901')), as: director('9901') },
  ],
  newMeasure: [{ face: 'lead', to: href('newMeasure', place('9901')), as: lead('9901') }],
  measure: [
    { face: 'running', to: href('measure', { ...place('9901'), number: 1 }), as: lead('9901') },
    { face: 'to plan', to: href('measure', { ...place('9901'), number: 5 }), as: lead('9901') },
    { face: 'to pay', to: href('measure', { ...place('9901'), number: 3 }), as: director('9901') },
  ],
  measureVouchers: [
    { face: 'running', to: href('measureVouchers', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  planMeasure: [
    { face: 'to plan', to: href('planMeasure', { ...place('9901'), number: 5 }), as: lead('9901') },
  ],
  spend: [{ face: 'running', to: href('spend', { ...place('9901'), number: 1 }), as: lead('9901') }],
  releaseCommitment: [
    {
      face: 'a commitment',
      to: href('releaseCommitment', { ...place('9901'), number: 1, commitment: 1 }),
      as: lead('9901'),
    },
  ],
  commit: [{ face: 'running', to: href('commit', { ...place('9901'), number: 1 }), as: lead('9901') }],
  codeMeasure: [
    { face: 'running', to: href('codeMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  stateAfterGrant: [
    { face: 'running', to: href('stateAfterGrant', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  extendMeasure: [
    { face: 'to the end', to: href('extendMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  closeMeasure: [
    { face: 'running', to: href('closeMeasure', { ...place('9901'), number: 1 }), as: lead('9901') },
  ],
  reportFigures: [
    { face: 'a draft', to: href('reportFigures', { ...place('9903'), year: 2025 }), as: director('9903') },
  ],
  reportWork: [
    {
      face: 'corrected',
      to: href('reportWork', { programme: pilot, year: 2020, municipality: 'm-4010' }),
      as: 'revisor',
    },
  ],
  report: [
    { face: 'a draft', to: href('report', { ...place('9903'), year: 2025 }), as: director('9903') },
    { face: 'to approve', to: href('report', { ...place('9902'), year: 2025 }), as: 'bufdir' },
    { face: 'to decide', to: href('report', { ...place('9901'), year: 2025 }), as: 'sekretariat' },
    {
      face: 'corrected',
      to: href('report', { programme: pilot, year: 2020, municipality: 'm-4010' }),
      as: 'revisor',
    },
  ],
  reviewReport: [
    {
      face: 'before sending',
      to: href('reviewReport', { ...place('9903'), year: 2025 }),
      as: director('9903'),
    },
    { face: 'the lead', to: href('reviewReport', { ...place('9903'), year: 2025 }), as: lead('9903') },
  ],
  reportView: [
    ...['bufdir', 'kommunestyret'].map(audience => ({
      face: audience,
      to: href('reportView', { ...place('9902'), year: 2025, audience }),
      as: 'bufdir',
    })),
    {
      face: 'offentligheten',
      to: href('reportView', {
        programme: pilot,
        year: 2020,
        municipality: 'm-4010',
        audience: 'offentligheten',
      }),
    },
  ],
  reportVersion: [
    {
      face: 'a correction',
      to: href('reportVersion', { programme: pilot, year: 2020, municipality: 'm-4010', number: 2 }),
      as: 'revisor',
    },
    {
      face: 'sent back',
      to: href('reportVersion', { programme: pilot, year: 2020, municipality: 'm-4010', number: 1 }),
      as: 'revisor',
    },
  ],
  crosswalk: [
    { face: 'the public', to: href('crosswalk', { programme: pilot }) },
    { face: 'to answer', to: href('crosswalk', { programme }), as: 'udir' },
  ],
  extracts: [
    { face: 'directorate', to: href('extracts', { programme, year: 2025 }), as: 'hdir' },
    { face: 'the pilot', to: href('extracts', { programme: pilot, year: 2020 }), as: 'sekretariat' },
    { face: 'the public', to: href('extracts', { programme: pilot, year: 2020 }) },
  ],
}
