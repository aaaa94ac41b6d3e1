import { CsvError, parse } from 'csv-parse/sync'
import { isDateText } from '../../core/dates.ts'
import { ok } from '../../core/result.ts'
import { textOf } from './bytes.file.ts'
import { factKey } from './canonical.rules.ts'
import {
  type FileCode,
  type FileProblem,
  type FileResult,
  mostProblems,
  problem,
  refuseFile,
} from './file.model.ts'
import { decimal, type Fact, type Programme } from './model.ts'
import { referencesOfProgramme } from './rules.ts'

/** 357 municipalities with thirty figures over ten years fit many times over. */
export const mostFactsBytes = 10_000_000
const mostRows = 200_000
const mostRowCharacters = 20_000
const mostTextCharacters = 500

const columns = [
  'municipality_number',
  'indicator',
  'year',
  'value',
  'source',
  'date',
  'illustrative',
] as const
type Column = (typeof columns)[number]
type Row = { fields: string[]; line: number }

/**
 * Reads the facts of a programme from CSV: a head row with the columns above in any order, one figure a row,
 * UTF-8. Comma, semicolon or tab between fields; with semicolon or tab a decimal comma is understood. Every problem
 * names its line and column. Further columns are left alone.
 */
export function readFacts(bytes: Uint8Array, programme: Programme): FileResult<Fact[], 'factsFile'> {
  const read = textOf(bytes, mostFactsBytes)
  if ('problem' in read) return refuseFile('factsFile', [read.problem], 1)
  const end = read.text.indexOf('\n')
  const delimiter = delimiterOf(end < 0 ? read.text : read.text.slice(0, end))
  const problems: FileProblem[] = []
  let count = 0
  const report = (code: FileCode, line: number, column: number, values: FileProblem['values'] = {}) => {
    count++
    if (problems.length < mostProblems) problems.push(problem(code, line, column, values))
  }
  const facts: Fact[] = []
  let reader: RowReader | undefined
  const take = (row: Row): void => {
    if (reader) {
      const fact = reader(row)
      if (fact) facts.push(fact)
      return
    }
    const at = headOf(row, report)
    reader = at ? rowReader(at, row.fields.length, programme, delimiter !== ',', report) : () => undefined
  }
  const broken = eachRow(read.text, delimiter, take)
  if (broken) report(broken.code, broken.line, broken.column, broken.values)
  return count > 0 ? refuseFile('factsFile', problems, count) : ok(facts)
}

type Report = (code: FileCode, line: number, column: number, values?: FileProblem['values']) => void
type RowReader = (row: Row) => Fact | undefined

const delimiterOf = (head: string): string =>
  [';', '\t'].find(mark => head.split(mark).length > head.split(',').length) ?? ','

/** Hands over row by row and keeps none, so that memory is bounded by the file. Returns what made it stop early. */
function eachRow(text: string, delimiter: string, take: (row: Row) => void): FileProblem | undefined {
  let rows = 0
  try {
    parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: mostRowCharacters,
      to: mostRows + 2,
      on_record: (row: unknown) => {
        const { record, info } = row as { record: string[]; info: { lines: number } }
        rows++
        if (rows <= mostRows + 1) take({ fields: record, line: info.lines })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    const column = Number(error.column ?? 0) + 1
    return problem(error.code === 'CSV_MAX_RECORD_SIZE' ? 'rowTooLong' : 'brokenQuote', line, column)
  }
  return rows > mostRows + 1 ? problem('tooManyRows', mostRows + 2, 1, { most: mostRows }) : undefined
}

/** Where each column stands, or null when one is missing or stands twice. */
function headOf({ fields, line }: Row, report: Report): Record<Column, number> | null {
  const names = fields.map(name => name.toLowerCase())
  let complete = true
  const at = Object.fromEntries(
    columns.map(column => {
      const place = names.indexOf(column)
      const again = names.indexOf(column, place + 1)
      if (place < 0) report('missingColumn', line, names.length + 1, { column, columns: columns.join(', ') })
      else if (again > 0) report('columnTwice', line, again + 1, { column })
      if (place < 0 || again > 0) complete = false
      return [column, place]
    }),
  ) as Record<Column, number>
  return complete ? at : null
}

function rowReader(
  at: Record<Column, number>,
  width: number,
  programme: Programme,
  decimalComma: boolean,
  report: Report,
): RowReader {
  const municipalities = new Map(programme.municipalities.map(one => [one.number, one.id]))
  const indicators = new Set([
    ...referencesOfProgramme(programme).map(reference => reference.indicator),
    ...Object.keys(programme.indicators),
  ])
  const seen = new Map<string, number>()

  return ({ fields, line }) => {
    if (fields.length !== width) {
      report('wrongFieldCount', line, Math.min(fields.length, width) + 1, { found: fields.length, width })
      return undefined
    }
    let sound = true
    const wrong = (code: FileCode, column: Column, values: FileProblem['values'] = {}) => {
      sound = false
      report(code, line, at[column] + 1, { column, ...values })
    }
    const field = Object.fromEntries(columns.map(column => [column, fields[at[column]]!])) as Record<
      Column,
      string
    >
    for (const column of columns) {
      if (field[column] === '') wrong('emptyField', column)
      else if (field[column].length > mostTextCharacters)
        wrong('tooLong', column, { most: mostTextCharacters })
    }
    if (!sound) return undefined

    const municipality = municipalities.get(field.municipality_number)
    if (municipality === undefined)
      wrong('unknownMunicipality', 'municipality_number', { found: field.municipality_number })
    if (!indicators.has(field.indicator))
      wrong('unknownIndicator', 'indicator', {
        found: field.indicator,
        known: [...indicators].sort().join(', '),
      })
    if (!/^(19|20)\d\d$/.test(field.year)) wrong('badYear', 'year', { found: field.year })
    const value = decimalComma ? field.value.replace(',', '.') : field.value
    if (/^[-\u2212]\s*\d/.test(value)) wrong('negative', 'value', { found: field.value })
    else if (!decimal.safeParse(value).success) wrong('notANumber', 'value', { found: field.value })
    if (!isDateText(field.date)) wrong('badDate', 'date', { found: field.date })
    const illustrative = yesNo[field.illustrative.toLowerCase()]
    if (illustrative === undefined) wrong('badYesNo', 'illustrative', { found: field.illustrative })
    if (!sound || municipality === undefined || illustrative === undefined) return undefined

    const year = Number(field.year)
    const key = factKey(municipality, field.indicator, year)
    const first = seen.get(key)
    if (first !== undefined) {
      wrong('duplicate', 'indicator', { found: field.indicator, year, first })
      return undefined
    }
    seen.set(key, line)
    const { indicator, source, date } = field
    return { municipality, indicator, year, value, source, date, illustrative }
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
