import type { RouteName } from '../../src/routes.ts'
import type { FormField, ReadForm } from '../support/read-forms.ts'
import type { Typed } from './typed.ts'
import { typedFields } from './wrongs.ts'

// What each form takes, where that is not what stands in it already. A number is the place of a choice among those that
// are offered, from 0.

type Values = Record<string, string | number | string[]>
/** By the address’s name; of one that several forms are sent to, with the last part of its path too. */
type Key = RouteName | `${RouteName} ${string}`

const some = 'Noe som er skrevet'
const decision = { decidedBy: 'Kommunestyret', decidedOn: '01.11.2026' }
const aFile = ['fil.pdf']

const good: Partial<Record<Key, Values>> = {
  // People and roles.
  grantRole: { person: 0, role: 0 },
  addPerson: { name: 'Kari Nordmann', email: 'kari@eksempel.no' },
  registerAbsence: { from: '01.03.2027', last: '05.03.2027', deputy: 0 },
  orderVerification: { programme: 0 },

  // Schemes and figures.
  newScheme: { name: 'Helt ny ordning', purpose: some, target: some, groups: 0, purposes: 0, owner: 0 },
  setAsideCandidate: { scheme: 0, reason: some },
  newIndicator: {
    ...{ id: 'helt-nytt', 'name-nb': some, 'name-nn': some, 'name-en': some, source: some },
    ...{ 'about-nb': some, 'about-nn': some, 'about-en': some, unit: 0, merging: 'sum' },
  },
  importFacts: { file: aFile },
  ruleForm: {
    ...{ source: some, amount: '1000', indicator: 0, 'partWeight-1': '100', 'partIndicator-1': 0 },
    ...{ 'bandFrom-1': '0', 'bandAmount-1': '1000', 'cap-1': '1000', years: '3' },
  },
  'ruleForm capOverYears': { indicator: 'years-with-c' },
  'ruleForm meanOfYears': { indicator: 'grants-of-d' },
  'ruleForm recorded': { indicator: 'grants-of-d' },
  proposeAsk: { question: 'progress', change: 0, why: some },
  declineAsk: { reason: some },

  // The programme.
  newProgramme: { name: 'Helt nytt program' },
  changeProgramme: { name: 'Et annet navn', reason: some },
  addRegion: { office: 'Statsforvalteren i Nordland', variant: 0, cap: '2', reason: some },
  replaceMandate: { reason: some },
  recordMandate: { decidedBy: 'Regjeringen', decidedOn: '01.02.2026', reference: some },
  recordBaseline: { aim: 0, percent: '10', asOf: '01.06.2024', source: some },
  'preparationStep mandat': { decidedBy: 'Regjeringen', decidedOn: '01.02.2027', reference: some },
  'preparationStep mal': { name: 'Et nytt program', goal: some, target: some, criteria: some },
  'preparationStep ordninger': { status: 0, source: some },
  'preparationStep regioner': {
    ...{ recipients: 0, 'office-sf-agder': 0, 'cap-sf-agder': '4', nationalCap: '12' },
  },
  'preparationStep avgjorelse': { recommendedBy: 0, decider: 0, authority: 0 },
  'preparationStep enkeltvedtak': { individual: 0, decisionReason: some, appealBody: 0 },
  'preparationStep frister': {
    ...{ planningFrom: '01.08.2027', startsOn: '01.01.2028', endsOn: '31.12.2030', reportDue: '01.03.2029' },
  },
  'preparationStep oppfolging': { followUp: some, control: some, evaluation: some },
  addScheme: { scheme: 0 },
  returnPreparation: { reason: some },
  tieSignIn: { issuer: 'https://issuer.invalid', subject: 'ny-kollega' },

  // Call, application, selection.
  amendCall: { deadline: '01.12.2026', reason: some, seen: 0 },
  withdrawCall: { reason: some, seen: 0 },
  publishCall: { seen: 0 },
  recordResolution: {
    body: 'Kommunestyret',
    decidedOn: '01.11.2026',
    caseRef: '1/26',
    outcome: 0,
    file: aFile,
  },
  recommend: {
    'rank-m-9911': '1',
    'reason-m-9911': some,
    'rank-m-9912': '2',
    'reason-m-9912': some,
    leavesOut: 0,
  },
  treatApplication: { outcome: 0, reason: some },
  decideSelection: {
    ...{ 'outcome-m-9911': 0, 'reason-m-9911': some, 'outcome-m-9912': 0, 'reason-m-9912': some },
    ...{ reason: some, answerBy: '01.03.2027' },
  },

  // The year's allocation, and what would happen if.
  makeRun: { correctionReason: some },
  changeRule: { rule: 0 },
  objectToRun: { reason: some },
  answerObjection: { answer: some },
  keepScenario: { name: 'Et navn' },
  recordFrame: { year: '2029', amount: '1 000 000', source: some },

  grantAwards: { caseNumber: '2026/7007' },
  notifyChange: { reason: some, basisKind: 0, basis: some, replyBy: '14.12.2026' },
  decideChange: { outcome: 0, reason: some },

  // The municipality's money.
  ownPots: {
    ...{ name: 'Egen pott', goal: some, target: some, startsOn: '01.01.2027', endsOn: '31.12.2027' },
    ...decision,
  },
  certifyTransfer: {
    ...{
      sector1: 'Skole',
      function1: '202',
      type1: '010',
      ore1: '1',
      effectiveOn: '01.11.2026',
      ...decision,
    },
  },
  attach: { file: aFile },
  voucher: { reason: some },
  markAttachment: { wrong: some },
  budget: { to: 0, ore: '1', reason: some, decidedBy: 'Kommunedirektøren' },
  setLimit: { limit: '100 000' },
  runningGrants: { scheme: 0, purpose: some, ore: '1', startsOn: '01.01.2026', endsOn: '31.12.2026' },
  accounts: { file: ['regnskap.csv'] },
  accountsRule: { kind: 0, value: '4711', measure: 0 },
  returnAccounts: { reason: some },
  tieAccounts: { date: '0', voucher: '1', function: '2', type: '3', text: '4', amount: '5' },
  newMeasure: { need: some, name: 'Et helt nytt tiltak' },
  planMeasure: { effect: some, instrument: some, owner: 'Lederen', baselineOn: '14.11.2026' },
  refusePayment: { reason: some },
  spend: { amount: '1', spentOn: '01.11.2026', payeeKind: 0, text: some, beyond: some },
  commit: { kind: 0, title: some, ore: '1', payee: 0, endsOn: '31.12.2026', beyond: some },
  codeMeasure: { function: '231', type: '010' },
  closeMeasure: { result: some },
  returnReport: { 'comment-spent': some },
  decideUnspent: { reason: some },

  // Bodies and their meetings.
  newBody: {
    ...{ kind: 'jury', name: 'Juryen', authority: 0, legalBasis: some, caseNumber: '2026/7008' },
  },
  giveSeat: { person: 'attestant udir' },
  declareForAssessment: { says: 0 },
  giveScores: {
    ...{ 'score-motivation': 0, 'reason-motivation': some, 'evidence-motivation': some },
    ...{ 'score-capacity': 0, 'reason-capacity': some, 'evidence-capacity': some },
  },
  judgeForAssessment: { disqualified: 0, reason: some },
  noteApplication: { text: some },
  callMeeting: { date: '01.02.2027', time: '09.30', place: some, matters: 'En sak' },
  sayInMatter: { seat: 0, says: 0 },
}

/** The form as it stands, with what it lacks. */
export function goodFor(route: RouteName, form: ReadForm): Typed {
  const last = form.action.split('?')[0]!.split('/').at(-1)!
  const values = { ...good[route], ...good[`${route} ${last}`] }
  return new Map(
    typedFields(form).map(one => [one.name, { kind: one.kind, values: valuesOf(one, values[one.name]) }]),
  )
}

function valuesOf({ values, options }: FormField, wanted: string | number | string[] | undefined): string[] {
  if (typeof wanted === 'number') return [options.filter(Boolean)[wanted]!]
  return [wanted ?? values].flat()
}
