import { words } from '../../core/words.ts'

export const listText = words({
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
