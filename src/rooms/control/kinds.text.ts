import { type Language, words } from '../../core/words.ts'
import { moneyEventWords } from './kinds-money.text.ts'
import type { EventKind } from './model.ts'

type Money = keyof ReturnType<typeof moneyEventWords>

const otherEventWords = words<Record<Exclude<EventKind, Money>, string>>({
  'allocation.approved': { nb: 'Utmåling godkjent', nn: 'Utmåling godkjend', en: 'Allocation approved' },
  'allocation.finalised': { nb: 'Utmåling fastsatt', nn: 'Utmåling fastsett', en: 'Allocation made final' },
  'allocation.objected': { nb: 'Nei til utmåling', nn: 'Nei til utmåling', en: 'No to allocation' },
  'allocation.objectionAnswered': {
    nb: 'Nei til utmåling besvart',
    nn: 'Nei til utmåling svart på',
    en: 'No to allocation answered',
  },
  'allocation.ruleChanged': {
    nb: 'Regel byttet for året',
    nn: 'Regel bytt for året',
    en: 'Rule changed for the year',
  },
  'allocation.ruleSaved': { nb: 'Regel lagret', nn: 'Regel lagra', en: 'Rule saved' },
  'allocation.runMade': { nb: 'Utmåling beregnet', nn: 'Utmåling rekna ut', en: 'Allocation calculated' },
  'allocation.runOrdered': {
    nb: 'Beregning av utmåling bestilt',
    nn: 'Utrekning av utmåling bestilt',
    en: 'Calculation ordered',
  },
  'allocation.runStopped': {
    nb: 'Beregning av utmåling stoppet',
    nn: 'Utrekning av utmåling stoppa',
    en: 'Calculation stopped',
  },
  'allocation.yearSetUp': { nb: 'År satt opp', nn: 'År sett opp', en: 'Year set up' },
  'applications.calledReady': {
    nb: 'Søknad meldt klar',
    nn: 'Søknad meld klar',
    en: 'Application declared ready',
  },
  'applications.callAmended': { nb: 'Utlysning endret', nn: 'Utlysing endra', en: 'Call amended' },
  'applications.callDrafted': {
    nb: 'Utkast til utlysning lagret',
    nn: 'Utkast til utlysing lagra',
    en: 'Draft call saved',
  },
  'applications.callPublished': { nb: 'Utlysning publisert', nn: 'Utlysing publisert', en: 'Call published' },
  'applications.callWithdrawn': { nb: 'Utlysning trukket', nn: 'Utlysing trekt', en: 'Call withdrawn' },
  'applications.noteWritten': {
    nb: 'Internt notat om søknad skrevet',
    nn: 'Internt notat om søknad skrive',
    en: 'Internal note on application written',
  },
  'applications.resolutionRecorded': {
    nb: 'Politisk vedtak registrert',
    nn: 'Politisk vedtak registrert',
    en: 'Political decision recorded',
  },
  'applications.submitted': { nb: 'Søknad sendt', nn: 'Søknad send', en: 'Application submitted' },
  'applications.treated': {
    nb: 'Behandling av søknad avgjort',
    nn: 'Behandling av søknad avgjord',
    en: 'Treatment of application decided',
  },
  'applications.treatmentDrafted': {
    nb: 'Avgjørelse om søknad skrevet',
    nn: 'Avgjerd om søknad skriven',
    en: 'Decision on application drafted',
  },
  'assessment.declared': {
    nb: 'Svart på habilitet før vurdering',
    nn: 'Svart på habilitet før vurdering',
    en: 'Impartiality declared before assessment',
  },
  'assessment.judged': {
    nb: 'Habilitet avgjort av ressursgruppa',
    nn: 'Habilitet avgjord av ressursgruppa',
    en: 'Impartiality decided by the resource group',
  },
  'assessment.opened': {
    nb: 'Vurderinger åpnet for ressursgruppa',
    nn: 'Vurderingar opna for ressursgruppa',
    en: 'Assessments opened to the resource group',
  },
  'bodies.created': { nb: 'Organ satt ned', nn: 'Organ sett ned', en: 'Body set up' },
  'bodies.happened': {
    nb: 'Registrert i møte',
    nn: 'Registrert i møte',
    en: 'Recorded in a meeting',
  },
  'bodies.meetingCalled': { nb: 'Kalt inn til møte', nn: 'Kalla inn til møte', en: 'Meeting called' },
  'bodies.minutesApproved': {
    nb: 'Møteprotokoll godkjent',
    nn: 'Møteprotokoll godkjend',
    en: 'Minutes approved',
  },
  'bodies.seatEnded': { nb: 'Plass i organ avsluttet', nn: 'Plass i organ avslutta', en: 'Seat ended' },
  'bodies.seatGiven': { nb: 'Plass i organ gitt', nn: 'Plass i organ gitt', en: 'Seat given' },
  'catalogue.added': { nb: 'Ordning lagt til', nn: 'Ordning lagd til', en: 'Scheme added' },
  'catalogue.changed': { nb: 'Ordning endret', nn: 'Ordning endra', en: 'Scheme changed' },
  'catalogue.fileReceived': {
    nb: 'Fil med ordninger mottatt',
    nn: 'Fil med ordningar motteken',
    en: 'File of schemes received',
  },
  'catalogue.readIn': { nb: 'Ordninger lest inn', nn: 'Ordningar lesne inn', en: 'Schemes read in' },
  'catalogue.setAside': { nb: 'Ordning lagt til side', nn: 'Ordning lagd til side', en: 'Scheme set aside' },
  'catalogue.takenBack': {
    nb: 'Ordning tatt fram igjen',
    nn: 'Ordning teken fram igjen',
    en: 'Scheme taken back',
  },
  'control.made': {
    nb: 'Bestilling fra revisor utført',
    nn: 'Bestilling frå revisor utført',
    en: 'Auditor’s order carried out',
  },
  'control.ordered': {
    nb: 'Bestilling fra revisor',
    nn: 'Bestilling frå revisor',
    en: 'Ordered by an auditor',
  },
  'evaluation.planned': { nb: 'Evalueringsplan lagt', nn: 'Evalueringsplan lagd', en: 'Evaluation planned' },
  'evaluation.resultRecorded': {
    nb: 'Evalueringsresultat registrert',
    nn: 'Evalueringsresultat registrert',
    en: 'Evaluation result recorded',
  },
  'events.jobSentAgain': { nb: 'Jobb prøvd igjen', nn: 'Jobb prøvd igjen', en: 'Job tried again' },
  'identity.dataTaken': {
    nb: 'Virksomhetens data hentet ut',
    nn: 'Dataa til verksemda henta ut',
    en: 'Organisation’s data taken out',
  },
  'identity.deputyEnded': {
    nb: 'Stedfortreder avsluttet',
    nn: 'Stadfortredar avslutta',
    en: 'Acting officer ended',
  },
  'identity.deputyNamed': {
    nb: 'Stedfortreder oppnevnt',
    nn: 'Stadfortredar oppnemnd',
    en: 'Acting officer named',
  },
  'identity.invited': {
    nb: 'Person invitert til å logge inn',
    nn: 'Person invitert til å logge inn',
    en: 'Person invited to sign in',
  },
  'identity.personAdded': { nb: 'Person registrert', nn: 'Person registrert', en: 'Person registered' },
  'identity.roleEnded': { nb: 'Rolle avsluttet', nn: 'Rolle avslutta', en: 'Role ended' },
  'identity.roleGranted': { nb: 'Rolle gitt', nn: 'Rolle gitt', en: 'Role given' },
  'identity.signInTied': {
    nb: 'Innlogging knyttet til person',
    nn: 'Innlogging knytt til person',
    en: 'Sign-in tied to person',
  },
  'preparation.approved': { nb: 'Nytt år godkjent', nn: 'Nytt år godkjent', en: 'New year approved' },
  'preparation.discarded': {
    nb: 'Forberedelse forkastet',
    nn: 'Førebuing forkasta',
    en: 'Preparation discarded',
  },
  'preparation.figuresRead': {
    nb: 'Tall til forberedelse lest inn',
    nn: 'Tal til førebuing lesne inn',
    en: 'Figures for preparation read in',
  },
  'preparation.returned': {
    nb: 'Forberedelse sendt tilbake',
    nn: 'Førebuing send tilbake',
    en: 'Preparation sent back',
  },
  'preparation.sent': {
    nb: 'Forberedelse sendt til godkjenning',
    nn: 'Førebuing send til godkjenning',
    en: 'Preparation sent for approval',
  },
  'preparation.started': { nb: 'Forberedelse startet', nn: 'Førebuing starta', en: 'Preparation started' },
  'programmes.baselineRecorded': {
    nb: 'Nullpunkt registrert',
    nn: 'Nullpunkt registrert',
    en: 'Baseline recorded',
  },
  'programmes.capSet': { nb: 'Tak satt', nn: 'Tak sett', en: 'Cap set' },
  'programmes.changed': { nb: 'Program endret', nn: 'Program endra', en: 'Programme changed' },
  'programmes.created': { nb: 'Program opprettet', nn: 'Program oppretta', en: 'Programme created' },
  'programmes.extended': { nb: 'Program forlenget', nn: 'Program forlengt', en: 'Programme extended' },
  'programmes.funded': { nb: 'År finansiert', nn: 'År finansiert', en: 'Year funded' },
  'programmes.mandated': { nb: 'Mandat registrert', nn: 'Mandat registrert', en: 'Mandate recorded' },
  'programmes.ownCreated': { nb: 'Egen pott opprettet', nn: 'Eigen pott oppretta', en: 'Own pot created' },
  'programmes.settled': {
    nb: 'Avgjort hvordan programmet drives',
    nn: 'Avgjort korleis programmet blir drive',
    en: 'Decided how the programme is run',
  },
  'records.caseOpened': { nb: 'Sak opprettet', nn: 'Sak oppretta', en: 'Case opened' },
  'records.letterApproved': { nb: 'Brev godkjent', nn: 'Brev godkjent', en: 'Letter approved' },
  'records.letterSent': { nb: 'Brev sendt', nn: 'Brev sendt', en: 'Letter sent' },
  'records.registered': { nb: 'Dokument journalført', nn: 'Dokument journalført', en: 'Document registered' },
  'selection.decided': { nb: 'Utvelgelse avgjort', nn: 'Utveljing avgjord', en: 'Selection decided' },
  'selection.decisionDrafted': { nb: 'Utvelgelse skrevet', nn: 'Utveljing skriven', en: 'Selection drafted' },
  'selection.offerAnswered': { nb: 'Tilbud besvart', nn: 'Tilbod svart på', en: 'Offer answered' },
  'selection.recommended': { nb: 'Innstilling gitt', nn: 'Innstilling gitt', en: 'Recommendation made' },
  'selection.reservePromoted': { nb: 'Reserve rykket opp', nn: 'Reserve rykt opp', en: 'Reserve moved up' },
  'selection.supplemented': {
    nb: 'Tilleggsinnstilling gitt',
    nn: 'Tilleggsinnstilling gitt',
    en: 'Supplement recommended',
  },
  'simulation.frameRecorded': {
    nb: 'Økonomisk ramme registrert',
    nn: 'Økonomisk ramme registrert',
    en: 'Financial frame recorded',
  },
  'simulation.scenarioKept': { nb: 'Scenario lagret', nn: 'Scenario lagra', en: 'Scenario saved' },
  'statistics.factsHandedIn': {
    nb: 'Fil med tall levert',
    nn: 'Fil med tal levert',
    en: 'File of figures handed in',
  },
  'statistics.factsImported': { nb: 'Tall lest inn', nn: 'Tal lesne inn', en: 'Figures read in' },
  'statistics.importConfirmed': {
    nb: 'Innlesing av tall bekreftet',
    nn: 'Innlesing av tal stadfesta',
    en: 'Reading of figures confirmed',
  },
  'statistics.importStopped': {
    nb: 'Innlesing av tall stoppet',
    nn: 'Innlesing av tal stoppa',
    en: 'Reading of figures stopped',
  },
  'statistics.indicatorDescribed': {
    nb: 'Tallserie beskrevet',
    nn: 'Talserie beskriven',
    en: 'Figure described',
  },
})

