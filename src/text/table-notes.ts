import { type Language, words } from '../core/words.ts'
import type { TableNote } from '../platform/table-file.ts'
import type { Sentence } from './field-problems.ts'

const many = ({ count }: Record<string, string | number>, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

/** What a reader saw in a file that is no fault, and that whoever handed it in should look at, with how it was read. */
const noteWords = words<Record<TableNote['code'], Sentence>>({
  notUtf8: {
    nb: v => `Filen er ikke UTF-8 (linje ${v.line}) og er lest som Windows-1252. Se at æ, ø og å er riktige.`,
    nn: v => `Fila er ikkje UTF-8 (linje ${v.line}) og er lesen som Windows-1252. Sjå at æ, ø og å er rette.`,
    en: v =>
      `The file is not UTF-8 (line ${v.line}) and was read as Windows-1252. See that æ, ø and å are right.`,
  },
  noLineEnd: {
    nb: () =>
      'Filen slutter uten linjeskift og kan være kuttet. Se at siste rad er hel, og at summene stemmer.',
    nn: () =>
      'Fila sluttar utan linjeskift og kan vere kutta. Sjå at siste rada er heil, og at summane stemmer.',
    en: () =>
      'The file ends without a line break and may be cut off. See that the last row is whole and the totals right.',
  },
  formulas: {
    nb: v =>
      `${many(v, 'celle er formel', 'celler er formler')} (den første i linje ${v.line}). Den siste verdien er brukt.`,
    nn: v =>
      `${many(v, 'celle er formel', 'celler er formlar')} (den første i linje ${v.line}). Den siste verdien er brukt.`,
    en: v =>
      `${many(v, 'cell is a formula', 'cells are formulas')} (the first on line ${v.line}). The last value was used.`,
  },
  otherSheets: {
    nb: v => `Bare det første arket er lest. Disse er ikke lest: ${v.names}.`,
    nn: v => `Berre det første arket er lese. Desse er ikkje lesne: ${v.names}.`,
    en: v => `Only the first sheet was read. These were not: ${v.names}.`,
  },
  hiddenSheets: {
    nb: v => `Arbeidsboken har skjulte ark, som ikke er lest: ${v.names}.`,
    nn: v => `Arbeidsboka har skjulte ark, som ikkje er lesne: ${v.names}.`,
    en: v => `The workbook has hidden sheets, which were not read: ${v.names}.`,
  },
  hiddenRows: {
    nb: v =>
      `${many(v, 'rad er skjult', 'rader er skjult')} i regnearket (den første er linje ${v.line}), for eksempel av et filter, og er lest med.`,
    nn: v =>
      `${many(v, 'rad er skjult', 'rader er skjulte')} i reknearket (den første er linje ${v.line}), til dømes av eit filter, og er lesen med.`,
    en: v =>
      `${many(v, 'row is hidden', 'rows are hidden')} in the sheet (the first is line ${v.line}), by a filter for example, and read too.`,
  },
  rounded: {
    nb: v =>
      `${many(v, 'tall har', 'tall har')} mer enn ni desimaler (det første i linje ${v.line}) og er rundet av til ni.`,
    nn: v =>
      `${many(v, 'tal har', 'tal har')} meir enn ni desimalar (det første i linje ${v.line}) og er runda av til ni.`,
    en: v =>
      `${many(v, 'figure has', 'figures have')} more than nine decimals (the first on line ${v.line}), rounded to nine.`,
  },
  aboveTable: {
    nb: v => `Det står en overskrift over tabellen. Linje ${v.line} er lest som navn på kolonnene.`,
    nn: v => `Det står ei overskrift over tabellen. Linje ${v.line} er lesen som namn på kolonnane.`,
    en: v => `There is a title above the table. Line ${v.line} was read as the names of the columns.`,
  },
  beyondHead: {
    nb: v =>
      `${many(v, 'rad har', 'rader har')} noe utenfor tabellen (det første i linje ${v.line}, kolonne ${v.column}), som ikke er lest.`,
    nn: v =>
      `${many(v, 'rad har', 'rader har')} noko utanfor tabellen (det første i linje ${v.line}, kolonne ${v.column}), som ikkje er lese.`,
    en: v =>
      `${many(v, 'row has', 'rows have')} something outside the table (the first on line ${v.line}, column ${v.column}), which was not read.`,
  },
  percentCells: {
    nb: v =>
      `${many(v, 'celle', 'celler')} vises i prosent (den første i linje ${v.line}) og er lest slik: 33,3 % er 33,3.`,
    nn: v =>
      `${many(v, 'celle', 'celler')} i prosent (den første i linje ${v.line}) er lesne slik: 33,3 % er 33,3.`,
    en: v =>
      `${many(v, 'cell is', 'cells are')} shown in per cent (the first on line ${v.line}) and read so: 33.3 % is 33.3.`,
  },
  ownCodes: {
    nb: v =>
      `«${v.name}» har kommunens egne koder i ${many(v, 'rad', 'rader')}, lest som de tre sifrene i KOSTRA: ${v.found} er ${v.read}.`,
    nn: v =>
      `«${v.name}» har kommunen sine eigne kodar i ${many(v, 'rad', 'rader')}, lesne som dei tre siffera i KOSTRA: ${v.found} er ${v.read}.`,
    en: v =>
      `“${v.name}” has the municipality’s own codes in ${many(v, 'row', 'rows')}, read as KOSTRA’s three digits: ${v.found} is ${v.read}.`,
  },
  rowsAdded: {
    nb: v =>
      `${many(v, 'rad har', 'rader har')} samme nøkkel som en før dem (den første er linje ${v.line}: ${v.found}) og er lagt sammen.`,
    nn: v =>
      `${many(v, 'rad har', 'rader har')} same nøkkel som ei før dei (den første er linje ${v.line}: ${v.found}) og er lagde saman.`,
    en: v =>
      `${many(v, 'row has', 'rows have')} the same key as one before (the first is line ${v.line}: ${v.found}) and were added up.`,
  },
  monthFirst: {
    nb: v => `Datoene i «${v.name}» har måneden først (linje ${v.line}) og er lest slik.`,
    nn: v => `Datoane i «${v.name}» har månaden først (linje ${v.line}) og er lesne slik.`,
    en: v => `The dates in “${v.name}” have the month first (line ${v.line}) and were read so.`,
  },
})

export const noteSentence = ({ code, ...values }: TableNote, language: Language): string =>
  noteWords(language)[code](values)
