import { words } from '../../core/words.ts'

export const listText = words({
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
  workReport: {
    nb: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Write the report for ${year}: ${p}`,
  },
  workCorrect: {
    nb: (year: number, p: string) => `Rett rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Rett rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Correct the report for ${year}: ${p}`,
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
  workAgree: {
    nb: (who: string, question: string) => `Svar på forslaget fra ${who} om «${question}»`,
    nn: (who: string, question: string) => `Svar på forslaget frå ${who} om «${question}»`,
    en: (who: string, question: string) => `Answer the proposal from ${who} on “${question}”`,
  },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  workUnspent: {
    nb: (m: string, year: number) => `Avgjør ubrukte midler: ${m} ${year}`,
    nn: (m: string, year: number) => `Avgjer ubrukte midlar: ${m} ${year}`,
    en: (m: string, year: number) => `Decide on unspent funds: ${m} ${year}`,
  },
})
