import type { Encoding } from './table-bytes.ts'
import type { Report } from './table-problems.ts'

/**
 * One row of a table: its line in the file or row in the sheet, from 1, and its fields as text. `broken`: a field is
 * nothing that its column can hold, which has been told.
 */
export type TableRow = { line: number; fields: string[]; broken?: true }

/** A row as it was opened: besides, which columns, from 0, hold a sheet's own number, and which of those in per cent. */
export type OpenedRow = TableRow & { numbers?: number[]; percent?: number[] }

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
type Place = { line: number; column: number }
export type TableNote =
  | ({ code: 'notUtf8' } & Place)
  | { code: 'noLineEnd' }
  | ({ code: 'formulas'; count: number } & Place)
  | { code: 'otherSheets'; names: string }
  | { code: 'hiddenSheets'; names: string }
  | { code: 'hiddenRows'; count: number; line: number }
  | ({ code: 'rounded'; count: number } & Place)
  | { code: 'aboveTable'; count: number; line: number }
  | ({ code: 'beyondHead'; count: number } & Place)
  | ({ code: 'percentCells'; count: number } & Place)
  | ({ code: 'ownCodes'; count: number; name: string; found: string; read: string } & Place)
  | ({ code: 'monthFirst'; name: string } & Place)
  | { code: 'rowsAdded'; count: number; found: string; line: number }

/** A file whose rows can be walked through, from its start each time, before anything is known of its columns. */
export type Opened = {
  form: TableForm
  batches: (problems: Report) => AsyncGenerator<OpenedRow[]>
  /** Whether a row with too few fields may be one that was cut off: the last, in a file that ends within a line. */
  cutOff: boolean
  /** Where the last walk had to stop, if not at the end. */
  stoppedAt: () => number | undefined
}
