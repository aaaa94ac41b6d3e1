import { absOre, kroner, type Ore, sumOre } from '../../core/ore.ts'
import type { KostraRow } from './kostra.model.ts'
import type { VoucherLine } from './model.ts'

type Spent = Pick<VoucherLine, 'function' | 'type' | 'ore'> & { measure: string }

/** How what the pot spent on a function and type stands to the municipality's accounts. */
export type Held = 'within' | 'over' | 'missing' | 'unread'

export type KostraCell = {
  function: string
  type: string
  measures: string[]
  ore: Ore
  thousands: bigint
  /** What the municipality's accounts have, in øre; null where they have no such row. */
  accountsOre: Ore | null
  held: Held
}

export type Comparison = {
  cells: KostraCell[]
  /** What was spent on measures without function and type. */
  uncodedOre: Ore
  spentOre: Ore
  /** The cells' sum less the sum of the rounded rows. */
  remainderOre: Ore
}

const thousand = kroner(1000)

/** Whole thousand kroner, the half away from zero, as KOSTRA's layout takes them. */
export function thousandsOf(ore: Ore): bigint {
  const rounded = (absOre(ore) + thousand / 2n) / thousand
  return ore < 0n ? -rounded : rounded
}

/** What the pot spent by function and type, beside what the municipality's accounts have on the same (operation). */
export function compareKostra(spent: readonly Spent[], accounts: readonly KostraRow[] | null): Comparison {
  const coded = spent.filter(one => one.function !== '' && one.type !== '')
  const cells = [...Map.groupBy(coded, one => `${one.function} ${one.type}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => cellOf(all, accounts))
  const sum = sumOre(cells.map(one => one.ore))
  const spentOre = sumOre(spent.map(one => one.ore))
  const rounded = cells.reduce((total, one) => total + one.thousands, 0n) * thousand
  return { cells, uncodedOre: spentOre - sum, spentOre, remainderOre: sum - rounded }
}

function cellOf(all: readonly Spent[], accounts: readonly KostraRow[] | null): KostraCell {
  const [{ function: fn, type }] = all as [Spent]
  const ore = sumOre(all.map(one => one.ore))
  const row = accounts?.find(one => one.class === '1' && one.function === fn && one.type === type)
  const accountsOre = row ? row.thousands * thousand : null
  return {
    function: fn,
    type,
    measures: [...new Set(all.map(one => one.measure))],
    ore,
    thousands: thousandsOf(ore),
    accountsOre,
    held: heldOf(ore, accounts === null ? undefined : accountsOre),
  }
}

/** The accounts are rounded to a thousand, so half a thousand more is not held to be more. */
function heldOf(ore: Ore, accountsOre: Ore | null | undefined): Held {
  if (accountsOre === undefined) return 'unread'
  if (accountsOre === null) return thousandsOf(ore) === 0n ? 'within' : 'missing'
  return ore > accountsOre + thousand / 2n ? 'over' : 'within'
}

/** The rows of an export: one a function and type, without those that round to nothing. */
export const rowsOf = ({ cells }: Comparison): KostraRow[] =>
  cells
    .filter(one => one.thousands !== 0n)
    .map(one => ({ class: '1', function: one.function, type: one.type, thousands: one.thousands }))

export type Totals = { class: '0' | '1'; rows: number; expenses: bigint; incomes: bigint }

/** Control totals a class, in thousand kroner, to hold against the municipality's own. Types from 600 up are incomes. */
export const totalsOf = (rows: readonly KostraRow[]): Totals[] =>
  (['1', '0'] as const).map(of => {
    const own = rows.filter(one => one.class === of)
    const sum = (income: boolean) =>
      own.reduce((total, one) => (one.type >= '600' === income ? total + one.thousands : total), 0n)
    return { class: of, rows: own.length, expenses: sum(false), incomes: sum(true) }
  })
