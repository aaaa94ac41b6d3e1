import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import type { ReportQuestion, ReportState } from './model.ts'

export const questionWords = words<Record<ReportQuestion, string>>({
  progress: { nb: 'Hva er gjort i år?', nn: 'Kva er gjort i år?', en: 'What was done this year?' },
  effects: {
    nb: 'Hva har tiltakene betydd for barn, unge og familier?',
    nn: 'Kva har tiltaka hatt å seie for barn, unge og familiar?',
    en: 'What have the measures meant for children, youth and families?',
  },
  cooperation: {
    nb: 'Hvordan har tjenestene samarbeidet på tvers?',
    nn: 'Korleis har tenestene samarbeidd på tvers?',
    en: 'How have services worked together across sectors?',
  },
  learning: {
    nb: 'Hva har dere lært som andre bør vite?',
    nn: 'Kva har de lært som andre bør vite?',
    en: 'What have you learnt that others should know?',
  },
  next: {
    nb: 'Hva er planen for det som ikke er brukt?',
    nn: 'Kva er planen for det som ikkje er brukt?',
    en: 'What is the plan for what is unspent?',
  },
})

export const whyWords = words<Record<ReportQuestion, string>>({
  progress: {
    nb: 'Alle fem direktorater spør, for å følge opp målene.',
    nn: 'Alle fem direktorata spør, for å følgje opp måla.',
    en: 'All five directorates ask, to follow up the goals.',
  },
  effects: {
    nb: 'Evalueringens første spørsmål.',
    nn: 'Det første spørsmålet i evalueringa.',
    en: 'The evaluation’s first question.',
  },
  cooperation: {
    nb: 'Evalueringens andre spørsmål: programfinansiering som virkemiddel.',
    nn: 'Det andre spørsmålet i evalueringa: programfinansiering som verkemiddel.',
    en: 'The evaluation’s second question: pooled funding as an instrument.',
  },
  learning: {
    nb: 'Kommunene har forpliktet seg til å dele erfaringer.',
    nn: 'Kommunane har forplikta seg til å dele erfaringar.',
    en: 'Municipalities have committed to sharing experience.',
  },
  next: {
    nb: 'Sekretariatet bestemmer over ubrukte midler.',
    nn: 'Sekretariatet avgjer over ubrukte midlar.',
    en: 'The secretariat decides on unspent funds.',
  },
})

export const stateWords = words<Record<ReportState | 'none', string>>({
  none: { nb: 'ikke begynt', nn: 'ikkje byrja', en: 'not begun' },
  draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
  submitted: { nb: 'til godkjenning', nn: 'til godkjenning', en: 'awaiting approval' },
  approved: {
    nb: 'godkjent, ubrukte midler avgjøres',
    nn: 'godkjend, ubrukte midlar blir avgjorde',
    en: 'approved, unspent funds to be decided',
  },
  settled: { nb: 'ferdig', nn: 'ferdig', en: 'settled' },
})

