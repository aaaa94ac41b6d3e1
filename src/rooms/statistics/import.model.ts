import type { DateText } from '../../core/dates.ts'
import type { TableNote } from '../../platform/table-file.ts'

/** A million rows with their sources fit; a larger file is split. */
export const mostFactsBytes = 125_000_000
export const mostFactRows = 1_500_000

export type ImportState =
  | 'waiting'
  | 'checking'
  | 'checked'
  | 'refused'
  | 'confirmed'
  | 'imported'
  | 'stopped'

/** What can be wrong with a row of figures, besides what can be wrong with any table. */
export type RowCode = 'unknownMunicipality' | 'otherBorders' | 'unknownIndicator' | 'duplicate'

export type ImportProblem = {
  code: string
  line: number
  column: number
  values: Record<string, string | number>
}

/** What is to become of one indicator's figures in one year: the control totals that a person compares with the source. */
export type ImportTotal = {
  indicator: string
  year: number
  count: number
  sum: string
  least: string
  most: string
}

export type ChangedFact = {
  indicator: string
  organisation: string
  year: number
  was: string
  becomes: string
}

/** What the preview shows. Rows = accepted + refused. Accepted = fresh + same + changed. */
export type ImportResult = {
  form:
    | { kind: 'csv'; encoding: string; byteOrderMark: boolean; delimiter: string }
    | { kind: 'xlsx'; sheet: string }
    | null
  notes: readonly TableNote[]
  rows: number
  accepted: number
  refused: number
  /** Where the reading stopped, if not at the end. */
  stoppedAt: number | null
  problems: ImportProblem[]
  more: number
  totals: ImportTotal[]
  fresh: number
  same: number
  changed: number
  /** The first of the changed, for a person to look at. */
  changes: ChangedFact[]
}

export type FactsImport = {
  id: string
  fileName: string
  sha256: string
  /** The date whose numbers the file uses; null: each row's own year. */
  borders: DateText | null
  state: ImportState
  rowsRead: number
  result: ImportResult | null
  handedInAt: Date
  handedInBy: string
  importedAt: Date | null
}

/** A row that is to be a fact. Municipalities and indicators are those of the register. */
export type StagedFact = {
  line: number
  indicator: string
  organisation: string
  year: number
  value: string
  source: string
  asOf: string
  illustrative: boolean
  borders: DateText
}
