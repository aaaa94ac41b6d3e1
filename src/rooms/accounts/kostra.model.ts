import type { TableNote } from '../../platform/table-file.ts'
import type { MeasureRefusal } from '../measures/index.ts'
import type { PotOf } from '../pot/index.ts'
import type { AccountsRefusal } from './model.ts'

/** A row of form 0A: account class 0 (investment) or 1 (operation), function by type, in whole thousand kroner. */
export type KostraRow = { class: '0' | '1'; function: string; type: string; thousands: bigint }

/** What can be wrong with a file in KOSTRA's layout. The column is the position in the line, from 1. */
export type KostraCode =
  | 'kostraTooLarge'
  | 'kostraEmpty'
  | 'notPlainText'
  | 'wrongWidth'
  | 'otherForm'
  | 'otherYear'
  | 'notAnnual'
  | 'otherRegion'
  | 'badClass'
  | 'badFunction'
  | 'badType'
  | 'badThousands'

/** A full form is some two thousand rows; this is ten times that. */
export const mostKostraRows = 20_000
export const kostraWidth = 48

/** Whose year a file is to be about. */
export type KostraOf = { number: string; year: number }
export type KostraPlace = PotOf & { year: number }

export type KostraFile = {
  id: string
  version: number
  fileName: string
  sha256: string
  rows: number
  notes: readonly TableNote[]
  readBy: string
  readAt: Date
}

export type KostraRefusal = AccountsRefusal | MeasureRefusal | 'badKostra' | 'noNumber' | 'outsideYears'
