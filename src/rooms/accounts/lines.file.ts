import { isDateText } from '../../core/dates.ts'
import { decimalKr, type Ore, parseKr } from '../../core/ore.ts'
import { writeSheet } from '../../platform/sheet.ts'
import { openTable, Problems, type Table, type TableCode, type TableRow } from '../../platform/table-file.ts'
import {
  type LineCode,
  type LineColumn,
  lineColumns,
  mostLineBytes,
  mostLines,
  optionalColumns,
  type VoucherLine,
} from './model.ts'

/** What accounting systems head the same columns. */
const alsoCalled: Partial<Record<LineColumn, readonly string[]>> = {
  Dato: ['bilagsdato', 'posteringsdato', 'regnskapsdato'],
  Bilag: ['bilagsnr', 'bilagsnr.', 'bilagsnummer', 'bilag nr', 'bilag nr.'],
  Konto: ['kontonr', 'kontonummer', 'ansvar'],
  Prosjekt: ['prosjektnr', 'prosjektnummer', 'prosjektkode'],
  Tekst: ['bilagstekst', 'beskrivelse', 'posteringstekst'],
  Beløp: ['belop', 'beløp i kr', 'beløp, kr', 'beløp (kr)', 'beløp kr'],
  Tiltak: ['tiltaksnummer', 'tiltak nr', 'tiltak nr.'],
}

export type LineProblems = Problems<TableCode | LineCode>

/** Reads a file of voucher lines, CSV or XLSX; nothing of it where anything is wrong, which is then in `problems`. */
export async function readLines(
  bytes: Uint8Array,
): Promise<{ lines: VoucherLine[]; problems: LineProblems }> {
  const problems: LineProblems = new Problems()
  const table = await openTable(bytes, {
    columns: lineColumns,
    optional: optionalColumns,
    alsoCalled,
    mostBytes: mostLineBytes,
    mostRows: mostLines,
    problems,
  })
  const lines: VoucherLine[] = []
  if (table) {
    const read = lineReader(table, problems)
    for await (const batch of table.rows) for (const row of batch) lines.push(read(row))
    if (table.counts.rows === 0 && problems.count === 0) problems.add('empty', 1, 1)
  }
  problems.kept.sort((a, b) => a.line - b.line || a.column - b.column)
  return { lines: problems.count === 0 ? lines : [], problems }
}

function lineReader({ at, form }: Table<LineColumn>, problems: LineProblems): (row: TableRow) => VoucherLine {
  // A spreadsheet's own numbers, and files with a comma between fields, have a decimal point.
  const point = form.kind === 'xlsx' || form.delimiter === ','
  return ({ fields, line }) => {
    const wrong = (code: LineCode, column: LineColumn, values: Record<string, string | number> = {}) =>
      problems.add(code, line, Math.max(at[column], 0) + 1, { column, ...values })
    const text = (column: LineColumn, most: number, needed = false) => {
      const found = plain(fields[at[column]] ?? '')
      if (found === '' && needed) wrong('emptyField', column)
      if (found.length > most) wrong('tooLong', column, { most })
      return found
    }
    const code = (column: 'Funksjon' | 'Art') => {
      const found = text(column, 10)
      if (/^(\d{1,3})?$/.test(found)) return found === '' ? '' : found.padStart(3, '0')
      wrong('badCode', column, { found })
      return ''
    }
    const dated = text('Dato', 40)
    const date = dateIn(dated)
    if (!isDateText(date)) wrong('badDate', 'Dato', { found: dated })
    const amount = text('Beløp', 40)
    const ore = amountIn(amount, point)
    if (ore === null) wrong('badAmount', 'Beløp', { found: amount })
    const measure = text('Tiltak', 20)
    if (!/^\d{0,6}$/.test(measure)) wrong('badMeasure', 'Tiltak', { found: measure })
    return {
      line,
      date,
      voucher: text('Bilag', 60, true),
      function: code('Funksjon'),
      type: code('Art'),
      account: text('Konto', 60),
      project: text('Prosjekt', 60),
      text: text('Tekst', 300, true),
      ore: ore ?? 0n,
      measureNumber: measure === '' ? null : Number(measure),
    }
  }
}

/** One space between words, and without the apostrophe that keeps a spreadsheet from running text as a formula. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+(?=[=+\-@])/, '')

/** «31.05.2026», «2026-05-31» or «31/5-2026»; a time of day after it is left out. */
function dateIn(text: string): string {
  const day = text.replace(/[T ]\d{1,2}[:.]\d{2}.*$/, '')
  const match = /^(\d{1,2})[./](\d{1,2})[./-](\d{4})$/.exec(day)
  return match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : day
}

function amountIn(text: string, point: boolean): Ore | null {
  // «1.274» is a thousand and something to a person, and one and something to a spreadsheet.
  if (point && /^-?\d+\.\d+$/.test(text)) return /\.\d{1,2}$/.test(text) ? parseKr(text) : null
  return parseKr(text)
}

/** Voucher lines as a file that {@link readLines} reads: CSV with a decimal point and a mark for UTF-8, or XLSX. */
export function writeLines(
  format: 'csv' | 'xlsx',
  name: string,
  lines: readonly Omit<VoucherLine, 'line'>[],
): Uint8Array {
  const sheet = {
    name,
    columns: lineColumns,
    rows: lines.map(one => [
      ...[one.date, one.voucher, one.function, one.type, one.account, one.project, one.text],
      format === 'csv' ? { ore: one.ore } : amountCell(one.ore),
      one.measureNumber === null ? '' : String(one.measureNumber),
    ]),
  }
  return writeSheet(format, sheet)
}

/** A number, and text where a spreadsheet's own numbers do not hold it to the øre. */
const amountCell = (ore: Ore) => (Number.isSafeInteger(Number(ore)) ? { ore } : decimalKr(ore))
