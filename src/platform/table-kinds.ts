import type { Counts } from '../core/written-column.ts'

/**
 * What a column holds, so that its meaning is settled for all of it before any row is handed on: rows then come with
 * numbers as «-1234.5», dates as «2026-05-31», codes with three digits, years with four and yes and no as «true» and
 * «false». What cannot be told is refused, cell by cell. A column without a kind is handed on as it stands.
 */
export type ColumnKind =
  /** `code`: it names or numbers something, and is no text in which a person's number could stand. */
  | { is: 'text'; most: number; needed?: boolean; code?: true }
  | { is: 'amount'; needed?: boolean }
  /** Amounts in a list, each after a year and a word: «2025 vedtatt 1 000 000; 2026 foreslått 1 200 000». */
  | { is: 'amounts' }
  /** `of`: the column that says what is counted; `counts`: by that, and `otherwise` for what is not among them. */
  | {
      is: 'figure'
      of?: string
      counts: Readonly<Record<string, Counts>>
      otherwise: Counts
      needed?: boolean
    }
  | { is: 'date' }
  | { is: 'year' }
  | { is: 'yesNo' }
  | { is: 'municipality' }
  /** KOSTRA's three digits, or a municipality's own code, in which they are the first or the second to the fourth. */
  | { is: 'code'; of: 'function' | 'type' }

export type Kinds = Readonly<Record<string, ColumnKind>>

/** Decimals that a figure may have; more are rounded, with a note. */
export const mostDecimals = 9
