/**
 * The house's table of contents: every address with its name. It imports nothing; `web` binds addresses to pages.
 * Addresses are in Norwegian, since people read them; names are the code's own.
 */
export const routes = {
  front: '/',
  health: '/helse',
  language: '/sprak',
  signIn: '/logg-inn',
  signInReturn: '/logg-inn/tilbake',
  signOut: '/logg-ut',
  chooseRole: '/rolle',
  today: '/i-dag',
  roles: '/roller',
  addPerson: '/roller/person',
  grantRole: '/roller/gi',
  endRole: '/roller/avslutt',
  schemes: '/ordninger',
  newScheme: '/ordninger/ny',
  exportSchemes: '/ordninger/fil/:format',
  overlap: '/ordninger/overlapp',
  burden: '/ordninger/kalender',
  candidates: '/ordninger/kandidater',
  setAsideCandidate: '/ordninger/kandidater/:pool/til-side',
  takeBackCandidate: '/ordninger/kandidater/:pool/til-side/:scheme/ta-med',
  terms: '/ordninger/vilkar',
  ministries: '/ordninger/departementer',
  importSchemes: '/ordninger/les-inn',
  confirmSchemes: '/ordninger/les-inn/bekreft',
  scheme: '/ordninger/:scheme',
  editScheme: '/ordninger/:scheme/endre',
  programmes: '/programmer',
  newProgramme: '/programmer/ny',
  programme: '/programmer/:programme',
  recordMandate: '/programmer/:programme/mandat',
  setCap: '/programmer/:programme/tak/:office',
  fundYear: '/programmer/:programme/nytt-ar',
  call: '/programmer/:programme/utlysning/:office',
  application: '/programmer/:programme/soknad/:municipality',
  saveApplication: '/programmer/:programme/soknad/:municipality/lagre',
  reviewApplication: '/programmer/:programme/soknad/:municipality/se-over',
  submitApplication: '/programmer/:programme/soknad/:municipality/send',
  recordResolution: '/programmer/:programme/soknad/:municipality/vedtak',
  treatApplication: '/programmer/:programme/soknad/:municipality/behandling',
  selection: '/programmer/:programme/utvelgelse/:office',
  recommend: '/programmer/:programme/utvelgelse/:office/innstilling',
  decideSelection: '/programmer/:programme/utvelgelse/:office/vedtak',
  answerOffer: '/programmer/:programme/tilbud/:municipality',
  allocation: '/programmer/:programme/utmaling/:year',
  makeRun: '/programmer/:programme/utmaling/:year/beregn',
  stopRun: '/programmer/:programme/utmaling/:year/stopp',
  approveRun: '/programmer/:programme/utmaling/:year/godkjenn',
  changeRule: '/programmer/:programme/utmaling/:year/regel',
  finaliseRun: '/programmer/:programme/utmaling/:year/fastsett',
  cell: '/programmer/:programme/utmaling/:year/:municipality',
  schemeCell: '/programmer/:programme/utmaling/:year/:municipality/:scheme',
  simulator: '/programmer/:programme/simulator/:year',
  keepScenario: '/programmer/:programme/simulator/:year/lagre',
  scenario: '/programmer/:programme/simulator/:year/:scenario',
  schedules: '/programmer/:programme/flerarsplan',
  schedule: '/programmer/:programme/flerarsplan/:municipality',
  recordFrame: '/programmer/:programme/flerarsplan/:municipality/ramme',
  fundingNote: '/programmer/:programme/flerarsplan/:municipality/notat',
  fundingNoteFile: '/programmer/:programme/flerarsplan/:municipality/notat.pdf',
  rules: '/ordninger/:scheme/regler',
  ruleForm: '/ordninger/:scheme/regler/ny/:kind',
  ruleFile: '/ordninger/:scheme/regler/fil/:version',
  ruleSchema: '/skjema/regel.json',
  awards: '/programmer/:programme/tilsagn/:year',
  grantAwards: '/programmer/:programme/tilsagn/:year/gi',
  award: '/programmer/:programme/tilsagn/:year/:municipality',
  acceptAward: '/programmer/:programme/tilsagn/:year/:municipality/godta',
  certifyDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/attester',
  approveDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/utbetal',
  pot: '/programmer/:programme/pott/:municipality',
  vouchers: '/programmer/:programme/pott/:municipality/bilag',
  voucherFile: '/programmer/:programme/pott/:municipality/bilag/fil/:format',
  voucher: '/programmer/:programme/pott/:municipality/bilag/:entry',
  budget: '/programmer/:programme/pott/:municipality/budsjett',
  budgetFile: '/programmer/:programme/pott/:municipality/budsjett/fil/:format',
  budgetMove: '/programmer/:programme/pott/:municipality/budsjett/:move',
  budgetMoveFile: '/programmer/:programme/pott/:municipality/budsjett/:move/linjer.csv',
  setLimit: '/programmer/:programme/pott/:municipality/grense',
  runningGrants: '/programmer/:programme/pott/:municipality/lopende-tilskudd',
  potFlow: '/programmer/:programme/pott/:municipality/folg-kronen',
  newMeasure: '/programmer/:programme/pott/:municipality/nytt-tiltak',
  measure: '/programmer/:programme/pott/:municipality/tiltak/:number',
  planMeasure: '/programmer/:programme/pott/:municipality/tiltak/:number/plan',
  startMeasure: '/programmer/:programme/pott/:municipality/tiltak/:number/start',
  spend: '/programmer/:programme/pott/:municipality/tiltak/:number/utgift',
  closeMeasure: '/programmer/:programme/pott/:municipality/tiltak/:number/avslutt',
  codeMeasure: '/programmer/:programme/pott/:municipality/tiltak/:number/kontering',
  stateAfterGrant: '/programmer/:programme/pott/:municipality/tiltak/:number/etter-tilskuddet',
  commit: '/programmer/:programme/pott/:municipality/tiltak/:number/bind',
  releaseCommitment: '/programmer/:programme/pott/:municipality/tiltak/:number/bind/:commitment/frigjor',
  makePayment: '/programmer/:programme/pott/:municipality/tiltak/:number/utbetaling/:payment/anvis',
  refusePayment: '/programmer/:programme/pott/:municipality/tiltak/:number/utbetaling/:payment/avvis',
  report: '/programmer/:programme/rapport/:year/:municipality',
  saveReport: '/programmer/:programme/rapport/:year/:municipality/lagre',
  submitReport: '/programmer/:programme/rapport/:year/:municipality/send',
  approveReport: '/programmer/:programme/rapport/:year/:municipality/godkjenn',
  decideUnspent: '/programmer/:programme/rapport/:year/:municipality/ubrukt',
  extractsFile: '/programmer/:programme/uttrekk/:year/fil/:format',
  reviewReport: '/programmer/:programme/rapport/:year/:municipality/se-over',
  returnReport: '/programmer/:programme/rapport/:year/:municipality/tilbake',
  reportVersion: '/programmer/:programme/rapport/:year/:municipality/versjon/:number',
  reportView: '/programmer/:programme/rapport/:year/:municipality/lest-av/:audience',
  crosswalk: '/programmer/:programme/hvem-spor',
  proposeAsk: '/programmer/:programme/hvem-spor/forslag',
  agreeAsk: '/programmer/:programme/hvem-spor/forslag/:proposal/enig',
  declineAsk: '/programmer/:programme/hvem-spor/forslag/:proposal/nei',
  extracts: '/programmer/:programme/uttrekk/:year',
  followKrone: '/apent/folg-kronen/:programme',
  followKroneFile: '/apent/folg-kronen/:programme/:format',
  figures: '/tall',
  newIndicator: '/tall/nytt',
  importFacts: '/tall/les-inn',
  factsImport: '/tall/les-inn/:import',
  confirmImport: '/tall/les-inn/:import/bekreft',
  stopImport: '/tall/les-inn/:import/stopp',
  indicator: '/tall/:indicator',
  indicatorFile: '/tall/:indicator/fil',
  journal: '/journal/:office',
  case: '/journal/:office/:year/:number',
  document: '/journal/:office/:year/:number/:entry/:document',
} as const

/** Addresses for machines, answered by `api`: JSON in and out, no session, and the same for everyone. */
export const apiRoutes = {
  apiAllocate: '/api/v1/utmaling',
  apiRun: '/api/v1/utmaling/:programme/:year',
  apiRuleSchema: '/api/v1/skjema/regel.json',
  apiDocument: '/api/v1/openapi.json',
} as const

export type RouteName = keyof typeof routes

type ParamsIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

export type Params<Name extends RouteName> = Record<ParamsIn<(typeof routes)[Name]>, string | number>

/** The address of a page. Leaving out a parameter is a type error. */
export function href<Name extends RouteName>(
  name: Name,
  ...[params, query]: ParamsIn<(typeof routes)[Name]> extends never
    ? [params?: Record<string, never>, query?: Record<string, string>]
    : [params: Params<Name>, query?: Record<string, string>]
): string {
  const path = routes[name].replace(/:([a-zA-Z]+)/g, (_, key: string) =>
    encodeURIComponent(String((params as Record<string, string | number>)[key])),
  )
  return query ? `${path}?${new URLSearchParams(query)}` : path
}
