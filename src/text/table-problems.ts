import { words } from '../core/words.ts'
import type { TableCode } from '../platform/table-file.ts'
import { fieldProblems, type Sentence } from './field-problems.ts'

/** What is wrong with any table that a person hands in, and what to do about it. */
export const tableProblems = words<Record<TableCode, Sentence>>({
  ...fieldProblems.table,
  tooLarge: {
    nb: v => `Filen er større enn ${v.megabytes} MB og er ikke lest. Del den opp.`,
    nn: v => `Fila er større enn ${v.megabytes} MB og er ikkje lesen. Del ho opp.`,
    en: v => `The file is larger than ${v.megabytes} MB and was not read. Split it.`,
  },
  empty: {
    nb: () => 'Filen er tom. Velg en fil med innhold.',
    nn: () => 'Fila er tom. Vel ei fil med innhald.',
    en: () => 'The file is empty. Choose a file with content.',
  },
  binary: {
    nb: () =>
      'Dette er verken CSV eller XLSX. Lagre regnearket som «CSV UTF-8» eller «Excel-arbeidsbok (.xlsx)».',
    nn: () =>
      'Dette er verken CSV eller XLSX. Lagre reknearket som «CSV UTF-8» eller «Excel-arbeidsbok (.xlsx)».',
    en: () => 'This is neither CSV nor XLSX. Save the sheet as “CSV UTF-8” or “Excel Workbook (.xlsx)”.',
  },
  unknownEncoding: {
    nb: () =>
      'Teksten er verken UTF-8 eller Windows-1252, så æ, ø og å kan bli feil. Lagre filen som «CSV UTF-8».',
    nn: () =>
      'Teksten er verken UTF-8 eller Windows-1252, så æ, ø og å kan bli feil. Lagre fila som «CSV UTF-8».',
    en: () =>
      'The text is neither UTF-8 nor Windows-1252, so letters such as æ, ø and å may be wrong. Save the file as “CSV UTF-8”.',
  },
  brokenWorkbook: {
    nb: () =>
      'Regnearket kan ikke åpnes. Det kan være skadet eller låst med passord. Lagre det på nytt uten passord.',
    nn: () =>
      'Reknearket kan ikkje opnast. Det kan vere skadd eller låst med passord. Lagre det på nytt utan passord.',
    en: () => 'The workbook cannot be opened. It may be damaged or locked. Save it again without a password.',
  },
  tooManyRows: {
    nb: v => `Filen har mer enn ${v.most} rader. Del den opp.`,
    nn: v => `Fila har meir enn ${v.most} rader. Del ho opp.`,
    en: v => `The file has more than ${v.most} rows. Split it.`,
  },
  missingColumn: {
    nb: v => `Kolonnen «${v.column}» mangler. Første rad skal ha disse navnene: ${v.columns}.`,
    nn: v => `Kolonnen «${v.column}» manglar. Første rad skal ha desse namna: ${v.columns}.`,
    en: v => `The column “${v.column}” is missing. The first row must have these names: ${v.columns}.`,
  },
  columnTwice: {
    nb: v => `Kolonnen «${v.column}» står to ganger. Ta bort den ene.`,
    nn: v => `Kolonnen «${v.column}» står to gonger. Ta bort den eine.`,
    en: v => `The column “${v.column}” stands twice. Remove one of them.`,
  },
  wrongFieldCount: {
    nb: v =>
      `Raden har ${v.found} felt, men første rad har ${v.width}. Sett tekst som inneholder skilletegn, i anførselstegn.`,
    nn: v =>
      `Rada har ${v.found} felt, men første rad har ${v.width}. Set tekst som inneheld skiljeteikn, i hermeteikn.`,
    en: v =>
      `The row has ${v.found} fields, but the first row has ${v.width}. Put text that contains the separator in quotation marks.`,
  },
  truncated: {
    nb: v =>
      `Filen slutter midt i denne raden (${v.found} av ${v.width} felt), så den er trolig kuttet. Hent filen på nytt.`,
    nn: v =>
      `Fila sluttar midt i denne rada (${v.found} av ${v.width} felt), så ho er truleg kutta. Hent fila på nytt.`,
    en: v =>
      `The file ends within this row (${v.found} of ${v.width} fields), so it was probably cut off. Fetch the file again.`,
  },
  brokenQuote: {
    nb: () =>
      'Et anførselstegn er ikke lukket, eller står midt i et felt. Resten av filen er ikke lest. Rett anførselstegnene i raden.',
    nn: () =>
      'Eit hermeteikn er ikkje lukka, eller står midt i eit felt. Resten av fila er ikkje lesen. Rett hermeteikna i rada.',
    en: () =>
      'A quotation mark is not closed, or stands inside a field. The rest of the file was not read. Correct the quotation marks of the row.',
  },
  rowTooLong: {
    nb: () => 'Raden er altfor lang, og resten av filen er ikke lest. Se etter om dette er riktig fil.',
    nn: () => 'Rada er altfor lang, og resten av fila er ikkje lesen. Sjå etter om dette er rett fil.',
    en: () => 'The row is far too long, and the rest was not read. See whether this is the right file.',
  },
  errorCell: {
    nb: v => `Cellen viser feilen ${v.found || 'i en formel'}. Rett formelen, eller skriv verdien.`,
    nn: v => `Cella viser feilen ${v.found || 'i ein formel'}. Rett formelen, eller skriv verdien.`,
    en: v =>
      `The cell shows the error ${v.found || 'of a formula'}. Correct the formula, or write the value.`,
  },
  tooManyColumns: {
    nb: v => `Raden har mer enn ${v.most} kolonner. Slett det som står til høyre for tabellen.`,
    nn: v => `Rada har meir enn ${v.most} kolonnar. Slett det som står til høgre for tabellen.`,
    en: v => `The row has more than ${v.most} columns. Delete what stands to the right of the table.`,
  },
  tooManyCells: {
    nb: v => `Regnearket har mer enn ${v.most} celler eller tekster. Del det opp, eller lagre det som CSV.`,
    nn: v => `Reknearket har meir enn ${v.most} celler eller tekstar. Del det opp, eller lagre det som CSV.`,
    en: v => `The workbook has more than ${v.most} cells or texts. Split it, or save it as CSV.`,
  },
  tooHeavy: {
    nb: () =>
      'Filen lot seg ikke lese med det minnet og den tiden en fil får, og ingenting av den er tatt inn. Del den opp, eller kopier tabellen til et nytt regneark.',
    nn: () =>
      'Fila let seg ikkje lese med det minnet og den tida ei fil får, og ingenting av henne er teke inn. Del ho opp, eller kopier tabellen til eit nytt rekneark.',
    en: () =>
      'The file could not be read within the memory and time that a file gets, and nothing of it was taken in. Split it, or copy the table to a new workbook.',
  },
  tooBusy: {
    nb: () => 'Det blir lest mange filer akkurat nå, og denne er ikke lest. Prøv igjen om et minutt.',
    nn: () => 'Det blir lese mange filer akkurat no, og denne er ikkje lesen. Prøv igjen om eit minutt.',
    en: () => 'Many files are being read just now, and this one was not. Try again in a minute.',
  },
})
