import type { RouteName } from '../../src/routes.ts'
import type { FormField, ReadForm } from '../support/read-forms.ts'
import type { Typed } from './typed.ts'
import { typedFields } from './wrongs.ts'

// What each form takes, where that is not what stands in it already. A number is the place of a choice among those that
// are offered, from 0.

type Values = Record<string, string | number | string[]>

const some = 'Noe som er skrevet'
const decision = { decidedBy: 'Kommunestyret', decidedOn: '01.11.2026' }
const aFile = ['fil.pdf']

const good: Partial<Record<RouteName, Values>> = {
  // People and roles.
  grantRole: { person: 0, role: 0 },
  addPerson: { name: 'Kari Nordmann', email: 'kari@eksempel.no' },
  registerAbsence: { from: '01.03.2027', last: '05.03.2027', deputy: 0 },
  orderVerification: { programme: 0 },

  // Schemes and figures.
  newScheme: { name: 'Helt ny ordning', purpose: some, target: some, groups: 0, purposes: 0, owner: 0 },
  setAsideCandidate: { scheme: 0, reason: some },
  importSchemes: {},
  newIndicator: {
    ...{ id: 'helt-nytt', 'name-nb': some, 'name-nn': some, 'name-en': some, source: some },
    ...{ 'about-nb': some, 'about-nn': some, 'about-en': some, unit: 0, merging: 'sum' },
  },
  importFacts: { file: aFile },
  rules: {},
  ruleForm: { source: some, amount: '1000', 'partWeight-1': '100', 'partIndicator-1': 0 },
  proposeAsk: { question: 'progress', change: 0, why: some },
  declineAsk: { reason: some },

  // The programme.
  newProgramme: { name: 'Helt nytt program' },
  changeProgramme: { name: 'Et annet navn', reason: some },
  addRegion: { office: 'Statsforvalteren i Nordland', variant: 0, cap: '2', reason: some },
  replaceMandate: { reason: some },
  recordMandate: { decidedBy: 'Regjeringen', decidedOn: '01.02.2026', reference: some },
  recordBaseline: { aim: 0, percent: '10', asOf: '01.06.2024', source: some },
  preparationStep: {
    ...{
      status: 0,
      source: some,
      recommendedBy: 0,
      decider: 0,
      individual: 0,
      decisionReason: some,
      appealBody: 0,
    },
    ...{ reportDue: '01.03.2028', control: some },
  },
  addScheme: { scheme: 0 },
  readFigures: {},
  returnPreparation: { reason: some },

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
  treatApplication: { outcome: 0, reason: some },
  recommend: {},
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
  accounts: {},
  accountsRule: { kind: 0, value: '4711', measure: 0 },
  returnAccounts: { reason: some },
  tieAccounts: {},
  kostra: {},
  newMeasure: { need: some, name: 'Et helt nytt tiltak' },
  planMeasure: { effect: some, instrument: some, owner: 'Lederen', baselineOn: '14.11.2026' },
  refusePayment: { reason: some },
  spend: { amount: '1', spentOn: '01.11.2026', payeeKind: 0, text: some },
  commit: { kind: 0, title: some, ore: '1', payee: 0, endsOn: '31.12.2026' },
  codeMeasure: { function: '231', type: '010' },
  stateAfterGrant: {},
  closeMeasure: { result: some },
  returnReport: { 'comment-spent': some },
  decideUnspent: { reason: some },
}

/** The form as it stands, with what it lacks. */
export const goodFor = (route: RouteName, form: ReadForm): Typed =>
  new Map(
    typedFields(form).map(one => [
      one.name,
      { kind: one.kind, values: valuesOf(one, good[route]?.[one.name]) },
    ]),
  )

function valuesOf({ values, options }: FormField, wanted: string | number | string[] | undefined): string[] {
  if (typeof wanted === 'number') return [options.filter(Boolean)[wanted]!]
  return [wanted ?? values].flat()
}
