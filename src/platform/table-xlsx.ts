import * as xlsx from '@e965/xlsx'
import type { TableRow } from './table-form.ts'
import { mostCells, mostColumns, mostUnfolded, type SheetParts, sheetParts, TooMuch } from './table-parts.ts'
import type { Report } from './table-problems.ts'
import { ZipTooLarge } from './table-zip.ts'

/** The first sheet of a workbook. `formulas`: how many cells were taken by the value that their formula last had. */
export type SheetRows = {
  sheet: string
  otherSheets: string[]
  formulas: number
  firstFormula: { line: number; column: number } | undefined
  rows: Generator<TableRow>
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
  const { book, formulas, firstFormula } = found
  const [name, ...otherSheets] = book.SheetNames
  const sheet = name === undefined ? undefined : (book.Sheets[name] as xlsx.DenseWorkSheet | undefined)
  // What cannot be made out of a sheet is left out by the library without a word.
  if (!sheet) {
    problems.add('brokenWorkbook', 1, 1)
    return undefined
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return {
    sheet: name ?? '',
    otherSheets,
    formulas,
    firstFormula,
    rows: rowsOf(sheet['!data'] ?? [], date1904, problems),
  }
}

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
      sheets: 0,
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
function* rowsOf(data: (xlsx.CellObject[] | undefined)[], date1904: boolean, problems: Report) {
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
    for (const column of columns) {
      const cell = cells[column]!
      if (cell.t === 'e') problems.add('errorCell', line, column + 1, { found: cell.w ?? '' })
      fields[column] = textOf(cell, date1904)
    }
    while (fields.at(-1) === '') fields.pop()
    if (fields.reduce((sum, field) => sum + field.length, 0) > mostRowCharacters) {
      problems.add('rowTooLong', line, 1)
      return
    }
    if (fields.length > 0) yield { line, fields }
  }
}

function textOf(cell: xlsx.CellObject, date1904: boolean): string {
  if (typeof cell.v === 'string') return cell.v.trim()
  if (typeof cell.v === 'boolean') return String(cell.v)
  if (typeof cell.v !== 'number' || cell.t === 'e') return ''
  if (typeof cell.z === 'string' && xlsx.SSF.is_date(cell.z)) {
    const { y, m, d } = xlsx.SSF.parse_date_code(cell.v, { date1904 }) ?? {}
    if (y) return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  }
  return String(Number(cell.v.toPrecision(15)))
}
