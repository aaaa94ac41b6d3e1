import { judgeBytes, piecesOf, type TableSource } from './table-bytes.ts'
import { openCsv } from './table-csv.ts'
import type { Opened, OpenedRow, TableForm, TableNote, TableRow } from './table-form.ts'
import { placesIn } from './table-head.ts'
import type { Kinds } from './table-kinds.ts'
import { Meaning } from './table-meaning.ts'
import { mostColumns } from './table-parts.ts'
import { Problems, type Report } from './table-problems.ts'
import { openXlsx } from './table-xlsx.ts'

export type TableOptions<Column extends string> = {
  /** Columns that must be there, in any order and any case; further columns are left alone. */
  columns: readonly Column[]
  /** Those of the columns that may be left out: their place is then -1. */
  optional?: readonly Column[]
  /** What else a column may be headed. */
  alsoCalled?: Partial<Record<Column, readonly string[]>>
  /** How a person has said that columns are headed in this file, or where they stand, from 0, in place of their names. */
  tied?: Partial<Record<Column, string | number>>
  /** What columns hold, so that it is read alike for all who read tables. */
  kinds?: Partial<Record<Column, Kinds[string]>>
  mostBytes: number
  mostRows: number
  problems: Report
}

/**
 * A table that is being read. `rows` yields them in batches, in order, and can be walked through once; when it is done,
 * `counts` holds how many there were after the head and how many of them were refused here, and `stoppedAt` the line
 * where a broken quote or too many rows made it stop.
 */
export type Table<Column extends string> = {
  form: TableForm
  /** The names of the head row, as they stand. */
  head: readonly string[]
  /** Where each column stands, from 0. A field is `row.fields[at.year]`; its column for a problem is one more. */
  at: Readonly<Record<Column, number>>
  rows: AsyncGenerator<TableRow[]>
  counts: { rows: number; refused: number; stoppedAt?: number }
}

const mostXlsxBytes = 50_000_000

/**
 * Opens a table in this very thread, see `openTable`, which has it done in a worker; memory holds a piece of a CSV file
 * and its rows at a time, and a workbook's first sheet. Problems go to `options.problems`.
 */
export async function readTable<Column extends string>(
  source: TableSource,
  options: TableOptions<Column>,
): Promise<Table<Column> | undefined> {
  const { problems } = options
  const judged = await judgeBytes(source, options.mostBytes, problems)
  if (!judged) return undefined
  const opened = judged.kind === 'xlsx' ? await openSheet(source, options) : openCsv(source, judged)
  if (!opened) return undefined
  // What is wrong with the rows is told once, by the walk that hands them on.
  const heard = options.kinds ? new Problems() : problems
  const batches = opened.batches(heard)
  const first = await batches.next()
  const begun: OpenedRow[] = first.done ? [] : first.value
  const above = Math.max(begun.findIndex(isHead), 0)
  const [head, ...rest] = begun.slice(above)
  if (!head) {
    if (heard.count === 0) problems.add('empty', 1, 1)
    else if (heard instanceof Problems)
      for (const one of heard.kept) problems.add(one.code, one.line, one.column, one.values)
    return undefined
  }
  const wide = head.fields.length > mostColumns
  if (wide) problems.add('tooManyColumns', head.line, mostColumns + 1, { most: mostColumns })
  const at = wide ? undefined : placesOf(head, options)
  if (!at) {
    await batches.return(undefined)
    return undefined
  }
  const width = head.fields.length
  const counts: Table<Column>['counts'] = { rows: 0, refused: 0 }
  const table = { form: opened.form, head: head.fields, at, counts }
  const walk: Walk = { opened, batches, width, meaning: undefined }
  if (!options.kinds) return { ...table, rows: sound(rest, walk, options, counts) }
  const pointIsNorm = opened.form.kind === 'xlsx' || opened.form.delimiter === ','
  const meaning = new Meaning(options.kinds as Kinds, { at, pointIsNorm })
  const beyond = await seeAll(rest, walk, meaning, options.mostRows)
  const again = opened.batches(problems)
  const rows = ((await again.next()).value as OpenedRow[] | undefined)?.slice(above + 1) ?? []
  const title: TableNote[] = above > 0 ? [{ code: 'aboveTable', count: above, line: head.line }] : []
  const notes = [...opened.form.notes, ...title, ...beyond, ...meaning.notes()]
  const form = { ...opened.form, notes }
  return { ...table, form, rows: sound(rows, { ...walk, batches: again, meaning }, options, counts) }
}

/** A title above the table stands alone in its row; a table has more columns than one. */
const isHead = ({ fields }: OpenedRow): boolean => fields.filter(field => field.trim() !== '').length > 1

/** Looks at all rows once, so that the first has its meaning by the last. */
async function seeAll(
  first: OpenedRow[],
  { batches, width }: Walk,
  meaning: Meaning,
  most: number,
): Promise<TableNote[]> {
  let left = most
  const beyond = { count: 0, line: 0, column: width + 2 }
  for (let batch: OpenedRow[] | undefined = first; batch && left > 0; ) {
    for (const row of batch) {
      if (left-- <= 0) break
      if (cutAtHead(row, width) && beyond.count++ === 0) beyond.line = row.line
      if (row.fields.length <= width) meaning.see(row)
    }
    const next: IteratorResult<OpenedRow[]> = await batches.next()
    batch = next.done ? undefined : next.value
  }
  await batches.return(undefined)
  return beyond.count > 0 ? [{ code: 'beyondHead', ...beyond }] : []
}