export const text = words({
  title: {
    nb: (m: string, year: number) => `Rapport ${year}: ${m}`,
    nn: (m: string, year: number) => `Rapport ${year}: ${m}`,
    en: (m: string, year: number) => `Report ${year}: ${m}`,
  },
  lead: {
    nb: (ready: number, all: number, prefilled: number) =>
      `${ready} av ${all} svar er klare. ${prefilled} er fylt ut på forhånd.`,
    nn: (ready: number, all: number, prefilled: number) =>
      `${ready} av ${all} svar er klare. ${prefilled} er fylte ut på førehand.`,
    en: (ready: number, all: number, prefilled: number) =>
      `${ready} of ${all} answers are ready. ${prefilled} are filled in beforehand.`,
  },
  handedIn: {
    nb: (who: string, at: string) => `Rapporten ble sendt av ${who} ${at}.`,
    nn: (who: string, at: string) => `Rapporten blei send av ${who} ${at}.`,
    en: (who: string, at: string) => `The report was sent by ${who} on ${at}.`,
  },
  noAward: {
    nb: 'Kommunen har ikke fått penger fra programmet ennå, så det er ingenting å rapportere.',
    nn: 'Kommunen har ikkje fått pengar frå programmet enno, så det er ingenting å rapportere.',
    en: 'The municipality has not received money from the programme yet, so there is nothing to report.',
  },
  figures: { nb: 'Fylt ut fra regnskapet', nn: 'Fylt ut frå rekneskapen', en: 'Filled in from the accounts' },
  carriedIn: { nb: 'Overført fra i fjor', nn: 'Overført frå i fjor', en: 'Carried over from last year' },
  received: { nb: 'Mottatt i år', nn: 'Motteke i år', en: 'Received this year' },
  spent: { nb: 'Brukt i år', nn: 'Brukt i år', en: 'Spent this year' },
  left: { nb: 'Ubrukt ved årets slutt', nn: 'Ubrukt ved slutten av året', en: 'Unspent at year end' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  amountKr: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  measureCount: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  evaluatedCount: {
    nb: 'Tiltak med evalueringsplan',
    nn: 'Tiltak med evalueringsplan',
    en: 'Measures with an evaluation plan',
  },
  serviceCount: {
    nb: 'Tjenester og etater som deltar',
    nn: 'Tenester og etatar som deltek',
    en: 'Services and agencies taking part',
  },
  answers: { nb: 'Dine svar', nn: 'Svara dine', en: 'Your answers' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  submit: { nb: 'Send rapporten', nn: 'Send rapporten', en: 'Send the report' },
  extractsTitle: {
    nb: 'Hvem får hva av rapporten',
    nn: 'Kven får kva av rapporten',
    en: 'Who gets what of the report',
  },
  extractsNote: {
    nb: 'Hvert direktorat får sin del av tallene og alle svarene. Delene er en beregnet andel og summerer til kommunens egne tall.',
    nn: 'Kvart direktorat får sin del av tala og alle svara. Delane er ein utrekna del og summerer til kommunen sine eigne tal.',
    en: 'Each directorate gets its part of the figures and all the answers. The parts are a calculated share and sum to the municipality’s own figures.',
  },
  directorate: { nb: 'Direktorat', nn: 'Direktorat', en: 'Directorate' },
  inKr: { nb: (w: string) => `${w}, kr`, nn: (w: string) => `${w}, kr`, en: (w: string) => `${w}, kr` },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  approvals: { nb: 'Godkjent av', nn: 'Godkjend av', en: 'Approved by' },
  approve: { nb: 'Godkjenn rapporten', nn: 'Godkjenn rapporten', en: 'Approve the report' },
  comment: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  approvedBy: {
    nb: (who: string, at: string) => `${who}, ${at}`,
    nn: (who: string, at: string) => `${who}, ${at}`,
    en: (who: string, at: string) => `${who}, ${at}`,
  },
  notYet: { nb: 'ikke ennå', nn: 'ikkje enno', en: 'not yet' },
  unspentTitle: { nb: 'Ubrukte midler', nn: 'Ubrukte midlar', en: 'Unspent funds' },
  unspentDone: {
    nb: (kr: string, by: string, why: string) => `${kr} overføres og kan brukes til ${by}. ${why}`,
    nn: (kr: string, by: string, why: string) => `${kr} blir overført og kan brukast til ${by}. ${why}`,
    en: (kr: string, by: string, why: string) => `${kr} is carried over and may be used until ${by}. ${why}`,
  },
  useBy: { nb: 'Kan brukes til og med', nn: 'Kan brukast til og med', en: 'May be used until' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  carryOver: { nb: 'Overfør til neste år', nn: 'Overfør til neste år', en: 'Carry over to next year' },
  mine: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  theirs: {
    nb: (who: string) => `Det ${who} har lagret`,
    nn: (who: string) => `Det ${who} har lagra`,
    en: (who: string) => `What ${who} has saved`,
  },
  listTitle: {
    nb: (year: number) => `Rapporter og uttrekk ${year}`,
    nn: (year: number) => `Rapportar og uttrekk ${year}`,
    en: (year: number) => `Reports and extracts ${year}`,
  },
  listLead: {
    nb: (n: number, all: number) => `${n} av ${all} kommuner har sendt rapporten.`,
    nn: (n: number, all: number) => `${n} av ${all} kommunar har sendt rapporten.`,
    en: (n: number, all: number) => `${n} of ${all} municipalities have sent the report.`,
  },
  nobody: {
    nb: 'Ingen kommuner har fått penger for året ennå. Da er det heller ingenting å rapportere.',
    nn: 'Ingen kommunar har fått pengar for året enno. Då er det heller ingenting å rapportere.',
    en: 'No municipality has received money for the year yet, so there is nothing to report.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  state: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  workReport: {
    nb: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Write the report for ${year}: ${p}`,
  },
  workSend: {
    nb: (year: number, p: string) => `Send rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Send rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Send the report for ${year}: ${p}`,
  },
  workApprove: {
    nb: (m: string, year: number) => `Godkjenn rapporten fra ${m} for ${year}`,
    nn: (m: string, year: number) => `Godkjenn rapporten frå ${m} for ${year}`,
    en: (m: string, year: number) => `Approve the report from ${m} for ${year}`,
  },
  workOverdue: {
    nb: (m: string, year: number) => `Rapporten fra ${m} for ${year} er ikke kommet`,
    nn: (m: string, year: number) => `Rapporten frå ${m} for ${year} er ikkje komen`,
    en: (m: string, year: number) => `The report from ${m} for ${year} has not arrived`,
  },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  workUnspent: {
    nb: (m: string, year: number) => `Avgjør ubrukte midler: ${m} ${year}`,
    nn: (m: string, year: number) => `Avgjer ubrukte midlar: ${m} ${year}`,
    en: (m: string, year: number) => `Decide on unspent funds: ${m} ${year}`,
  },
})

export const refusals = words({
  noAward: {
    nb: 'Kommunen har ikke fått penger fra programmet. Da er det ingenting å rapportere.',
    nn: 'Kommunen har ikkje fått pengar frå programmet. Då er det ingenting å rapportere.',
    en: 'The municipality has received no money from the programme, so there is nothing to report.',
  },
  alreadySubmitted: {
    nb: 'Rapporten er allerede sendt. Last siden på nytt.',
    nn: 'Rapporten er alt send. Last sida på nytt.',
    en: 'The report has already been sent. Reload the page.',
  },
  answersMissing: {
    nb: ({ missing }: Refusal['values']) => `${missing} svar mangler. Fyll dem ut, lagre og send på nytt.`,
    nn: ({ missing }: Refusal['values']) => `${missing} svar manglar. Fyll dei ut, lagre og send på nytt.`,
    en: ({ missing }: Refusal['values']) =>
      `${missing} answers are missing. Fill them in, save and send again.`,
  },
  notSubmitted: {
    nb: 'Rapporten er ikke sendt ennå. Vent til kommunen har sendt den.',
    nn: 'Rapporten er ikkje send enno. Vent til kommunen har sendt han.',
    en: 'The report has not been sent. Wait until the municipality has.',
  },
  alreadyApproved: {
    nb: 'Direktoratet har allerede godkjent rapporten.',
    nn: 'Direktoratet har alt godkjent rapporten.',
    en: 'The directorate has already approved the report.',
  },
  notApproved: {
    nb: 'Alle direktoratene må godkjenne rapporten først.',
    nn: 'Alle direktorata må godkjenne rapporten først.',
    en: 'All directorates must approve the report first.',
  },
  alreadyDecided: {
    nb: 'Ubrukte midler er allerede avgjort.',
    nn: 'Ubrukte midlar er alt avgjorde.',
    en: 'Unspent funds have already been decided on.',
  },
})
