import { href, type RouteName } from '../../src/routes.ts'
import { accountsRows } from './accounts.ts'
import { allocationRows } from './allocation.ts'
import { applicationRows } from './applications.ts'
import { assessmentRows } from './assessment.ts'
import { bodyRows } from './bodies.ts'
import { catalogueRows } from './catalogue.ts'
import { controlRows } from './control.ts'
import { figureRows } from './figures.ts'
import { identityRows } from './identity.ts'
import { moneyRows } from './money.ts'
import { poolRows } from './pools.ts'
import { preparationRows } from './preparation.ts'
import { reportRows, reportSecrets } from './reports.ts'
import { scenarioRows } from './scenarios.ts'
import { internalNote } from './setting.ts'
import { municipality, office, programme, type Row, type Viewer, viewers } from './viewers.ts'

const everyone = viewers
const signedIn = viewers.filter(one => one !== 'public' && one !== 'roleless')
const owners: Viewer[] = ['programmeLead', 'municipalDirector']
/** Those who handle a region's applications, and those who control. */
const handlers: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs', 'secretariat', 'auditor']
/** Those who follow a municipality's money: itself, its governor's office, who gives, pays, runs and controls. */
const followers: Viewer[] = [
  ...owners,
  'municipalBudgetHolder',
  'caseWorker',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'auditor',
]

const region = { programme, office }
const applicant = { programme, municipality }
const year = { programme, year: 2026 }
const award = { programme, year: 2026, municipality }
/** Last year's, which is paid: paying once more changes nothing. */
const paid = { programme, year: 2025, municipality }
const measure = { programme, municipality, number: 1 }
const filed = { office, year: 2024, number: 4711 }
const _aFile = new Blob(['%PDF-1.4\n%%EOF\n'])

export const expected: Record<RouteName, Row> = {
  front: { at: href('front'), get: everyone },
  health: { at: href('health'), get: everyone },
  ready: { at: href('ready'), get: everyone },
  language: { at: href('language'), get: everyone },
  signIn: { at: href('signIn'), get: everyone },
  signInReturn: { at: href('signInReturn'), get: everyone },
  signOut: { at: href('signOut'), post: everyone },
  stillHere: { at: href('stillHere'), post: [...signedIn, 'roleless'] },
  chooseRole: { at: href('chooseRole'), post: everyone, form: { assignment: 'none' } },
  today: { at: href('today'), get: [...signedIn, 'roleless'] },
  calendar: { at: href('calendar'), get: signedIn },
  ourMunicipality: { at: href('ourMunicipality'), get: everyone },
  ourOffice: { at: href('ourOffice'), get: everyone },
  ...identityRows,
  jobs: { at: href('jobs'), get: ['administrator', 'auditor'] },
  sendJobAgain: { at: href('sendJobAgain'), post: ['administrator'], form: { event: '999999999' } },

  ...assessmentRows,
  ...bodyRows,
  ...catalogueRows,
  ...scenarioRows,
  programmes: { at: href('programmes'), get: everyone },
  ...preparationRows,
  programme: { at: href('programme', { programme }), get: everyone },
  knowledge: { at: href('knowledge', { programme }), get: everyone },
  programmeMoney: { at: href('programmeMoney', { programme }), get: everyone },
  programmeSettings: { at: href('programmeSettings', { programme }), get: everyone },
  allocations: { at: href('allocations', { programme }), get: everyone },
  awardYears: { at: href('awardYears', { programme }), get: everyone },
  programmeReports: { at: href('programmeReports', { programme }), get: everyone },
  potReports: { at: href('potReports', applicant), get: followers },
  officeMunicipalities: {
    at: href('officeMunicipalities', region),
    get: followers.filter(
      one => !['programmeLead', 'municipalDirector', 'municipalBudgetHolder'].includes(one),
    ),
  },
  recordMandate: {
    at: href('recordMandate', { programme }),
    post: ['secretariat'],
    form: { decidedBy: 'Regjeringen', decidedOn: '01.02.2024', reference: 'finnes' },
  },
  recordBaseline: {
    at: href('recordBaseline', { programme }),
    post: ['secretariat'],
    form: { aim: 'room', percent: '10', asOf: '01.01.2099', source: 'Etter at det begynte' },
  },
  changeProgramme: {
    at: href('changeProgramme', { programme }),
    get: ['secretariat'],
    post: ['secretariat'],
  },
  addRegion: { at: href('addRegion', { programme }), get: ['secretariat'], post: ['secretariat'] },
  replaceMandate: { at: href('replaceMandate', { programme }), get: ['secretariat'], post: ['secretariat'] },
  setCap: { at: href('setCap', region), post: ['secretariat'], form: { cap: '4' } },
  ...applicationRows,
  selections: { at: href('selections', { programme }), get: everyone },
  selection: { at: href('selection', region), get: everyone },
  recommend: {
    at: href('recommend', region),
    get: ['panelMember', 'regionalKs'],
    post: ['panelMember', 'regionalKs'],
    form: { 'rank-m-9901': '1', 'reason-m-9901': 'En gang til' },
  },
  decideSelection: {
    at: href('decideSelection', region),
    get: ['secretariat'],
    post: ['secretariat'],
    form: { 'outcome-m-9901': 'selected', 'reason-m-9901': 'En gang til', answerBy: '01.03.2027' },
  },
  reviewDecision: {
    at: href('reviewDecision', region),
    get: ['secretariat'],
    post: ['secretariat'],
    form: { version: '999' },
  },
  answerOffer: {
    at: href('answerOffer', applicant),
    get: everyone,
    post: ['municipalDirector'],
    form: { answer: 'accepted' },
  },

  ...allocationRows,
  awards: { at: href('awards', year), get: everyone },
  grantAwards: {
    at: href('grantAwards', year),
    post: ['budgetHolder'],
    form: { caseNumber: '2026/100', municipality },
  },
  award: { at: href('award', award), get: everyone },
  acceptAward: { at: href('acceptAward', paid), post: ['municipalDirector'] },
  certifyDisbursement: { at: href('certifyDisbursement', paid), post: ['certifier'] },
  approveDisbursement: { at: href('approveDisbursement', paid), post: ['budgetHolder'] },

  notifyChange: {
    at: href('notifyChange', paid),
    post: ['budgetHolder'],
    form: {
      reason: 'Ingenting er rettet',
      basisKind: 'reservation',
      basis: 'Forbeholdet',
      replyBy: '01.03.2027',
    },
  },
  replyToNotice: {
    at: href('replyToNotice', paid),
    post: ['municipalDirector'],
    form: { reply: 'Ingenting er varslet' },
  },
  decideChange: {
    at: href('decideChange', paid),
    post: ['budgetHolder'],
    form: { outcome: 'kept', reason: 'Ingenting er varslet' },
  },
  acceptChange: { at: href('acceptChange', paid), post: ['municipalDirector'] },
  certifySettlement: { at: href('certifySettlement', paid), post: ['certifier'] },
  settle: { at: href('settle', paid), post: ['budgetHolder'] },

  pot: { at: href('pot', applicant), get: followers },
  potOutlook: { at: href('potOutlook', applicant), get: followers },
  measures: { at: href('measures', applicant), get: followers },
  ...moneyRows,
  ...poolRows,
  ...accountsRows,
  newMeasure: {
    at: href('newMeasure', applicant),
    get: ['programmeLead'],
    post: ['programmeLead'],
    form: {
      need: 'For gamle',
      name: 'Utenfor',
      ageFrom: '30',
      ageTo: '40',
      startsOn: '01.01.2026',
      endsOn: '31.12.2026',
    },
  },
  measure: { at: href('measure', measure), get: followers },
  measureVouchers: { at: href('measureVouchers', measure), get: followers },
  planMeasure: {
    at: href('planMeasure', measure),
    get: ['programmeLead'],
    post: ['programmeLead'],
    form: { effect: 'a', instrument: 'b', owner: 'c', baselineOn: '01.01.2026' },
  },
  startMeasure: { at: href('startMeasure', measure), post: ['programmeLead'] },
  spend: {
    at: href('spend', measure),
    get: ['programmeLead'],
    post: ['programmeLead'],
    form: { amount: '999 999 999', spentOn: '01.11.2026', payeeKind: 'ownStaff', text: 'Mer enn potten har' },
  },
  closeMeasure: {
    at: href('closeMeasure', { ...measure, number: 2 }),
    get: ['programmeLead'],
    post: ['programmeLead'],
    form: { result: 'Ikke begynt' },
  },

  ...reportRows,
  ...figureRows,
  ...controlRows,
  journals: { at: href('journals'), get: everyone },
  journal: { at: href('journal', { office }), get: everyone },
  case: { at: href('case', filed), get: everyone },
  document: { at: href('document', { ...filed, entry: 1, document: 1 }), get: everyone },
}

