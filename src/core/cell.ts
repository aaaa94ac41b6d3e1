import type { DateText } from './dates.ts'
import { addDecimals, type Decimal, decimalText } from './decimal.ts'
import { decimalKr, type Ore, sumOre } from './ore.ts'

/**
 * What a cell of a table holds, however it is shown: words, several words, yes or no, nothing, an amount in øre, a
 * count, an exact decimal number, a percentage («12.5» is 12,5 %) or a day.
 */
export type Cell =
  | string
  | readonly string[]
  | boolean
  | null
  | { ore: Ore }
  | { count: bigint }
  | { decimal: Decimal }
  | { percent: Decimal }
  | { day: DateText }

/** What all cells of a column hold, where they hold anything. */
export type CellKind = 'words' | 'several' | 'yesNo' | 'amount' | 'count' | 'decimal' | 'percent' | 'day'

/** One line of text for machines: «1274000.50» kroner, «12.5», «2019-05-31», «true»; several words with a semicolon. */
export function plainCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return String(cell)
  if ('ore' in cell) return decimalKr(cell.ore)
  if ('count' in cell) return String(cell.count)
  if ('decimal' in cell) return decimalText(cell.decimal)
  if ('percent' in cell) return decimalText(cell.percent)
  return 'day' in cell ? cell.day : cell.join('; ')
}

/** As JSON has it: what a floating-point number could lose is text, so is a day; a count is a number. */
export function jsonCell(cell: Cell): string | boolean | number | readonly string[] | null {
  if (cell === null || typeof cell !== 'object') return cell
  if ('count' in cell) return safeNumber(cell.count)
  return Array.isArray(cell) ? (cell as readonly string[]) : plainCell(cell)
}

/** A whole number as a floating-point one. @throws RangeError where it cannot be held to the last digit. */
export function safeNumber(whole: bigint): number {
  const number = Number(whole)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${whole} is too large for a number`)
  return number
}

/** The sum of a column; what holds nothing adds nothing. @throws TypeError where something in it cannot be added up. */
export function sumOfCells(kind: CellKind, cells: readonly Cell[]): Cell {
  const held = cells.filter(cell => cell !== null)
  switch (kind) {
    case 'amount':
      return { ore: sumOre(held.map(cell => partOf(cell, 'ore'))) }
    case 'count':
      return { count: held.reduce((sum, cell) => sum + partOf(cell, 'count'), 0n) }
    case 'decimal':
      return { decimal: addDecimals(held.map(cell => partOf(cell, 'decimal'))) }
    default:
      throw new TypeError(`${kind} has no sum`)
  }
}

type Parts = { ore: Ore; count: bigint; decimal: Decimal }

function partOf<K extends keyof Parts>(cell: Cell, kind: K): Parts[K] {
  if (cell === null || typeof cell !== 'object' || !(kind in cell)) throw new TypeError(`no ${kind} to add`)
  return (cell as unknown as Parts)[kind]
}
