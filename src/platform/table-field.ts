import { plainText } from '../core/identity.ts'
import type { OpenedRow, TableNote } from './table-form.ts'
import type { TableCode, TableProblem } from './table-problems.ts'

/** One field of a row: its text in plain form, and where it stands. */
export type Field = { text: string; row: OpenedRow; place: number }

export const fieldOf = (row: OpenedRow, place: number): Field => ({
  text: plainText(row.fields[place] ?? ''),
  row,
  place,
})

export const cellOf = ({ row, place }: Field) => ({ line: row.line, column: place + 1 })

/** What a field is, or why it is nothing that its column can hold. */
export type Judged = string | Refused
export type Refused = { code: TableCode; values: TableProblem['values'] }
export const refused = (code: TableCode, values: TableProblem['values'] = {}): Refused => ({ code, values })

/** A column: every field of it is shown to `see` before `read` gives the first its meaning. */
export interface ColumnReader {
  see?(field: Field): void
  read(field: Field): Judged
  notes?(): TableNote[]
}