/** What a page that many may open shows to some only: who sees it. */
export const secrets: Record<string, { at: string; says: string; seenBy: readonly Viewer[] }> = {
  'an unfinished run': {
    at: href('allocation', { programme, year: 2027 }),
    says: 'Kjøring 1, ikke fastsatt',
    seenBy: ['caseWorker', 'otherCaseWorker', 'directorateOfficer', 'budgetHolder', 'secretariat', 'auditor'],
  },
  'one municipality of an unfinished run': {
    at: href('cell', { programme, year: 2027, municipality }),
    says: 'Ville fått',
    seenBy: ['caseWorker', 'otherCaseWorker', 'directorateOfficer', 'budgetHolder', 'secretariat', 'auditor'],
  },
  'the draft of an application': {
    at: href('application', { programme, municipality: 'm-9921' }),
    says: 'er i gang med å beskrive utviklingsarbeidet',
    seenBy: [],
  },
  ...reportSecrets,
  'who has applied, before it is decided': {
    at: href('applications', { programme, office: 'sf-kysten' }),
    says: 'Skjelholme',
    seenBy: ['otherCaseWorker', 'otherPanelMember', 'secretariat', 'auditor'],
  },
  'a recommendation before the decision': {
    at: href('selection', { programme, office: 'sf-kysten' }),
    says: 'Grunnen som ressursgruppa ga',
    seenBy: ['otherCaseWorker', 'otherPanelMember', 'secretariat', 'auditor'],
  },
  'an internal note on an application': {
    at: href('application', applicant),
    says: internalNote,
    seenBy: ['caseWorker', 'panelMember', 'regionalKs'],
  },
  'an internal note beside the applications that are compared': {
    at: href('compareApplications', region, { [municipality]: 'ja', 'm-9902': 'ja' }),
    says: internalNote,
    seenBy: ['caseWorker', 'panelMember', 'regionalKs'],
  },
  'the title of a restricted document': {
    at: href('journal', { office }),
    says: 'Hemmelig tittel',
    seenBy: ['caseWorker', 'secretariat', 'auditor'],
  },
  'the title of an internal document': {
    at: href('journal', { office }),
    says: 'Notat til oss selv',
    seenBy: handlers,
  },
}