/**
 * Leaves out what stands beyond the table, where an empty field parts it from the table, as notes beside a sheet and
 * running numbers behind it do. Where none does, a field of the row was cut in two, and the row is refused.
 *
 * @returns whether anything was written there: a separator at the end of each row is nothing.
 */
function cutAtHead(row: OpenedRow, width: number): boolean {
  if (row.fields[width]?.trim() !== '') return false
  const beside = row.fields.slice(width).some(field => field.trim() !== '')
  row.fields.length = width
  return beside
}

type Walk = {
  opened: Opened
  batches: AsyncGenerator<OpenedRow[]>
  width: number
  meaning: Meaning | undefined
}

/** Hands on the rows that have as many fields as the head; the others are refused, each with its line. */
async function* sound(
  first: OpenedRow[],
  { opened: { cutOff, stoppedAt, form }, batches, width, meaning }: Walk,
  { problems, mostRows }: TableOptions<string>,
  counts: Table<string>['counts'],
): AsyncGenerator<TableRow[]> {
  let late: { line: number; found: number } | undefined
  const refuse = (row: { line: number; found: number }, code: 'wrongFieldCount' | 'truncated') => {
    counts.refused++
    problems.add(code, row.line, Math.min(row.found, width) + 1, { found: row.found, width })
  }
  const give = (row: OpenedRow): TableRow => {
    const before = problems.count
    meaning?.read(row, (why, column, place) =>
      problems.add(why.code, row.line, place + 1, { column, ...why.values }),
    )
    const { line, fields } = row
    return problems.count > before ? { line, fields, broken: true } : { line, fields }
  }
  for (let batch: OpenedRow[] | undefined = first; batch; ) {
    const kept: TableRow[] = []
    for (const row of batch) {
      if (counts.rows >= mostRows) {
        problems.add('tooManyRows', row.line, 1, { most: mostRows })
        counts.stoppedAt = row.line
        await batches.return(undefined)
        if (kept.length > 0) yield kept
        return
      }
      if (late) refuse(late, 'wrongFieldCount')
      late = undefined
      counts.rows++
      if (form.kind === 'xlsx') while (row.fields.length < width) row.fields.push('')
      cutAtHead(row, width)
      if (row.fields.length === width) kept.push(give(row))
      else late = { line: row.line, found: row.fields.length }
    }
    if (kept.length > 0) yield kept
    const next: IteratorResult<OpenedRow[]> = await batches.next()
    batch = next.done ? undefined : next.value
  }
  if (late) refuse(late, cutOff && late.found < width ? 'truncated' : 'wrongFieldCount')
  const stopped = stoppedAt()
  if (stopped !== undefined) {
    counts.rows++
    counts.refused++
    counts.stoppedAt = stopped
  }
}

/** Where each column stands, or undefined when one is missing, or when it cannot be told which one it is. */
function placesOf<Column extends string>(
  { fields, line }: TableRow,
  { columns, optional = [], alsoCalled, tied, problems }: TableOptions<Column>,
): Record<Column, number> | undefined {
  const before = problems.count
  const places = columns.map(column => {
    const said = tied?.[column]
    const [place = -1, again] =
      typeof said === 'number'
        ? [said < fields.length ? said : -1]
        : placesIn(fields, said ?? column, said ? [] : alsoCalled?.[column])
    if (place < 0 && !optional.includes(column))
      problems.add('missingColumn', line, fields.length + 1, { column, columns: columns.join(', ') })
    else if (again !== undefined) problems.add('columnTwice', line, again + 1, { column })
    return [column, place] as const
  })
  return problems.count === before ? (Object.fromEntries(places) as Record<Column, number>) : undefined
}

async function openSheet(
  source: TableSource,
  { problems, mostRows, mostBytes }: TableOptions<string>,
): Promise<Opened | undefined> {
  const most = Math.min(mostBytes, mostXlsxBytes)
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of piecesOf(source)) {
    bytes += piece.length
    if (bytes > most) {
      problems.add('tooLarge', 1, 1, { megabytes: most / 1_000_000 })
      return undefined
    }
    pieces.push(piece)
  }
  const whole = Buffer.concat(pieces)
  pieces.length = 0
  const sheet = await openXlsx(whole, mostRows, problems)
  if (!sheet) return undefined
  const notes: TableNote[] = []
  if (sheet.firstFormula) notes.push({ code: 'formulas', count: sheet.formulas, ...sheet.firstFormula })
  if (sheet.otherSheets.length > 0) notes.push({ code: 'otherSheets', names: named(sheet.otherSheets) })
  if (sheet.hiddenSheets.length > 0) notes.push({ code: 'hiddenSheets', names: named(sheet.hiddenSheets) })
  if (sheet.hiddenRows > 0)
    notes.push({ code: 'hiddenRows', count: sheet.hiddenRows, line: sheet.firstHidden })
  return {
    form: { kind: 'xlsx', sheet: sheet.sheet, notes },
    batches: () => inBatches(sheet.rows),
    cutOff: false,
    stoppedAt: () => undefined,
  }
}

/** The first of the names, as many as are told. */
const named = (names: readonly string[]): string =>
  [...names.slice(0, 20).map(name => name.slice(0, 31)), ...(names.length > 20 ? ['…'] : [])].join(', ')

/** As much as is handed on at a time: rows, and the characters in them. */
const batchRows = 5000
const batchCharacters = 1_000_000

async function* inBatches(rows: Iterable<OpenedRow>): AsyncGenerator<OpenedRow[]> {
  let batch: OpenedRow[] = []
  let characters = 0
  for (const row of rows) {
    batch.push(row)
    for (const field of row.fields) characters += field.length + 8
    if (batch.length < batchRows && characters < batchCharacters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
