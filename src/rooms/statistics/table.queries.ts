import type { DateText } from '../../core/dates.ts'
import { compareDecimals, type Decimal, decimalOf } from '../../core/decimal.ts'
import type { Db } from '../../platform/database/connect.ts'
import { municipalities, namesOn } from '../organisations/index.ts'
import type { Figure, NotCarried } from './model.ts'
import { figuresFor } from './queries.ts'

/** One municipality with its figure in each year. */
export type FigureRow = { id: string; number: string; name: string; byYear: ReadonlyMap<number, Figure> }

/** One indicator for every municipality of a date. */
export type FigureTable = {
  rows: FigureRow[]
  carried: Figure[]
  notCarried: NotCarried[]
  /** Names of all who are mentioned, also those that have ended. */
  names: ReadonlyMap<string, string>
}

export async function figureTable(
  db: Db,
  indicator: string,
  years: readonly number[],
  on: DateText,
): Promise<FigureTable> {
  const all = await municipalities(db, on)
  const references = years.map(year => ({ indicator, year }))
  const found = await figuresFor(db, { municipalities: all.map(one => one.id), references, on })
  const byMunicipality = Map.groupBy(found.figures, one => one.municipality)
  // A demo's made-up municipalities stand in no sum and beside no real one: they are shown where there are no others.
  const real = all.some(one => !one.illustrative && byMunicipality.has(one.id))
  const counted = all.filter(one => (real ? !one.illustrative : byMunicipality.has(one.id)))
  const ids = new Set(counted.map(one => one.id))
  const carried = found.figures.filter(one => one.carried !== null && ids.has(one.municipality))
  const notCarried = found.notCarried.filter(one => ids.has(one.municipality))
  const mentioned = [
    ...ids,
    ...carried.flatMap(one => one.carried!.parts.map(part => part.organisation)),
    ...notCarried.map(one => one.about),
  ]
  return {
    rows: counted.map(one => ({
      id: one.id,
      number: one.number ?? '',
      name: one.name,
      byYear: new Map((byMunicipality.get(one.id) ?? []).map(figure => [figure.year, figure])),
    })),
    carried,
    notCarried,
    names: await namesOn(db, on, mentioned),
  }
}

export const sortings = ['nummer', 'navn', 'hoyest', 'lavest'] as const
export type Sorting = (typeof sortings)[number]

/** The rows that a reader asked for: those whose name or number fits, in the order asked for by the year's figure. */
export function sortedRows(
  rows: readonly FigureRow[],
  { find, sorting, year }: { find: string; sorting: Sorting; year: number },
): FigureRow[] {
  const wanted = find.trim().toLocaleLowerCase('nb')
  const fits = rows.filter(
    one => one.name.toLocaleLowerCase('nb').includes(wanted) || one.number.startsWith(wanted),
  )
  const value = (row: FigureRow): Decimal | undefined => {
    const figure = row.byYear.get(year)
    return figure && decimalOf(figure.value)
  }
  const byValue = (sign: number) => (a: FigureRow, b: FigureRow) => {
    const [x, y] = [value(a), value(b)]
    // Those without a figure come last, whichever way is asked for.
    if (!x || !y) return x ? -1 : y ? 1 : 0
    return sign * compareDecimals(x, y)
  }
  const orders: Record<Sorting, (a: FigureRow, b: FigureRow) => number> = {
    nummer: (a, b) => (a.number < b.number ? -1 : 1),
    navn: (a, b) => a.name.localeCompare(b.name, 'nb'),
    hoyest: byValue(-1),
    lavest: byValue(1),
  }
  return fits.toSorted(orders[sorting])
}
