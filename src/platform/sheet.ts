import * as xlsx from '@e965/xlsx'
import { stringify } from 'csv-stringify/sync'
import { type Cell, plainCell, safeNumber } from '../core/cell.ts'
import { decimalText } from '../core/decimal.ts'

/** A cell of a table, or a plain number; amounts are written in kroner. */
export type SheetCell = Cell | number
export type Sheet = { name: string; columns: readonly string[]; rows: readonly (readonly SheetCell[])[] }

/**
 * A workbook (XLSX) with one sheet after another, the column names in the first row. The same sheets give the same
 * bytes. Numbers and amounts are numbers; text stays text also when it begins with = + - or @.
 *
 * @throws RangeError for an amount that a spreadsheet's floating-point number cannot hold to the øre.
 */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const book = xlsx.utils.book_new()
  for (const sheet of sheets) {
    const rows = [sheet.columns.map(textCell), ...sheet.rows.map(row => row.map(xlsxCell))]
    const made = xlsx.utils.aoa_to_sheet(rows)
    made['!cols'] = sheet.columns.map((_, i) => ({ wch: widthOf(sheet, i) }))
    made['!autofilter'] = { ref: xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: endOf(sheet) }) }
    xlsx.utils.book_append_sheet(book, made, sheetName(sheet.name))
  }
  return xlsx.write(book, {
    type: 'buffer',
    bookType: 'xlsx',
    bookSST: true,
    compression: true,
  }) as Uint8Array
}

/**
 * CSV for machines: UTF-8, comma, CRLF, kroner with a decimal point. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front, as OWASP advises; numbers keep their sign.
 */
export function writeCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): string {
  return stringify([columns.map(csvCell), ...rows.map(row => row.map(csvCell))], {
    record_delimiter: 'windows',
  })
}

/** One table as a file; CSV carries the mark by which spreadsheets know UTF-8. */
export const writeSheet = (format: 'csv' | 'xlsx', sheet: Sheet): Uint8Array =>
  format === 'csv' ? new TextEncoder().encode(`\ufeff${writeCsv(sheet)}`) : writeXlsx([sheet])

const textCell = (text: string): xlsx.CellObject => ({ t: 's', v: text })

function xlsxCell(cell: SheetCell): xlsx.CellObject {
  if (cell === null) return { t: 'z' }
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'boolean') return { t: 'b', v: cell }
  if (typeof cell === 'number') return { t: 'n', v: cell }
  if ('count' in cell) return { t: 'n', v: safeNumber(cell.count) }
  if ('decimal' in cell) return { t: 'n', v: Number(decimalText(cell.decimal)) }
  if ('percent' in cell) return { t: 'n', v: Number(decimalText(cell.percent)) }
  if ('day' in cell) return dayCell(cell.day)
  if (!('ore' in cell)) return textCell(plainCell(cell))
  const wholeKroner = cell.ore % 100n === 0n
  return { t: 'n', v: safeNumber(cell.ore) / 100, z: wholeKroner ? '#,##0' : '#,##0.00' }
}

/** A spreadsheet counts days from the end of 1899, and takes 1900 for a leap year: earlier days stay text. */
function dayCell(day: string): xlsx.CellObject {
  const number = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return day < '1900-03-01' ? textCell(day) : { t: 'n', v: number, z: 'yyyy-mm-dd' }
}

function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = plainCell(cell)
  const written = typeof cell === 'string' || Array.isArray(cell)
  return written && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

const endOf = ({ columns, rows }: Sheet) => ({ r: rows.length, c: Math.max(columns.length - 1, 0) })

/** Wide enough for what stands in the column, between 8 and 60 characters. */
function widthOf({ columns, rows }: Sheet, column: number): number {
  const lengths = [columns[column] ?? '', ...rows.map(row => csvCell(row[column] ?? null))].map(
    text => text.length,
  )
  return Math.min(60, lengths.reduce((a, b) => Math.max(a, b), 6) + 2)
}

/** Excel allows 31 characters and not these in the name of a sheet. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || '1'
