import { isDateText } from '../../core/dates.ts'
import { ok } from '../../core/result.ts'
import { openTable, Problems, type Table, type TableRow } from '../../platform/table-file.ts'
import { textOf } from './bytes.file.ts'
import { factKey } from './canonical.rules.ts'
import { type FileCode, type FileProblem, type FileResult, mostBytes, refuseFile } from './file.model.ts'
import { decimal, type Fact, type Programme } from './model.ts'
import { referencesOfProgramme } from './rules.ts'

/** 357 municipalities with thirty figures over ten years fit many times over. */
const mostRows = 200_000
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

/**
 * Reads the facts of a programme from a table, see {@link openTable}: a head row with the columns above in any
 * order, one figure a row. A CSV must be UTF-8, so that no letter is guessed at; in a workbook, and with semicolon or tab
 * between fields, a decimal comma is understood. Every problem names its line and column.
 */
export async function readFacts(
  bytes: Uint8Array,
  programme: Programme,
): Promise<FileResult<Fact[], 'factsFile'>> {
  const workbook = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'
  if (!workbook) {
    const text = textOf(bytes, mostBytes.facts)
    if ('problem' in text) return refuseFile('factsFile', [text.problem], 1)
  }
  const problems = new Problems<FileCode>()
  const table = await openTable(bytes, { columns, mostBytes: mostBytes.facts, mostRows, problems })
  const facts: Fact[] = []
  if (table) {
    const read = rowReader(table, programme, problems)
    for await (const batch of table.rows) facts.push(...batch.map(read).filter(fact => fact !== undefined))
  }
  if (problems.count === 0) return ok(facts)
  const inOrder = problems.kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return refuseFile('factsFile', inOrder, problems.count)
}

function rowReader(
  { at, form }: Table<Column>,
  programme: Programme,
  problems: Problems<FileCode>,
): (row: TableRow) => Fact | undefined {
  const decimalComma = form.kind === 'xlsx' || form.delimiter !== ','
  const municipalities = new Map(programme.municipalities.map(one => [one.number, one.id]))
  const indicators = new Set([
    ...referencesOfProgramme(programme).map(reference => reference.indicator),
    ...Object.keys(programme.indicators),
  ])
  const seen = new Map<string, number>()

  return ({ fields, line }) => {
    let sound = true
    const wrong = (code: FileCode, column: Column, values: FileProblem['values'] = {}) => {
      sound = false
      problems.add(code, line, at[column] + 1, { column, ...values })
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
