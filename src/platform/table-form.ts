import type { Encoding } from './table-bytes.ts'

/** One row of a table: its line in the file or row in the sheet, from 1, and its fields as text. */
export type TableRow = { line: number; fields: string[] }

/** How the file was found to be written. A `note` is no problem, but whoever handed the file in should see it. */
export type TableForm =
  | {
      kind: 'csv'
      encoding: Encoding
      byteOrderMark: boolean
      delimiter: Delimiter
      notes: readonly TableNote[]
    }
  | { kind: 'xlsx'; sheet: string; notes: readonly TableNote[] }

export type Delimiter = ',' | ';' | '\t'
export type TableNote =
  | { code: 'notUtf8'; line: number; column: number }
  | { code: 'noLineEnd' }
  | { code: 'formulas'; count: number; line: number; column: number }
  | { code: 'otherSheets'; names: string }

/** A file whose rows can be walked through, before anything is known of its columns. */
export type Opened = {
  form: TableForm
  batches: AsyncGenerator<TableRow[]>
  /** Whether a row with too few fields may be one that was cut off: the last, in a file that ends within a line. */
  cutOff: boolean
  stoppedAt: () => number | undefined
}
