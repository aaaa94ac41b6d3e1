import { words } from '../../core/words.ts'
import type { Held } from './kostra.rules.ts'

export const heldWords = words<Record<Held, string>>({
  within: { nb: 'Regnskapet har nok', nn: 'Rekneskapen har nok', en: 'The accounts have enough' },
  over: { nb: 'Potten har mer', nn: 'Potten har meir', en: 'The pot has more' },
  missing: { nb: 'Ikke i regnskapet', nn: 'Ikkje i rekneskapen', en: 'Not in the accounts' },
  unread: { nb: 'Ikke lest inn', nn: 'Ikkje lese inn', en: 'Not read in' },
})

export const kostraText = words({
  title: {
    nb: (m: string, year: number) => `Potten til ${m} mot KOSTRA ${year}`,
    nn: (m: string, year: number) => `Potten til ${m} mot KOSTRA ${year}`,
    en: (m: string, year: number) => `The pot of ${m} against KOSTRA ${year}`,
  },
  lead: {
    nb: (held: number, all: number, kr: string) =>
      `Kommunens regnskap har minst like mye som potten på ${held} av ${all} kombinasjoner av funksjon og art. Potten har brukt ${kr}.`,
    nn: (held: number, all: number, kr: string) =>
      `Rekneskapen til kommunen har minst like mykje som potten på ${held} av ${all} kombinasjonar av funksjon og art. Potten har brukt ${kr}.`,
    en: (held: number, all: number, kr: string) =>
      `The municipality’s accounts have at least as much as the pot on ${held} of ${all} combinations of function and type. The pot has spent ${kr}.`,
  },
  leadUnread: {
    nb: (kr: string, all: number) =>
      `Potten har brukt ${kr} på ${all} kombinasjoner av funksjon og art. Kommunens KOSTRA-regnskap er ikke lest inn.`,
    nn: (kr: string, all: number) =>
      `Potten har brukt ${kr} på ${all} kombinasjonar av funksjon og art. KOSTRA-rekneskapen til kommunen er ikkje lesen inn.`,
    en: (kr: string, all: number) =>
      `The pot has spent ${kr} on ${all} combinations of function and type. The municipality’s KOSTRA accounts have not been read in.`,
  },
  leadEmpty: {
    nb: (year: number) => `Potten har ingen utgifter i ${year}.`,
    nn: (year: number) => `Potten har ingen utgifter i ${year}.`,
    en: (year: number) => `The pot has no expenditure in ${year}.`,
  },
  compared: { nb: 'Funksjon og art', nn: 'Funksjon og art', en: 'Function and type' },
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  type: { nb: 'Art', nn: 'Art', en: 'Type' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  potKr: { nb: 'Potten, kr', nn: 'Potten, kr', en: 'The pot, kr' },
  accountsKr: { nb: 'Regnskapet, kr', nn: 'Rekneskapen, kr', en: 'The accounts, kr' },
  differenceKr: {
    nb: 'Resten av regnskapet, kr',
    nn: 'Resten av rekneskapen, kr',
    en: 'Rest of the accounts, kr',
  },
  rounded: { nb: 'KOSTRA, 1000 kr', nn: 'KOSTRA, 1000 kr', en: 'KOSTRA, 1000 kr' },
  held: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  uncoded: {
    nb: (kr: string) =>
      `${kr} er brukt på tiltak uten funksjon og art, og står ikke i tabellen. Sett kontering på tiltaket.`,
    nn: (kr: string) =>
      `${kr} er brukt på tiltak utan funksjon og art, og står ikkje i tabellen. Set kontering på tiltaket.`,
    en: (kr: string) =>
      `${kr} was spent on measures without function and type and is not in the table. Give the measure its coding.`,
  },
  how: {
    nb: 'Potten er en del av regnskapet, så regnskapet skal ha minst like mye på samme funksjon og art (drift). Regnskapet er i hele tusen kroner.',
    nn: 'Potten er ein del av rekneskapen, så rekneskapen skal ha minst like mykje på same funksjon og art (drift). Rekneskapen er i heile tusen kroner.',
    en: 'The pot is a part of the accounts, so these must have at least as much on the same function and type (operation). The accounts are in whole thousand kroner.',
  },
  out: { nb: 'Ta ut som KOSTRA-linjer', nn: 'Ta ut som KOSTRA-linjer', en: 'Take out as KOSTRA lines' },
  outLead: {
    nb: (remainder: string) =>
      `Hver linje er rundet av til nærmeste tusen kroner, en halv oppover. Det som faller bort i avrundingen, er til sammen ${remainder}.`,
    nn: (remainder: string) =>
      `Kvar linje er runda av til næraste tusen kroner, ein halv oppover. Det som fell bort i avrundinga, er til saman ${remainder}.`,
    en: (remainder: string) =>
      `Each line is rounded to the nearest thousand kroner, a half away from zero. What is lost in the rounding is ${remainder} in all.`,
  },
  download: { nb: 'Skjema 0A-linjer (.dat)', nn: 'Skjema 0A-linjer (.dat)', en: 'Form 0A lines (.dat)' },
  upload: {
    nb: 'Les inn kommunens KOSTRA-fil',
    nn: 'Les inn KOSTRA-fila til kommunen',
    en: 'Read in the municipality’s KOSTRA file',
  },
  uploadAgain: {
    nb: 'Les inn en nyere KOSTRA-fil',
    nn: 'Les inn ei nyare KOSTRA-fil',
    en: 'Read in a newer KOSTRA file',
  },
  file: { nb: 'Fil med skjema 0A', nn: 'Fil med skjema 0A', en: 'File of form 0A' },
  fileHint: {
    nb: (region: string, year: number) =>
      `Årsfilen for region ${region}, ${year}, slik den er sendt til SSB. Ingenting blir ført av den.`,
    nn: (region: string, year: number) =>
      `Årsfila for region ${region}, ${year}, slik ho er send til SSB. Ingenting blir ført av ho.`,
    en: (region: string, year: number) =>
      `The annual file of region ${region}, ${year}, as sent to Statistics Norway. Nothing is posted from it.`,
  },
  send: { nb: 'Les inn som kontroll', nn: 'Les inn som kontroll', en: 'Read in as a control' },
  read: {
    nb: (file: string, who: string, when: string) => `${file}, lest inn av ${who} ${when}.`,
    nn: (file: string, who: string, when: string) => `${file}, lesen inn av ${who} ${when}.`,
    en: (file: string, who: string, when: string) => `${file}, read in by ${who} ${when}.`,
  },
  totals: { nb: 'Kontrollsummer for filen', nn: 'Kontrollsummar for fila', en: 'Control totals of the file' },
  class: { nb: 'Kontoklasse', nn: 'Kontoklasse', en: 'Account class' },
  operation: { nb: 'Drift', nn: 'Drift', en: 'Operation' },
  investment: { nb: 'Investering', nn: 'Investering', en: 'Investment' },
  rows: { nb: 'Linjer', nn: 'Linjer', en: 'Lines' },
  expenses: { nb: 'Utgifter, 1000 kr', nn: 'Utgifter, 1000 kr', en: 'Expenses, 1000 kr' },
  incomes: { nb: 'Inntekter, 1000 kr', nn: 'Inntekter, 1000 kr', en: 'Incomes, 1000 kr' },
})
