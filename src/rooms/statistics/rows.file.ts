import type { DateText } from '../../core/dates.ts'
import type { FigureColumn } from '../../core/figure-columns.ts'
import type { FigureRow } from '../../platform/figure-table.ts'
import type { RowCode, StagedFact } from './import.model.ts'

/** What rows are held against: which indicators there are, and who bore a number on a date. */
export type RowRegister = {
  /** Each indicator with its unit. */
  indicators: ReadonlyMap<string, string>
  /** Numbers of a date with the municipality that bore each; none before the register begins. */
  numbersOn: (date: DateText) => ReadonlyMap<string, string>
  /** Whether the number was borne by anyone on another date. */
  everNumber: ReadonlySet<string>
  /** The date whose numbers the file uses; null: 1 January of each row's year. */
  borders: DateText | null
}

type Wrong = (
  code: RowCode,
  line: number,
  column: FigureColumn,
  values: Record<string, string | number>,
) => void

/**
 * Makes a reader of rows: a row becomes a fact, or undefined where something is wrong with it, which is then reported
 * with line, column and values.
 */
export function rowReader(register: RowRegister, wrong: Wrong): (row: FigureRow) => StagedFact | undefined {
  const known = [...register.indicators.keys()].sort().slice(0, 12).join(', ')
  return ({ line, municipality_number: number, date: asOf, broken, ...fact }) => {
    const whose = register.borders ?? `${fact.year}-01-01`
    const organisation = register.numbersOn(whose).get(number)
    // Without a year it is not known whose numbers are meant.
    if (organisation === undefined && number !== '' && Number.isInteger(fact.year)) {
      const code = register.everNumber.has(number) ? 'otherBorders' : 'unknownMunicipality'
      wrong(code, line, 'municipality_number', { found: number, date: whose })
    }
    // The values of a list are numbered, «cost:2», and the list is what is described.
    const described = register.indicators.has(fact.indicator.replace(/:\d+$/, ''))
    if (!described && fact.indicator !== '')
      wrong('unknownIndicator', line, 'indicator', { found: fact.indicator, known })
    if (broken || !described || organisation === undefined) return undefined
    return { line, organisation, asOf, borders: whose, ...fact }
  }
}