/** What each kind of event is called, as a person would say it. */
export const eventWords = (language: Language): Record<EventKind, string> => ({
  ...otherEventWords(language),
  ...moneyEventWords(language),
})

/** What each room is called, by which events are found. */
export const roomWords = words<Record<string, string>>({
  accounts: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  allocation: { nb: 'Utmåling', nn: 'Utmåling', en: 'Allocation' },
  applications: { nb: 'Utlysning og søknader', nn: 'Utlysing og søknader', en: 'Calls and applications' },
  awards: { nb: 'Tilsagn og utbetaling', nn: 'Tilsegner og utbetaling', en: 'Commitments and disbursements' },
  catalogue: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  control: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  events: { nb: 'Drift', nn: 'Drift', en: 'Operations' },
  identity: { nb: 'Personer og roller', nn: 'Personar og roller', en: 'People and roles' },
  measures: { nb: 'Tiltak og bilag', nn: 'Tiltak og bilag', en: 'Measures and vouchers' },
  pools: { nb: 'Egne potter', nn: 'Eigne potter', en: 'Own pots' },
  pot: { nb: 'Potten', nn: 'Potten', en: 'The pot' },
  preparation: { nb: 'Forberedelse', nn: 'Førebuing', en: 'Preparation' },
  programmes: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  records: { nb: 'Brev og journal', nn: 'Brev og journal', en: 'Letters and journal' },
  reports: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  selection: { nb: 'Utvelgelse', nn: 'Utveljing', en: 'Selection' },
  simulation: { nb: 'Simulator', nn: 'Simulator', en: 'Simulator' },
  statistics: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
})
