import { type Sheet, type SheetCell, writeCsv, writeXlsx } from '../../platform/sheet.ts'
import type { Extract } from './model.ts'
import { moneyQuestions, type Question, reportQuestions } from './questions.model.ts'

/** One directorate's extract of one report, with the answers to what it asks; the others stay empty. */
export type ExtractLine = {
  directorate: string
  municipality: string
  extract: Extract
  answers: ReadonlyMap<Question, readonly string[]>
  illustrative: boolean
}

const answered = reportQuestions.filter(question => !moneyQuestions.includes(question))

const columns = [
  'directorate_id',
  'directorate',
  'municipality_id',
  'municipality',
  'year',
  'carried_in',
  'received',
  'spent',
  'left',
  'amounts_are_calculated_shares',
  'illustrative',
  ...answered.map(question => question.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)),
]

const rowOf = ({ directorate, municipality, extract, answers, illustrative }: ExtractLine): SheetCell[] => [
  extract.directorate,
  directorate,
  extract.municipality,
  municipality,
  extract.year,
  { ore: extract.carriedInOre },
  { ore: extract.receivedOre },
  { ore: extract.spentOre },
  { ore: extract.leftOre },
  true,
  illustrative,
  ...answered.map(question => answers.get(question)?.join('\n') ?? null),
]

const sheetOf = (name: string, lines: readonly ExtractLine[]): Sheet => ({
  name,
  columns,
  rows: lines.map(rowOf),
})

/** Amounts in kroner with a decimal point; the same lines give the same bytes. */
export const extractsCsv = (name: string, lines: readonly ExtractLine[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${writeCsv(sheetOf(name, lines))}`)

export const extractsXlsx = (name: string, lines: readonly ExtractLine[]): Uint8Array =>
  writeXlsx([sheetOf(name, lines)])
