import { type FigureColumn, figureColumns } from '../core/figure-columns.ts'
import type { Counts } from '../core/written-column.ts'
import { openTable, type Table, type TableRow, type TableSource } from './table-file.ts'
import type { ColumnKind } from './table-kinds.ts'
import type { Report } from './table-problems.ts'

const alsoCalled: Partial<Record<FigureColumn, readonly string[]>> = {
  municipality_number: ['kommunenummer', 'kommunenr', 'kommune nr', 'komnr', 'knr', 'kommune', 'region'],
  indicator: ['indikator'],
  year: ['år', 'aar', 'årstall', 'årstal'],
  value: ['verdi', 'tall', 'tal'],
  source: ['kilde', 'kjelde'],
  date: ['dato'],
  illustrative: ['illustrasjon', 'illustrativ'],
}

const countsOf: Record<string, Counts> = {
  persons: 'whole',
  count: 'whole',
  kroner: 'kroner',
  percent: 'percent',
}

const mostCharacters = 500

/** A row of such a file, its fields in their plain form; `broken` where one of them is told to be no such thing. */
export type FigureRow = Record<Exclude<FigureColumn, 'year' | 'illustrative'>, string> & {
  line: number
  year: number
  illustrative: boolean
  broken: boolean
}

type Options = {
  units: ReadonlyMap<string, string | undefined>
  mostBytes: number
  mostRows: number
  problems: Report
}

/**
 * Opens a file of figures, see {@link openTable}. `units`: what each indicator counts, where that is known, by which
 * its numbers are told apart: persons, count, kroner, percent, or something else.
 */
export function openFigures(source: TableSource, { units, ...options }: Options) {
  const counts = [...units].flatMap(([indicator, unit]) => {
    const known = unit === undefined ? undefined : countsOf[unit]
    return known ? [[indicator, known] as const] : []
  })
  const text: ColumnKind = { is: 'text', most: mostCharacters, needed: true }
  return openTable(source, {
    ...options,
    columns: figureColumns,
    alsoCalled,
    kinds: {
      municipality_number: { is: 'municipality' },
      indicator: text,
      year: { is: 'year' },
      value: { is: 'figure', of: 'indicator', counts: Object.fromEntries(counts), otherwise: 'any' },
      source: text,
      date: { is: 'date' },
      illustrative: { is: 'yesNo' },
    },
  })
}

export function figureRow({ at }: Table<FigureColumn>, { line, fields, broken }: TableRow): FigureRow {
  const field = (column: FigureColumn) => fields[at[column]]!
  return {
    line,
    municipality_number: field('municipality_number'),
    indicator: field('indicator'),
    year: Number(field('year')),
    value: field('value'),
    source: field('source'),
    date: field('date'),
    illustrative: field('illustrative') === 'true',
    broken: broken ?? false,
  }
}
