import type { FigureColumn } from '../../core/figure-columns.ts'
import { ok } from '../../core/result.ts'
import { languages } from '../../core/words.ts'
import { type FigureRow, figureRow, openFigures } from '../../platform/figure-table.ts'
import { Problems, type TableNote } from '../../platform/table-file.ts'
import { factKey } from './canonical.rules.ts'
import { type FileCode, type FileProblem, type FileResult, mostBytes, refuseFile } from './file.model.ts'
import type { Fact, Programme } from './model.ts'
import { referencesOfProgramme } from './rules.ts'
import { indicatorName } from './step.text.ts'

/** 357 municipalities with thirty figures over ten years fit many times over. */
const mostRows = 200_000

/**
 * Reads the facts of a programme from a table, see {@link openFigures}: a head row with the columns of a file of
 * figures in any order, one figure a row. Every problem names its line and column; the notes are what the reader saw
 * that is no fault, and that whoever hands the file in should look at.
 */
export async function readFacts(
  bytes: Uint8Array,
  programme: Programme,
): Promise<FileResult<{ facts: Fact[]; notes: readonly TableNote[] }, 'factsFile'>> {
  const problems = new Problems<FileCode>()
  const units = new Map(Object.entries(programme.indicators).map(([name, { unit }]) => [name, unit]))
  const options = { units, mostBytes: mostBytes.facts, mostRows, problems }
  const table = await openFigures(bytes, options)
  const facts: Fact[] = []
  if (table) {
    const read = rowReader(programme, (code, line, column, values) =>
      problems.add(code, line, table.at[column] + 1, { column, ...values }),
    )
    for await (const batch of table.rows)
      facts.push(...batch.map(row => read(figureRow(table, row))).filter(fact => fact !== undefined))
  }
  if (problems.count === 0) return ok({ facts, notes: table?.form.notes ?? [] })
  const inOrder = problems.kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return refuseFile('factsFile', inOrder, problems.count)
}

/** The values of a list are numbered, «cost:2»; a rule asks for the list. */
const listOf = (indicator: string): string => indicator.replace(/:\d+$/, '')

type Wrong = (code: FileCode, line: number, column: FigureColumn, values: FileProblem['values']) => void

function rowReader(programme: Programme, wrong: Wrong): (row: FigureRow) => Fact | undefined {
  const municipalities = new Map(programme.municipalities.map(one => [one.number, one.id]))
  const indicators = new Set([
    ...referencesOfProgramme(programme).map(reference => reference.indicator),
    ...Object.keys(programme.indicators),
  ])
  // A file may call a figure what the pages call it.
  const byName = new Map(
    [...indicators].flatMap(one =>
      languages.map(language => [indicatorName(programme, one, language).toLowerCase(), one]),
    ),
  )
  const seen = new Map<string, number>()
  return ({ line, municipality_number: number, broken, ...row }) => {
    const fact = { ...row, indicator: byName.get(row.indicator.trim().toLowerCase()) ?? row.indicator }
    const municipality = municipalities.get(number)
    if (municipality === undefined && number !== '')
      wrong('unknownMunicipality', line, 'municipality_number', { found: number })
    const known = indicators.has(listOf(fact.indicator))
    if (!known && fact.indicator !== '')
      wrong('unknownIndicator', line, 'indicator', {
        found: fact.indicator,
        known: [...indicators]
          .map(one => indicatorName(programme, one, 'nb'))
          .sort()
          .join(', '),
      })
    if (broken || !known || municipality === undefined) return undefined
    const key = factKey(municipality, fact.indicator, fact.year)
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, line)
      return { municipality, ...fact }
    }
    wrong('duplicate', line, 'indicator', { found: fact.indicator, year: fact.year, first })
    return undefined
  }
}
