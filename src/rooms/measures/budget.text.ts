import { words } from '../../core/words.ts'

/** A move as its text says it; `reason` ends its own sentence. */
type MoveText = Record<'by' | 'on' | 'kr' | 'from' | 'to' | 'reason', string>

/** Budget between measures, its log, and what the municipality's own accounts ask for. */
export const budgetText = words({
  title: {
    nb: (m: string) => `Budsjettet i potten til ${m}`,
    nn: (m: string) => `Budsjettet i potten til ${m}`,
    en: (m: string) => `The budget of the pot of ${m}`,
  },
  lead: {
    nb: (shared: string, of: string, free: string) =>
      `${shared} av ${of} er fordelt på tiltak. ${free} er ikke fordelt.`,
    nn: (shared: string, of: string, free: string) =>
      `${shared} av ${of} er fordelt på tiltak. ${free} er ikkje fordelt.`,
    en: (shared: string, of: string, free: string) =>
      `${shared} of ${of} is shared out on measures. ${free} is not.`,
  },
  overUsed: {
    nb: (kr: string) => `${kr} er brukt eller bundet ut over budsjettet til tiltakene.`,
    nn: (kr: string) => `${kr} er brukt eller bunde ut over budsjettet til tiltaka.`,
    en: (kr: string) => `${kr} is spent or committed beyond the measures’ budgets.`,
  },
  freedom: {
    nb: 'Kommunen flytter selv mellom tiltakene. Staten skal ikke godkjenne det, men vedtaket skal stå i loggen.',
    nn: 'Kommunen flyttar sjølv mellom tiltaka. Staten skal ikkje godkjenne det, men vedtaket skal stå i loggen.',
    en: 'The municipality moves money between measures itself. The state approves nothing, but the decision stands in the log.',
  },
  toGuide: { nb: 'Hva kan vi gjøre?', nn: 'Kva kan vi gjere?', en: 'What may we do?' },
  moveTitle: { nb: 'Flytt budsjett', nn: 'Flytt budsjett', en: 'Move budget' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  notShared: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Not shared out' },
  canGive: {
    nb: (name: string, kr: string) => `${name} (kan gi ${kr})`,
    nn: (name: string, kr: string) => `${name} (kan gi ${kr})`,
    en: (name: string, kr: string) => `${name} (can give ${kr})`,
  },
  ore: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in kroner' },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  reasonHint: {
    nb: 'Andre kommuner i programmet kan lese grunnen. Skriv ingen navn på personer.',
    nn: 'Andre kommunar i programmet kan lese grunnen. Skriv ingen namn på personar.',
    en: 'Other municipalities of the programme can read the reason. Write no names of people.',
  },
  decidedBy: { nb: 'Hvem har vedtatt det?', nn: 'Kven har vedteke det?', en: 'Who decided it?' },
  decidedByHint: {
    nb: 'Organ eller rolle, ikke navn: for eksempel kommunedirektøren etter delegert myndighet, eller kommunestyret.',
    nn: 'Organ eller rolle, ikkje namn: til dømes kommunedirektøren etter delegert mynde, eller kommunestyret.',
    en: 'A body or a role, no name: for example the municipal director by delegation, or the council.',
  },
  decidedOn: { nb: 'Når ble det vedtatt?', nn: 'Når vart det vedteke?', en: 'When was it decided?' },
  reference: {
    nb: 'Kommunens saksnummer',
    nn: 'Saksnummeret til kommunen',
    en: 'The municipality’s case number',
  },
  effectiveOn: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Takes effect' },
  move: { nb: 'Flytt budsjettet', nn: 'Flytt budsjettet', en: 'Move the budget' },
  log: { nb: 'Beslutningslogg', nn: 'Avgjerdslogg', en: 'Decision log' },
  logEmpty: {
    nb: 'Ingenting er fordelt ennå. Begynn med å flytte fra «Ikke fordelt» til et tiltak.',
    nn: 'Ingenting er fordelt enno. Byrj med å flytte frå «Ikkje fordelt» til eit tiltak.',
    en: 'Nothing is shared out yet. Begin by moving from «Not shared out» to a measure.',
  },
  number: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  decided: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Decided' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  moveHeading: {
    nb: (n: number, m: string) => `Budsjettregulering ${n} i potten til ${m}`,
    nn: (n: number, m: string) => `Budsjettregulering ${n} i potten til ${m}`,
    en: (n: number, m: string) => `Budget adjustment ${n} in the pot of ${m}`,
  },
  moveLead: {
    nb: (kr: string, from: string, to: string) => `${kr} er flyttet fra ${from} til ${to}.`,
    nn: (kr: string, from: string, to: string) => `${kr} er flytta frå ${from} til ${to}.`,
    en: (kr: string, from: string, to: string) => `${kr} is moved from ${from} to ${to}.`,
  },
  fromFree: {
    nb: 'det som ikke var fordelt',
    nn: 'det som ikkje var fordelt',
    en: 'what was not shared out',
  },
  toFree: { nb: 'det som ikke er fordelt', nn: 'det som ikkje er fordelt', en: 'what is not shared out' },
  copy: {
    nb: 'Tekst til kommunens sak',
    nn: 'Tekst til saka i kommunen',
    en: 'Text for the municipality’s case',
  },
  copyText: {
    nb: (move: MoveText) =>
      `${move.by} vedtok ${move.on} å flytte ${move.kr} fra ${move.from} til ${move.to}. Begrunnelse: ${move.reason} Flyttingen skjer innenfor den felles potten og endrer ikke kommunens samlede budsjettramme.`,
    nn: (move: MoveText) =>
      `${move.by} vedtok ${move.on} å flytte ${move.kr} frå ${move.from} til ${move.to}. Grunngiving: ${move.reason} Flyttinga skjer innanfor den felles potten og endrar ikkje den samla budsjettramma til kommunen.`,
    en: (move: MoveText) =>
      `${move.by} decided on ${move.on} to move ${move.kr} from ${move.from} to ${move.to}. Reason: ${move.reason} The move is within the common pot and leaves the municipality’s total budget as it is.`,
  },
  lines: {
    nb: 'Linjer til budsjettreguleringen',
    nn: 'Linjer til budsjettreguleringa',
    en: 'Lines of the budget adjustment',
  },
  linesHow: {
    nb: 'Utgift er pluss. Linjene summerer til null. Penger som ikke er fordelt, står som avsetning til bundne driftsfond (art 550), eller som bruk av fondet (art 950) når de kom et tidligere år.',
    nn: 'Utgift er pluss. Linjene summerer til null. Pengar som ikkje er fordelte, står som avsetjing til bundne driftsfond (art 550), eller som bruk av fondet (art 950) når dei kom eit tidlegare år.',
    en: 'Expense is plus. The lines sum to zero. Money that is not shared out stands as set aside to earmarked funds (type 550), or as use of the fund (type 950) when it came in an earlier year.',
  },
  account: { nb: 'Ansvar', nn: 'Ansvar', en: 'Account' },
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  type: { nb: 'Art', nn: 'Art', en: 'Type' },
  project: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
  what: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  notSet: { nb: 'ikke satt', nn: 'ikkje sett', en: 'not set' },
  codeFirst: {
    nb: 'Sett kontering på tiltaket, så kommer funksjon og art på linjene.',
    nn: 'Set kontering på tiltaket, så kjem funksjon og art på linjene.',
    en: 'Set the measure’s coding, and function and type will stand on the lines.',
  },
  codingTitle: {
    nb: 'Kontering i kommunens regnskap',
    nn: 'Kontering i kommunerekneskapen',
    en: 'Coding in the municipality’s accounts',
  },
  functionHint: {
    nb: 'Tre sifre etter KOSTRA, for eksempel 231.',
    nn: 'Tre siffer etter KOSTRA, til dømes 231.',
    en: 'Three digits of KOSTRA, such as 231.',
  },
  typeHint: {
    nb: 'Tre sifre etter KOSTRA, for eksempel 010 for lønn.',
    nn: 'Tre siffer etter KOSTRA, til dømes 010 for løn.',
    en: 'Three digits of KOSTRA, such as 010 for wages.',
  },
  saveCoding: { nb: 'Lagre konteringen', nn: 'Lagre konteringa', en: 'Save the coding' },
  asCsv: { nb: 'Linjene som CSV', nn: 'Linjene som CSV', en: 'The lines as CSV' },
  logCsv: { nb: 'Loggen som CSV', nn: 'Loggen som CSV', en: 'The log as CSV' },
  logXlsx: { nb: 'Loggen som XLSX', nn: 'Loggen som XLSX', en: 'The log as XLSX' },
  afterTitle: { nb: 'Når pengene tar slutt', nn: 'Når pengane tek slutt', en: 'When the money ends' },
  statutory: { nb: 'Tjenesten er lovpålagt', nn: 'Tenesta er lovpålagd', en: 'The service is statutory' },
  positions: {
    nb: 'Årsverk som lønnes av potten',
    nn: 'Årsverk som får løn av potten',
    en: 'Full-time positions paid by the pot',
  },
  positionsHint: { nb: 'For eksempel 1,5.', nn: 'Til dømes 1,5.', en: 'Such as 1.5.' },
  otherFrom: {
    nb: 'Annen finansiering kommer fra',
    nn: 'Anna finansiering kjem frå',
    en: 'Other funding comes from',
  },
  otherOre: {
    nb: 'Annen finansiering i året, kroner',
    nn: 'Anna finansiering i året, kroner',
    en: 'Other funding a year, kroner',
  },
  afterwards: {
    nb: 'Hva er planen etter tilskuddet?',
    nn: 'Kva er planen etter tilskotet?',
    en: 'What is the plan after the grant?',
  },
  outcome: { nb: 'Hva er vedtatt?', nn: 'Kva er vedteke?', en: 'What was decided?' },
  outcomeHint: {
    nb: 'La dette og de to neste feltene stå tomme til det er vedtatt.',
    nn: 'La dette og dei to neste felta stå tomme til det er vedteke.',
    en: 'Leave this and the next two fields empty until it is decided.',
  },
  saveAfter: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  runningTitle: {
    nb: (m: string) => `Løpende tilskudd til ${m} ved siden av potten`,
    nn: (m: string) => `Løpande tilskot til ${m} ved sida av potten`,
    en: (m: string) => `Running grants to ${m} beside the pot`,
  },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  purpose: { nb: 'Hva tilskuddet går til', nn: 'Kva tilskotet går til', en: 'What the grant is for' },
  startsOn: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  endsOn: { nb: 'Til og med', nn: 'Til og med', en: 'To' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  grantReference: {
    nb: 'Direktoratets saksnummer',
    nn: 'Saksnummeret til direktoratet',
    en: 'The directorate’s case number',
  },
  recordRunning: { nb: 'Meld om tilskuddet', nn: 'Meld om tilskotet', en: 'Tell of the grant' },
})
