import { type Language, words } from '../core/words.ts'
import type { TableNote } from '../platform/table-file.ts'
import type { Sentence } from './field-problems.ts'

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
    nb: v => `${v.count} celler er formler (den første i linje ${v.line}). Verdien de sist hadde, er brukt.`,
    nn: v => `${v.count} celler er formlar (den første i linje ${v.line}). Verdien dei sist hadde, er brukt.`,
    en: v => `${v.count} cells are formulas (the first on line ${v.line}). The value they last had was used.`,
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
      `${v.count} rader er skjult i regnearket (den første er linje ${v.line}), for eksempel av et filter. De er lest med.`,
    nn: v =>
      `${v.count} rader er skjulte i reknearket (den første er linje ${v.line}), til dømes av eit filter. Dei er lesne med.`,
    en: v =>
      `${v.count} rows are hidden in the sheet (the first is line ${v.line}), by a filter for example. They were read too.`,
  },
  rounded: {
    nb: v =>
      `${v.count} tall har mer enn ni desimaler (det første i linje ${v.line}) og er rundet av til ni.`,
    nn: v => `${v.count} tal har meir enn ni desimalar (det første i linje ${v.line}) og er runda av til ni.`,
    en: v =>
      `${v.count} figures have more than nine decimals (the first on line ${v.line}) and were rounded to nine.`,
  },
  aboveTable: {
    nb: v => `Det står en overskrift over tabellen. Linje ${v.line} er lest som navn på kolonnene.`,
    nn: v => `Det står ei overskrift over tabellen. Linje ${v.line} er lesen som namn på kolonnane.`,
    en: v => `There is a title above the table. Line ${v.line} was read as the names of the columns.`,
  },
  beyondHead: {
    nb: v =>
      `${v.count} rader har noe utenfor tabellen (det første i linje ${v.line}, kolonne ${v.column}), som ikke er lest.`,
    nn: v =>
      `${v.count} rader har noko utanfor tabellen (det første i linje ${v.line}, kolonne ${v.column}), som ikkje er lese.`,
    en: v =>
      `${v.count} rows have something outside the table (the first on line ${v.line}, column ${v.column}), which was not read.`,
  },
  percentCells: {
    nb: v =>
      `${v.count} celler vises i prosent (den første i linje ${v.line}) og er lest slik de vises: 33,3 % er 33,3.`,
    nn: v =>
      `${v.count} celler blir viste i prosent (den første i linje ${v.line}) og er lesne slik dei blir viste: 33,3 % er 33,3.`,
    en: v =>
      `${v.count} cells are shown in per cent (the first on line ${v.line}) and were read as they are shown: 33.3 % is 33.3.`,
  },
  ownCodes: {
    nb: v =>
      `«${v.name}» har kommunens egne koder i ${v.count} rader. De er lest som de tre sifrene i KOSTRA: ${v.found} er ${v.read}.`,
    nn: v =>
      `«${v.name}» har kommunen sine eigne kodar i ${v.count} rader. Dei er lesne som dei tre siffera i KOSTRA: ${v.found} er ${v.read}.`,
    en: v =>
      `“${v.name}” has the municipality’s own codes in ${v.count} rows. They were read as KOSTRA’s three digits: ${v.found} is ${v.read}.`,
  },
  rowsAdded: {
    nb: v =>
      `${v.count} rader har samme nøkkel som en før dem (den første er linje ${v.line}: ${v.found}) og er lagt sammen.`,
    nn: v =>
      `${v.count} rader har same nøkkel som ei før dei (den første er linje ${v.line}: ${v.found}) og er lagde saman.`,
    en: v =>
      `${v.count} rows have the same key as one before them (the first is line ${v.line}: ${v.found}) and were added up.`,
  },
  monthFirst: {
    nb: v => `Datoene i «${v.name}» har måneden først (linje ${v.line}) og er lest slik.`,
    nn: v => `Datoane i «${v.name}» har månaden først (linje ${v.line}) og er lesne slik.`,
    en: v => `The dates in “${v.name}” have the month first (line ${v.line}) and were read so.`,
  },
})

export const noteSentence = ({ code, ...values }: TableNote, language: Language): string =>
  noteWords(language)[code](values)
