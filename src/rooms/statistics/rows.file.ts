import { type DateText, isDateText } from '../../core/dates.ts'
import type { Problems, Table, TableCode, TableRow } from '../../platform/table-file.ts'
import { type FactColumn, factColumns, type RowCode, type StagedFact } from './import.model.ts'

const mostTextCharacters = 500

/** What rows are held against: which indicators there are, and who bore a number on a date. */
export type RowRegister = {
  indicators: ReadonlySet<string>
  /** Numbers of a date with the municipality that bore each; none before the register begins. */
  numbersOn: (date: DateText) => ReadonlyMap<string, string>
  /** Whether the number was borne by anyone on another date. */
  everNumber: ReadonlySet<string>
  /** The date whose numbers the file uses; null: 1 January of each row's year. */
  borders: DateText | null
}

/**
 * Makes a reader of rows: a row becomes a fact, or undefined where something is wrong with it, which is then reported
 * with line, column and values. A number with three digits lost its first zero in a spreadsheet and gets it back.
 */
export function rowReader(
  { at, form }: Table<FactColumn>,
  register: RowRegister,
  problems: Problems<TableCode | RowCode>,
): (row: TableRow) => StagedFact | undefined {
  const decimalComma = form.kind === 'xlsx' || form.delimiter !== ','
  const goodDates = new Map<string, boolean>()
  const known = [...register.indicators].sort().slice(0, 12).join(', ')
  return ({ fields, line }) => {
    let sound = true
    const wrong = (code: RowCode, column: FactColumn, values: Record<string, string | number> = {}) => {
      sound = false
      problems.add(code, line, at[column] + 1, { column, ...values })
    }
    for (const column of factColumns) {
      const text = fields[at[column]]!
      if (text === '') wrong('emptyField', column)
      else if (text.length > mostTextCharacters) wrong('tooLong', column, { most: mostTextCharacters })
    }
    if (!sound) return undefined
    const field = (column: FactColumn) => fields[at[column]]!

    const year = /^(19|20)\d\d$/.test(field('year')) ? Number(field('year')) : undefined
    if (year === undefined) wrong('badYear', 'year', { found: field('year') })
    const borders = register.borders ?? `${field('year')}-01-01`
    const number = /^\d{3}$/.test(field('municipality_number'))
      ? `0${field('municipality_number')}`
      : field('municipality_number')
    const organisation = year === undefined ? undefined : register.numbersOn(borders).get(number)
    if (year !== undefined && organisation === undefined) {
      const code = register.everNumber.has(number) ? 'otherBorders' : 'unknownMunicipality'
      wrong(code, 'municipality_number', { found: field('municipality_number'), date: borders })
    }
    if (!register.indicators.has(field('indicator')))
      wrong('unknownIndicator', 'indicator', { found: field('indicator'), known })
    const value = decimalComma ? field('value').replace(',', '.') : field('value')
    if (/^[-\u2212]\s*\d/.test(value)) wrong('negative', 'value', { found: field('value') })
    else if (!/^\d{1,15}(\.\d{1,9})?$/.test(value)) wrong('notANumber', 'value', { found: field('value') })
    const date = field('date')
    if (!goodDates.has(date)) goodDates.set(date, isDateText(date))
    if (!goodDates.get(date)) wrong('badDate', 'date', { found: date })
    const illustrative = yesNo[field('illustrative').toLowerCase()]
    if (illustrative === undefined) wrong('badYesNo', 'illustrative', { found: field('illustrative') })
    if (!sound) return undefined
    return {
      line,
      indicator: field('indicator'),
      organisation: organisation!,
      year: year!,
      value,
      source: field('source'),
      asOf: date,
      illustrative: illustrative!,
      borders,
    }
  }
}

const yesNo: Record<string, boolean | undefined> = {
  true: true,
  ja: true,
  sann: true,
  yes: true,
  '1': true,
  false: false,
  nei: false,
  usann: false,
  no: false,
  '0': false,
}
