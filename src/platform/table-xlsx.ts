import * as xlsx from '@e965/xlsx'
import type { TableRow } from './table-form.ts'
import type { Report } from './table-problems.ts'

/** The first sheet of a workbook. `formulas`: how many cells were taken by the value that their formula last had. */
export type SheetRows = {
  sheet: string
  otherSheets: string[]
  formulas: number
  firstFormula: { line: number; column: number } | undefined
  rows: Generator<TableRow>
}

/** A small file may unfold into more than a server holds; what it says it unfolds into is added up first. */
const mostUnfolded = 300_000_000

/**
 * Opens the first sheet of an XLSX workbook. Dates become «2024-01-31», numbers a decimal point and at most fifteen
 * digits (as many as a spreadsheet keeps), yes and no «true» and «false». A formula is taken by its last value.
 */
export function openXlsx(bytes: Uint8Array, mostRows: number, problems: Report): SheetRows | undefined {
  if (unfolded(bytes) > mostUnfolded) {
    problems.add('tooLarge', 1, 1, { megabytes: mostUnfolded / 1_000_000 })
    return undefined
  }
  let book: xlsx.WorkBook
  try {
    book = xlsx.read(bytes, {
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      sheets: 0,
      sheetRows: mostRows + 2,
    })
  } catch {
    problems.add('brokenWorkbook', 1, 1)
    return undefined
  }
  const [name, ...otherSheets] = book.SheetNames
  const sheet = name === undefined ? undefined : (book.Sheets[name] as xlsx.DenseWorkSheet | undefined)
  const data = sheet?.['!data'] ?? []
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const formulas = data.flatMap((row, line) =>
    (row ?? []).flatMap((cell, column) =>
      cell?.f === undefined ? [] : [{ line: line + 1, column: column + 1 }],
    ),
  )
  return {
    sheet: name ?? '',
    otherSheets,
    formulas: formulas.length,
    firstFormula: formulas[0],
    rows: rowsOf(data, date1904, problems),
  }
}

function* rowsOf(data: (xlsx.CellObject[] | undefined)[], date1904: boolean, problems: Report) {
  for (let row = 0; row < data.length; row++) {
    const cells = data[row] ?? []
    const fields = Array.from(cells, (cell, column) => {
      if (cell?.t === 'e') problems.add('errorCell', row + 1, column + 1, { found: cell.w ?? '' })
      return cell ? textOf(cell, date1904) : ''
    })
    while (fields.at(-1) === '') fields.pop()
    if (fields.length > 0) yield { line: row + 1, fields }
    // What has been read is let go, so that a large sheet does not stand in memory twice.
    data[row] = undefined
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

/** What a ZIP's directory says its files unfold into, in bytes; a number beyond any limit where it has none. */
function unfolded(bytes: Uint8Array): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length) return 0
  let sum = 0
  let at = zip.readUInt32LE(end + 16)
  for (let entries = zip.readUInt16LE(end + 10); entries > 0 && at + 46 <= zip.length; entries--) {
    sum += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return sum
}
