import { href, type RouteName } from '../../src/routes.ts'
import { municipality, programme, type Row, type Viewer, viewers } from './viewers.ts'

// The municipality's money: budgets, commitments, payments, vouchers, and the flow that anyone may follow.

/** Those who follow a municipality's money: itself, its governor's office, who gives, pays, runs and controls. */
export const followers: Viewer[] = [
  'programmeLead',
  'municipalDirector',
  'municipalBudgetHolder',
  'caseWorker',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'auditor',
]
/** A directorate that gives nothing to the programme has no part in it; the rooms ask for the role alone. */
const lead: Viewer[] = ['programmeLead']
/** Authority to pay is the municipal director's, who may give it to a budget holder. */
const director: Viewer[] = ['municipalDirector']
const payers: Viewer[] = ['municipalDirector', 'municipalBudgetHolder']

const pot = { programme, municipality }
const measure = { ...pot, number: 1 }
const none = { ...measure, payment: 99 }

export const moneyRows = {
  vouchers: { at: href('vouchers', pot), get: followers },
  voucherFile: { at: href('voucherFile', { ...pot, format: 'csv' }), get: followers },
  voucher: {
    at: href('voucher', { ...pot, entry: 1 }),
    get: followers,
    post: lead,
    form: { reason: 'Tilskuddet er ingen utgift' },
  },
  attachment: { at: href('attachment', { ...pot, attachment: 1 }), get: followers },
  // Its kind is not taken, so that nothing is added.
  attach: {
    at: href('attach', { ...pot, entry: 1 }),
    post: lead,
    form: { file: new Blob([new Uint8Array([0, 1, 2, 3])]) },
  },
  markAttachment: {
    at: href('markAttachment', { ...pot, entry: 1, attachment: 1 }),
    post: lead,
    form: { wrong: 'Et annet bilag' },
  },
  explainBeyond: { at: href('explainBeyond', measure), post: lead, form: { beyond: 'Innenfor budsjettet' } },
  budget: {
    at: href('budget', pot),
    get: followers,
    post: lead,
    form: {
      from: '0',
      to: '1',
      ore: '999 999 999',
      reason: 'Mer enn potten har',
      decidedBy: 'Kommunedirektøren',
      decidedOn: '01.11.2026',
      effectiveOn: '01.11.2026',
    },
  },
  budgetFile: { at: href('budgetFile', { ...pot, format: 'csv' }), get: followers },
  budgetMove: { at: href('budgetMove', { ...pot, move: 1 }), get: followers },
  budgetMoveFile: { at: href('budgetMoveFile', { ...pot, move: 1 }), get: followers },
  setLimit: { at: href('setLimit', pot), post: director, form: { limit: '100 000' } },
  // A directorate tells only of its own schemes.
  runningGrants: {
    at: href('runningGrants', pot),
    get: followers,
    post: ['directorateOfficer'],
    form: {
      scheme: 'lav-inntekt',
      purpose: 'Slutter før det begynner',
      ore: '1',
      startsOn: '02.01.2026',
      endsOn: '01.01.2026',
    },
  },
  guide: { at: href('guide', pot), get: followers },
  serviceShares: { at: href('serviceShares', pot), get: followers },
  potFlow: { at: href('potFlow', pot), get: followers },
  extendMeasure: {
    at: href('extendMeasure', measure),
    get: lead,
    post: lead,
    form: { longerTo: '01.01.2001' },
  },
  codeMeasure: {
    at: href('codeMeasure', measure),
    get: lead,
    post: lead,
    form: { function: '231', type: '010', account: '3100', project: '4711' },
  },
  stateAfterGrant: {
    at: href('stateAfterGrant', measure),
    get: lead,
    post: lead,
    form: {
      positions: '1',
      otherOre: '0',
      afterwards: 'Vedtatt etter i dag',
      outcome: 'ends',
      decidedBy: 'Kommunestyret',
      decidedOn: '31.12.2026',
    },
  },
  commit: {
    at: href('commit', measure),
    get: lead,
    post: lead,
    form: {
      kind: 'contract',
      title: 'Mer enn potten har',
      ore: '999 999 999',
      payee: 'private',
      endsOn: '31.12.2026',
    },
  },
  releaseCommitment: {
    at: href('releaseCommitment', { ...measure, commitment: 99 }),
    get: lead,
    post: lead,
    form: { ore: '1' },
  },
  makePayment: { at: href('makePayment', none), post: payers },
  refusePayment: {
    at: href('refusePayment', none),
    post: payers,
    form: { 'reason-99': 'Finnes ikke' },
  },
  followKrone: { at: href('followKrone', { programme }), get: viewers },
  followKroneFile: { at: href('followKroneFile', { programme, format: 'json' }), get: viewers },
} satisfies Partial<Record<RouteName, Row>>
