import type { Db } from '../../platform/database/connect.ts'
import { writeCsv, writeXlsx } from '../../platform/sheet.ts'
import { entrySheet } from './entry.file.ts'
import { allEntries } from './queries.ts'

/** The whole catalogue as CSV (UTF-8 with a byte order mark, so that Excel reads æ, ø and å) or XLSX. */
export async function exportedCatalogue(
  db: Db,
  format: 'csv' | 'xlsx',
  title: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const sheet = entrySheet(title, await allEntries(db))
  if (format === 'csv')
    return {
      name: 'ordninger.csv',
      mediaType: 'text/csv; charset=utf-8',
      bytes: Buffer.from(`\ufeff${writeCsv(sheet)}`),
    }
  return {
    name: 'ordninger.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: writeXlsx([sheet]),
  }
}
