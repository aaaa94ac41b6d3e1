import * as xlsx from '@e965/xlsx'
import type { OpenedRow } from './table-form.ts'
import { mostCells, mostColumns, mostUnfolded, type SheetParts, sheetParts, TooMuch } from './table-parts.ts'
import type { Report } from './table-problems.ts'
import { ZipTooLarge } from './table-zip.ts'

/** The first sheet of a workbook that is not hidden; `formulas`: cells taken by the value that their formula last had. */
export type SheetRows = Omit<SheetParts, 'book' | 'cells' | 'first'> & {
  sheet: string
  otherSheets: string[]
  hiddenSheets: string[]
  rows: OpenedRow[]
}

/** Characters in a row of a sheet, as many as three full cells: many cells may share one text, which is then said often. */
const mostRowCharacters = 100_000

/**
 * Opens the first sheet of an XLSX workbook. Dates become «2024-01-31», numbers a decimal point and at most fifteen
 * digits (as many as a spreadsheet keeps), yes and no «true» and «false». A formula is taken by its last value. What is
 * unfolded of it, its columns and its cells have limits, which stand in `table-parts.ts`.
 */
export async function openXlsx(
  bytes: Buffer,
  mostRows: number,
  problems: Report,
): Promise<SheetRows | undefined> {
  const found = await opened(bytes, mostRows, problems)
  if (!found) return undefined
  const { book, first, cells: _, ...told } = found
  const name = book.SheetNames[first]
  const others = book.SheetNames.flatMap((other, i) =>
    i === first ? [] : [{ other, hidden: isHidden(book, i) }],
  )
  const sheet = name === undefined ? undefined : (book.Sheets[name] as xlsx.DenseWorkSheet | undefined)
  // What cannot be made out of a sheet is left out by the library without a word.
  if (!sheet) {
    problems.add('brokenWorkbook', 1, 1)
    return undefined
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return {
    ...told,
    sheet: name ?? '',
    otherSheets: others.filter(one => !one.hidden).map(one => one.other),
    hiddenSheets: others.filter(one => one.hidden).map(one => one.other),
    rows: [...rowsOf(sheet['!data'] ?? [], date1904, problems)],
  }
}

const isHidden = (book: xlsx.WorkBook, at: number): boolean => (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0

async function opened(
  bytes: Buffer,
  mostRows: number,
  problems: Report,
): Promise<(Omit<SheetParts, 'book'> & { book: xlsx.WorkBook }) | undefined> {
  try {
    const { book, ...found } = await sheetParts(bytes)
    const read = xlsx.read(book, {
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheets: found.first,
      sheetRows: mostRows + 2,
    })
    return { book: read, ...found }
  } catch (error) {
    if (error instanceof ZipTooLarge) problems.add('tooLarge', 1, 1, { megabytes: mostUnfolded / 1_000_000 })
    else if (error instanceof TooMuch)
      problems.add(error.code, error.line, 1, {
        most: error.code === 'tooManyColumns' ? mostColumns : mostCells,
      })
    else problems.add('brokenWorkbook', 1, 1)
    return undefined
  }
}

/** Only rows and cells that are there are gone through: one may stand in the last column of the last row. */
function* rowsOf(
  data: (xlsx.CellObject[] | undefined)[],
  date1904: boolean,
  problems: Report,
): Generator<OpenedRow> {
  for (const key in data) {
    const line = Number(key) + 1
    const cells = data[key] ?? []
    // What has been read is let go, so that a large sheet does not stand in memory twice.
    data[key] = undefined
    const columns = Object.keys(cells).map(Number)
    if (columns.some(column => column >= mostColumns)) {
      problems.add('tooManyColumns', line, 1, { most: mostColumns })
      return
    }
    const fields: string[] = new Array((columns.at(-1) ?? -1) + 1).fill('')
    const [numbers, percent]: [number[], number[]] = [[], []]
    for (const column of columns) {
      const cell = cells[column]!
      if (cell.t === 'e') problems.add('errorCell', line, column + 1, { found: cell.w ?? '' })
      fields[column] = textOf(cell, date1904)
      if (typeof cell.v !== 'number' || cell.t === 'e' || isDate(cell)) continue
      numbers.push(column)
      if (typeof cell.z === 'string' && /%/.test(cell.z.replace(/"[^"]*"|\\./g, ''))) percent.push(column)
    }
    while (fields.at(-1) === '') fields.pop()
    if (fields.reduce((sum, field) => sum + field.length, 0) > mostRowCharacters) {
      problems.add('rowTooLong', line, 1)
      return
    }
    if (fields.length > 0) yield { line, fields, numbers, ...(percent.length > 0 && { percent }) }
  }
}

function textOf(cell: xlsx.CellObject, date1904: boolean): string {
  if (typeof cell.v === 'string') return cell.v.trim()
  if (typeof cell.v === 'boolean') return String(cell.v)
  if (typeof cell.v !== 'number' || cell.t === 'e') return ''
  if (isDate(cell)) {
    const { y, m, d } = xlsx.SSF.parse_date_code(cell.v, { date1904 }) ?? {}
    if (y) return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  }
  return String(Number(cell.v.toPrecision(15)))
}

const isDate = (cell: xlsx.CellObject): boolean => typeof cell.z === 'string' && xlsx.SSF.is_date(cell.z)
