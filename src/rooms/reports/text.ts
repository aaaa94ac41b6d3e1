import { words } from '../../core/words.ts'
import type { ReportState } from './model.ts'

export const text = words({
  partsOf: { nb: 'Deler av rapporten', nn: 'Delar av rapporten', en: 'Parts of the report' },
  work: { nb: 'Arbeidet og versjonene', nn: 'Arbeidet og versjonane', en: 'The work and the versions' },
  finish: { nb: 'Gjør ferdig rapporten', nn: 'Gjer ferdig rapporten', en: 'Finish the report' },
  stands: { nb: 'Status', nn: 'Status', en: 'Status' },
  title: {
    nb: (m: string, year: number) => `Rapport ${year}: ${m}`,
    nn: (m: string, year: number) => `Rapport ${year}: ${m}`,
    en: (m: string, year: number) => `Report ${year}: ${m}`,
  },
  corrected: {
    nb: (title: string, number: number) => `${title}, rettet (versjon ${number})`,
    nn: (title: string, number: number) => `${title}, retta (versjon ${number})`,
    en: (title: string, number: number) => `${title}, corrected (version ${number})`,
  },
  lead: {
    nb: (ready: number, all: number, prefilled: number, due: string) =>
      `${ready} av ${all} svar er klare. ${prefilled} er fylt ut på forhånd. Fristen er ${due}.`,
    nn: (ready: number, all: number, prefilled: number, due: string) =>
      `${ready} av ${all} svar er klare. ${prefilled} er fylte ut på førehand. Fristen er ${due}.`,
    en: (ready: number, all: number, prefilled: number, due: string) =>
      `${ready} of ${all} answers are ready. ${prefilled} are filled in beforehand. Due ${due}.`,
  },
  handedIn: {
    nb: (who: string, at: string) => `Rapporten ble sendt av ${who} ${at}.`,
    nn: (who: string, at: string) => `Rapporten vart send av ${who} ${at}.`,
    en: (who: string, at: string) => `The report was sent by ${who} on ${at}.`,
  },
  noAward: {
    nb: 'Kommunen har ikke fått penger fra programmet ennå, så det er ingenting å rapportere.',
    nn: 'Kommunen har ikkje fått pengar frå programmet enno, så det er ingenting å rapportere.',
    en: 'The municipality has not received money from the programme yet, so there is nothing to report.',
  },
  notSent: {
    nb: 'Kommunen har ikke sendt rapporten ennå. Tallene under er fra regnskapet i dag.',
    nn: 'Kommunen har ikkje sendt rapporten enno. Tala under er frå rekneskapen i dag.',
    en: 'The municipality has not sent the report. The figures below are from the accounts today.',
  },
  figures: { nb: 'Fylt ut på forhånd', nn: 'Fylt ut på førehand', en: 'Filled in beforehand' },
  figuresNote: {
    nb: 'Fra regnskapet, tiltakene, tilsagnet og vedtaket. Er noe feil, rettes det der det står; da blir det riktig her også.',
    nn: 'Frå rekneskapen, tiltaka, tilsegna og vedtaket. Er noko feil, blir det retta der det står; då blir det rett her òg.',
    en: 'From the accounts, the measures, the award and the decision. If something is wrong, correct it where it stands; then it is right here too.',
  },
  toMeasures: {
    nb: 'Gå til potten og tiltakene',
    nn: 'Gå til potten og tiltaka',
    en: 'Go to the pot and the measures',
  },
  carriedIn: {
    nb: 'Overført fra tidligere år',
    nn: 'Overført frå tidlegare år',
    en: 'Carried over from earlier years',
  },
  received: { nb: 'Mottatt i år', nn: 'Motteke i år', en: 'Received this year' },
  spent: { nb: 'Brukt i år', nn: 'Brukt i år', en: 'Spent this year' },
  left: { nb: 'Ubrukt ved årets slutt', nn: 'Ubrukt ved slutten av året', en: 'Unspent at year end' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  payee: { nb: 'Mottaker', nn: 'Mottakar', en: 'Payee' },
  amountKr: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  answers: { nb: 'Dine svar', nn: 'Svara dine', en: 'Your answers' },
  theirAnswers: { nb: 'Kommunens svar', nn: 'Svara frå kommunen', en: 'The municipality’s answers' },
  lacks: {
    nb: (n: number) => `Dette mangler (${n})`,
    nn: (n: number) => `Dette manglar (${n})`,
    en: (n: number) => `What is missing (${n})`,
  },
  knownDeviations: {
    nb: 'Dette vet systemet om året. Bruk det i svaret om det hører hjemme der:',
    nn: 'Dette veit systemet om året. Bruk det i svaret om det høyrer heime der:',
    en: 'This is known of the year. Use it in the answer where it belongs:',
  },
  beyondBudget: {
    nb: (name: string, kr: string, budget: string) =>
      `${name} brukte og bandt ${kr} mer enn budsjettet på ${budget}.`,
    nn: (name: string, kr: string, budget: string) =>
      `${name} brukte og batt ${kr} meir enn budsjettet på ${budget}.`,
    en: (name: string, kr: string, budget: string) =>
      `${name} spent and committed ${kr} more than its budget of ${budget}.`,
  },
  beyondWhy: {
    nb: (on: string, reason: string) => `Grunnen, skrevet ${on}: ${reason}`,
    nn: (on: string, reason: string) => `Grunnen, skriven ${on}: ${reason}`,
    en: (on: string, reason: string) => `The reason, written on ${on}: ${reason}`,
  },
  beyondCovered: {
    nb: 'Det er dekket av budsjett som er flyttet siden.',
    nn: 'Det er dekt av budsjett som er flytta sidan.',
    en: 'It is covered by budget that was moved since.',
  },
  lacksNothing: {
    nb: 'Alle svar er på plass. Se over hvordan rapporten blir lest, og send den.',
    nn: 'Alle svar er på plass. Sjå over korleis rapporten blir lesen, og send han.',
    en: 'All answers are in place. Look over how the report will be read, and send it.',
  },
  lacksSource: {
    nb: 'mangler der det hentes fra',
    nn: 'manglar der det blir henta frå',
    en: 'missing at its source',
  },
  askedByAll: {
    nb: (n: number) => `Spurt av alle ${n} direktoratene`,
    nn: (n: number) => `Spurt av alle ${n} direktorata`,
    en: (n: number) => `Asked by all ${n} directorates`,
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saveAndReview: { nb: 'Lagre og se over', nn: 'Lagre og sjå over', en: 'Save and look over' },
  extractsTitle: {
    nb: 'Hvem får hva av rapporten',
    nn: 'Kven får kva av rapporten',
    en: 'Who gets what of the report',
  },
  extractsNote: {
    nb: 'Hvert direktorat får sin del av tallene og svarene på det de spør om. Delene er en beregnet andel og summerer til kommunens egne tall.',
    nn: 'Kvart direktorat får sin del av tala og svara på det dei spør om. Delane er ein utrekna del og summerer til kommunen sine eigne tal.',
    en: 'Each directorate gets its part of the figures and the answers to what it asks. The parts are a calculated share and sum to the municipality’s own figures.',
  },
  directorate: { nb: 'Direktorat', nn: 'Direktorat', en: 'Directorate' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  inKr: { nb: (w: string) => `${w}, kr`, nn: (w: string) => `${w}, kr`, en: (w: string) => `${w}, kr` },
  ownPart: { nb: 'Egen del, kr', nn: 'Eigen del, kr', en: 'Own part, kr' },
  whole: { nb: 'Hele kommunen, kr', nn: 'Heile kommunen, kr', en: 'The whole municipality, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  approvals: { nb: 'Godkjenning', nn: 'Godkjenning', en: 'Approval' },
  approvalsDone: {
    nb: (n: number, all: number) => `${n} av ${all} direktorater har godkjent rapporten.`,
    nn: (n: number, all: number) => `${n} av ${all} direktorat har godkjent rapporten.`,
    en: (n: number, all: number) => `${n} of ${all} directorates have approved the report.`,
  },
  comment: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  approvedBy: {
    nb: (who: string, at: string) => `${who}, ${at}`,
    nn: (who: string, at: string) => `${who}, ${at}`,
    en: (who: string, at: string) => `${who}, ${at}`,
  },
  notYet: { nb: 'ikke ennå', nn: 'ikkje enno', en: 'not yet' },
  returnTitle: {
    nb: 'Send tilbake for retting',
    nn: 'Send tilbake for retting',
    en: 'Return for correction',
  },
  returnNote: {
    nb: 'Skriv ved spørsmålet det gjelder. Kommunen ser kommentaren der den svarer, og det som er sendt, blir stående.',
    nn: 'Skriv ved spørsmålet det gjeld. Kommunen ser kommentaren der han svarer, og det som er sendt, blir ståande.',
    en: 'Write at the question concerned. The municipality sees the comment where it answers, and what was sent stays.',
  },
  commentAt: {
    nb: (question: string) => `Kommentar til «${question}»`,
    nn: (question: string) => `Kommentar til «${question}»`,
    en: (question: string) => `Comment on “${question}”`,
  },
  returnReport: { nb: 'Send rapporten tilbake', nn: 'Send rapporten tilbake', en: 'Return the report' },
  returned: {
    nb: (who: string, at: string) =>
      `${who} sendte rapporten tilbake ${at}. Kommentarene står ved spørsmålene.`,
    nn: (who: string, at: string) => `${who} sende rapporten tilbake ${at}. Kommentarane står ved spørsmåla.`,
    en: (who: string, at: string) =>
      `${who} returned the report on ${at}. The comments stand at the questions.`,
  },
  receipt: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
  caseNo: { nb: 'Sak og journalpost', nn: 'Sak og journalpost', en: 'Case and registry entry' },
  sentBy: { nb: 'Sendt av', nn: 'Send av', en: 'Sent by' },
  sentAt: { nb: 'Tidspunkt', nn: 'Tidspunkt', en: 'Time' },
  versionNo: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  digest: {
    nb: 'Kontrollsum for dokumentet',
    nn: 'Kontrollsum for dokumentet',
    en: 'Checksum of the document',
  },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  versionTitle: {
    nb: (m: string, year: number, n: number) => `Rapport ${year}, versjon ${n}: ${m}`,
    nn: (m: string, year: number, n: number) => `Rapport ${year}, versjon ${n}: ${m}`,
    en: (m: string, year: number, n: number) => `Report ${year}, version ${n}: ${m}`,
  },
  versionLink: {
    nb: (n: number) => `Versjon ${n}`,
    nn: (n: number) => `Versjon ${n}`,
    en: (n: number) => `Version ${n}`,
  },
  versionLead: {
    nb: (n: number, who: string, at: string) =>
      `Versjon ${n} slik den ble sendt av ${who} ${at}. Den endres ikke.`,
    nn: (n: number, who: string, at: string) =>
      `Versjon ${n} slik han vart send av ${who} ${at}. Han blir ikkje endra.`,
    en: (n: number, who: string, at: string) =>
      `Version ${n} as it was sent by ${who} on ${at}. It does not change.`,
  },
  changesTitle: {
    nb: (n: number) => `Endret siden versjon ${n}`,
    nn: (n: number) => `Endra sidan versjon ${n}`,
    en: (n: number) => `Changed since version ${n}`,
  },
  changesLead: {
    nb: (n: number) => `${n} svar er endret.`,
    nn: (n: number) => `${n} svar er endra.`,
    en: (n: number) => `${n} answers have changed.`,
  },
  noChanges: { nb: 'Ingen svar er endret.', nn: 'Ingen svar er endra.', en: 'No answers have changed.' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Nå', nn: 'No', en: 'Changed' },
  nothing: { nb: '(tomt)', nn: '(tomt)', en: '(empty)' },
  viewsTitle: { nb: 'Slik leses rapporten', nn: 'Slik blir rapporten lesen', en: 'How the report is read' },
  fewerThan: {
    nb: (n: number) => `færre enn ${n}`,
    nn: (n: number) => `færre enn ${n}`,
    en: (n: number) => `fewer than ${n}`,
  },
  unspentTitle: { nb: 'Ubrukte midler', nn: 'Ubrukte midlar', en: 'Unspent funds' },
  unspentLead: {
    nb: (kr: string) => `${kr} er ubrukt. Bestem om pengene overføres eller betales tilbake.`,
    nn: (kr: string) => `${kr} er ubrukt. Avgjer om pengane blir overførte eller betalte tilbake.`,
    en: (kr: string) => `${kr} is unspent. Decide whether it is carried over or repaid.`,
  },
  unspentDone: {
    nb: (kr: string, by: string, why: string) => `${kr} overføres og kan brukes til ${by}. ${why}`,
    nn: (kr: string, by: string, why: string) => `${kr} blir overført og kan brukast til ${by}. ${why}`,
    en: (kr: string, by: string, why: string) => `${kr} is carried over and may be used until ${by}. ${why}`,
  },
  repayDone: {
    nb: (kr: string, by: string) => `${kr} skal betales tilbake innen ${by}.`,
    nn: (kr: string, by: string) => `${kr} skal betalast tilbake innan ${by}.`,
    en: (kr: string, by: string) => `${kr} is to be repaid by ${by}.`,
  },
  repayWhy: {
    nb: (why: string) => `Begrunnelse: ${why}`,
    nn: (why: string) => `Grunngiving: ${why}`,
    en: (why: string) => `Reason: ${why}`,
  },
  useBy: { nb: 'Kan brukes til og med', nn: 'Kan brukast til og med', en: 'May be used until' },
  useByHint: {
    nb: 'Gjelder det som overføres. Som 31.05.2019.',
    nn: 'Gjeld det som blir overført. Som 31.05.2019.',
    en: 'For what is carried over. Such as 31.05.2019.',
  },
  repay: { nb: 'Betales tilbake, kr', nn: 'Blir betalt tilbake, kr', en: 'To be repaid, kr' },
  repayHint: {
    nb: 'La stå tomt hvis alt overføres.',
    nn: 'La stå tomt om alt blir overført.',
    en: 'Leave empty if all is carried over.',
  },
  dueOn: { nb: 'Betales innen', nn: 'Blir betalt innan', en: 'Repaid by' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  theirs: {
    nb: (who: string) => `Det ${who} har lagret`,
    nn: (who: string) => `Det ${who} har lagra`,
    en: (who: string) => `What ${who} has saved`,
  },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  askedBySome: {
    nb: (n: number, all: number) => `Spurt av ${n} av ${all} direktorater`,
    nn: (n: number, all: number) => `Spurt av ${n} av ${all} direktorat`,
    en: (n: number, all: number) => `Asked by ${n} of ${all} directorates`,
  },
  whoGetsWhat: {
    nb: 'Hvilke svar får hvert direktorat?',
    nn: 'Kva svar får kvart direktorat?',
    en: 'Which answers does each directorate get?',
  },
  ownExtract: {
    nb: 'Se uttrekket direktoratet får',
    nn: 'Sjå uttrekket direktoratet får',
    en: 'See the extract the directorate gets',
  },
  lookOver: {
    nb: 'Se hvordan rapporten blir lest',
    nn: 'Sjå korleis rapporten blir lesen',
    en: 'See how the report will be read',
  },
  dueOnHint: {
    nb: 'Bare når noe skal betales tilbake. Som 31.05.2019.',
    nn: 'Berre når noko skal betalast tilbake. Som 31.05.2019.',
    en: 'Only when something is to be repaid. Such as 31.05.2019.',
  },
})

export const stateWords = words<Record<ReportState | 'none' | 'overdue', string>>({
  none: { nb: 'ikke begynt', nn: 'ikkje byrja', en: 'not begun' },
  overdue: { nb: 'fristen er ute', nn: 'fristen er ute', en: 'overdue' },
  draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
  returned: {
    nb: 'sendt tilbake for retting',
    nn: 'send tilbake for retting',
    en: 'returned for correction',
  },
  submitted: { nb: 'til godkjenning', nn: 'til godkjenning', en: 'awaiting approval' },
  approved: {
    nb: 'godkjent, ubrukte midler avgjøres',
    nn: 'godkjend, ubrukte midlar blir avgjorde',
    en: 'approved, unspent funds to be decided',
  },
  settled: { nb: 'ferdig', nn: 'ferdig', en: 'settled' },
})
