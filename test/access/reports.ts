import { href, type RouteName } from '../../src/routes.ts'
import { municipality, programme, type Row, type Viewer, viewers } from './viewers.ts'

// Reports: a draft is the municipality's own; what is sent is read by those who follow its money, and by anyone as the
// public's page; who asks what is public.

const owners: Viewer[] = ['programmeLead', 'municipalDirector']
const followers: Viewer[] = [
  ...owners,
  'caseWorker',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'auditor',
]
const handlers: Viewer[] = [
  'caseWorker',
  'otherCaseWorker',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'auditor',
]
const pot = { programme, municipality }
const report = { programme, year: 2025, municipality }
const draft = { ...report, year: 2026 }

export const reportRows = {
  report: { at: href('report', report), get: followers },
  reportFigures: { at: href('reportFigures', report), get: followers },
  reportWork: { at: href('reportWork', report), get: followers },
  saveReport: { at: href('saveReport', report), post: owners, form: { version: '999' } },
  submitReport: {
    at: href('submitReport', report),
    post: ['municipalDirector'],
    form: { version: '999' },
  },
  approveReport: { at: href('approveReport', report), post: ['directorateOfficer'] },
  decideUnspent: {
    at: href('decideUnspent', { ...report, municipality: 'm-9902' }),
    post: ['secretariat'],
    form: { useBy: '31.12.2026', reason: 'Ikke godkjent av alle' },
  },
  extractsFile: {
    at: href('extractsFile', { programme, year: 2025, format: 'csv' }),
    get: handlers,
  },
  reviewReport: {
    at: href('reviewReport', draft),
    get: owners,
    post: owners,
    form: { version: '999' },
  },
  returnReport: { at: href('returnReport', report), post: ['directorateOfficer'] },
  reportVersion: {
    at: href('reportVersion', { ...report, number: 1 }),
    get: followers,
  },
  reportView: { at: href('reportView', { ...report, audience: 'offentligheten' }), get: viewers },
  yearEnd: { at: href('yearEnd', pot), get: followers },
  carryOver: { at: href('carryOver', { ...pot, year: 2025 }), post: ['secretariat'] },
  certifyRepayment: { at: href('certifyRepayment', { ...pot, year: 2025 }), post: ['certifier'] },
  repay: { at: href('repay', { ...pot, year: 2025 }), post: ['budgetHolder'] },
  closeBooks: { at: href('closeBooks', { ...pot, year: 2025 }), post: ['municipalDirector', 'budgetHolder'] },
  crosswalk: { at: href('crosswalk', { programme }), get: viewers },
  proposeAsk: {
    at: href('proposeAsk', { programme }),
    post: ['directorateOfficer'],
    form: { question: 'spent', change: 'drop', why: 'Kan ikke tas bort' },
  },
  agreeAsk: { at: href('agreeAsk', { programme, proposal: 'none' }), post: ['directorateOfficer'] },
  declineAsk: { at: href('declineAsk', { programme, proposal: 'none' }), post: ['directorateOfficer'] },
  extracts: { at: href('extracts', { programme, year: 2025 }), get: viewers },
} satisfies Partial<Record<RouteName, Row>>

export const reportSecrets = {
  'the year’s extracts': {
    at: href('extracts', { programme, year: 2025 }),
    says: 'Delen er en beregnet andel',
    seenBy: handlers,
  },
  'the draft of a report': {
    at: href('report', draft),
    says: 'Utkastet som bare kommunen ser',
    seenBy: owners,
  },
  'the draft of a report, as its readers will get it': {
    at: href('reportView', { ...draft, audience: 'kommunestyret' }),
    says: 'Utkastet som bare kommunen ser',
    seenBy: owners,
  },
}
