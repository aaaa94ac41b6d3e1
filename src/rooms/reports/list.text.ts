import { words } from '../../core/words.ts'

export const listText = words({
  tab: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  ownTab: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  pilots: { nb: 'Kommuner med tilsagn', nn: 'Kommunar med tilsegn', en: 'Municipalities with a commitment' },
  sent: { nb: 'Har sendt', nn: 'Har sendt', en: 'Have sent' },
  due: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  noYears: {
    nb: 'Her vil rapportene stå når det første året har begynt.',
    nn: 'Her kjem rapportane til å stå når det første året har byrja.',
    en: 'Reports will stand here once the first year has begun.',
  },
  yearLead: {
    nb: (year: number, sent: number, all: number) =>
      `${sent} av ${all} kommuner har sendt rapporten for ${year}.`,
    nn: (year: number, sent: number, all: number) =>
      `${sent} av ${all} kommunar har sendt rapporten for ${year}.`,
    en: (year: number, sent: number, all: number) =>
      `${sent} of ${all} municipalities have sent the report for ${year}.`,
  },
  ownLead: {
    nb: (year: number, state: string) => `Rapporten for ${year}: ${state}.`,
    nn: (year: number, state: string) => `Rapporten for ${year}: ${state}.`,
    en: (year: number, state: string) => `The report for ${year}: ${state}.`,
  },
  reportOf: {
    nb: (year: number) => `Rapport for ${year}`,
    nn: (year: number) => `Rapport for ${year}`,
    en: (year: number) => `Report for ${year}`,
  },
  toYearEnd: { nb: 'Årsavslutning', nn: 'Årsavslutning', en: 'End of the year' },
  municipalities: { nb: 'Kommunene', nn: 'Kommunane', en: 'Municipalities' },
  municipalitiesLead: {
    nb: (n: number) => (n === 1 ? 'Én kommune i regionen er med.' : `${n} kommuner i regionen er med.`),
    nn: (n: number) => (n === 1 ? 'Éin kommune i regionen er med.' : `${n} kommunar i regionen er med.`),
    en: (n: number) =>
      n === 1 ? 'One municipality of the region takes part.' : `${n} municipalities of the region take part.`,
  },
  awardKr: {
    nb: (year: number) => `Tilsagn ${year}, kr`,
    nn: (year: number) => `Tilsegn ${year}, kr`,
    en: (year: number) => `Commitment ${year}, kr`,
  },
  award: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitment' },
  toAward: { nb: 'Se tilsagnet', nn: 'Sjå tilsegna', en: 'See the commitment' },
  lastReport: { nb: 'Siste rapport', nn: 'Siste rapport', en: 'Last report' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  fetch: {
    nb: (format: string) => `Hent uttrekkene som ${format}`,
    nn: (format: string) => `Hent uttrekka som ${format}`,
    en: (format: string) => `Fetch the extracts as ${format}`,
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
  openLead: {
    nb: (n: number, all: number) =>
      `Rapportene fra ${n} av ${all} kommuner er godkjent av alle direktoratene. En rapport blir offentlig når den er godkjent.`,
    nn: (n: number, all: number) =>
      `Rapportane frå ${n} av ${all} kommunar er godkjende av alle direktorata. Ein rapport blir offentleg når han er godkjend.`,
    en: (n: number, all: number) =>
      `The reports of ${n} of ${all} municipalities have been approved by all directorates. A report becomes public when it is approved.`,
  },
  nobody: {
    nb: 'Ingen kommuner har fått penger for året ennå. Da er det heller ingenting å rapportere.',
    nn: 'Ingen kommunar har fått pengar for året enno. Då er det heller ingenting å rapportere.',
    en: 'No municipality has received money for the year yet, so there is nothing to report.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  state: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  overdue: {
    nb: (n: number) => `Fristen er ute for ${n}`,
    nn: (n: number) => `Fristen er ute for ${n}`,
    en: (n: number) => `Overdue: ${n}`,
  },
  overdueNote: {
    nb: (due: string) => `Fristen var ${due}.`,
    nn: (due: string) => `Fristen var ${due}.`,
    en: (due: string) => `The deadline was ${due}.`,
  },
  daysLate: { nb: 'Dager over fristen', nn: 'Dagar over fristen', en: 'Days overdue' },
  waitsFor: { nb: 'Venter på', nn: 'Ventar på', en: 'Waiting for' },
  minutesTold: { nb: 'Oppgitt arbeid, minutter', nn: 'Oppgitt arbeid, minutt', en: 'Stated work, minutes' },
  approvedOf: { nb: 'Godkjent av', nn: 'Godkjend av', en: 'Approved by' },
  approvedCount: {
    nb: (n: number, all: number) => `${n} av ${all}`,
    nn: (n: number, all: number) => `${n} av ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  crosswalkLink: {
    nb: 'Hvem spør om hva, og hvorfor',
    nn: 'Kven spør om kva, og kvifor',
    en: 'Who asks what, and why',
  },
})
