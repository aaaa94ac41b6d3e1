import type { DateText } from '../../core/dates.ts'
import { decimalKr, type Ore, parseDecimalKr } from '../../core/ore.ts'
import { writeSheet } from '../../platform/sheet.ts'
import {
  type ColumnKind,
  openTable,
  Problems,
  type Table,
  type TableCode,
  type TableNote,
  type TableRow,
  type TableSource,
} from '../../platform/table-file.ts'
import {
  type LineCode,
  type LineColumn,
  lineColumns,
  mostLineBytes,
  mostLines,
  type Sample,
  type Ties,
  type VoucherLine,
} from './model.ts'

export type LineProblems = Problems<TableCode | LineCode>

const kinds: Record<LineColumn, ColumnKind> = {
  Dato: { is: 'date' },
  Bilag: { is: 'text', most: 60, needed: true, code: true },
  Funksjon: { is: 'code', of: 'function' },
  Art: { is: 'code', of: 'type' },
  Konto: { is: 'text', most: 60, code: true },
  Prosjekt: { is: 'text', most: 60, code: true },
  Tekst: { is: 'text', most: 300, needed: true },
  Beløp: { is: 'amount' },
  Tiltak: { is: 'text', most: 20, code: true },
}

const mostSampled = 5

/** The head row and the first rows of a file, for telling which column is which. */
export async function sampleOf(source: TableSource, problems: LineProblems): Promise<Sample | undefined> {
  // It stops by itself after the first rows, which is no fault of the file.
  const own = new Problems<TableCode>()
  const options = { columns: [], mostBytes: mostLineBytes, mostRows: mostSampled, problems: own }
  const table = await openTable(source, options)
  const rows: string[][] = []
  if (table) for await (const batch of table.rows) rows.push(...batch.map(one => one.fields.map(cut)))
  if (table && rows.length > 0) return { head: [...table.head], rows }
  for (const one of own.kept) problems.add(one.code, one.line, one.column, one.values)
  if (problems.count === 0) problems.add('empty', 1, 1)
  return undefined
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A file that is being read: what its reader saw, how many rows are read, and the lines as they come. */
export type OpenedLines = {
  notes: readonly TableNote[]
  counts: { rows: number }
  batches: AsyncGenerator<VoucherLine[]>
}

/**
 * Opens a file of voucher lines, CSV or XLSX, whose columns are tied. What is wrong comes in `problems`, and then
 * nothing of it may be used; the amounts of a column mean one thing, see `ColumnKind`.
 */
export async function openLines(
  source: TableSource,
  ties: Ties,
  problems: LineProblems,
): Promise<OpenedLines | undefined> {
  const columns = lineColumns.filter(column => ties[column].head !== undefined)
  const table = await openTable(source, {
    columns,
    tied: Object.fromEntries(columns.map(column => [column, ties[column].place ?? ties[column].head!])),
    kinds: Object.fromEntries(columns.map(column => [column, kinds[column]])),
    mostBytes: mostLineBytes,
    mostRows: mostLines,
    problems,
  })
  if (!table) return undefined
  return { notes: table.form.notes, counts: table.counts, batches: linesIn(table, ties, problems) }
}

/** All lines of a file; none where anything is wrong, which is then in `problems`. */
export async function wholeLines(
  source: TableSource,
  ties: Ties,
): Promise<{ lines: VoucherLine[]; notes: readonly TableNote[]; problems: LineProblems }> {
  const problems: LineProblems = new Problems()
  const opened = await openLines(source, ties, problems)
  const lines: VoucherLine[] = []
  if (opened) for await (const batch of opened.batches) lines.push(...batch)
  return { lines: problems.count === 0 ? lines : [], notes: opened?.notes ?? [], problems }
}

async function* linesIn(
  table: Table<LineColumn>,
  ties: Ties,
  problems: LineProblems,
): AsyncGenerator<VoucherLine[]> {
  const read = lineReader(table, ties, problems)
  for await (const batch of table.rows) yield batch.map(read)
  if (table.counts.rows === 0 && problems.count === 0) problems.add('empty', 1, 1)
  problems.kept.sort((a, b) => a.line - b.line || a.column - b.column)
}

function lineReader(
  { at }: Table<LineColumn>,
  ties: Ties,
  problems: LineProblems,
): (row: TableRow) => VoucherLine {
  return ({ fields, line, broken }) => {
    const text = (column: LineColumn) => {
      const place = at[column] ?? -1
      return place < 0 ? (ties[column].given ?? '') : (fields[place] ?? '')
    }
    const measure = text('Tiltak')
    const sound = /^\d{0,6}$/.test(measure)
    if (!sound) problems.add('badMeasure', line, at.Tiltak + 1, { column: 'Tiltak', found: measure })
    return {
      line,
      date: text('Dato') as DateText,
      voucher: text('Bilag'),
      function: text('Funksjon'),
      type: text('Art'),
      account: text('Konto'),
      project: text('Prosjekt'),
      text: text('Tekst'),
      ore: broken ? 0n : parseDecimalKr(text('Beløp')),
      measureNumber: measure === '' || !sound ? null : Number(measure),
    }
  }
}

/** Voucher lines as a file that {@link openLines} reads: CSV with a decimal point and a mark for UTF-8, or XLSX. */
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
