import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import type { TableCode, TableNote, TableProblem } from '../../platform/table-file.ts'
import type { Coding, Measure, MeasureRefusal, PayeeKind } from '../measures/index.ts'

/** The columns of a file of voucher lines, in any order. */
export const lineColumns = [
  'Dato',
  'Bilag',
  'Funksjon',
  'Art',
  'Konto',
  'Prosjekt',
  'Tekst',
  'Beløp',
  'Tiltak',
] as const
export type LineColumn = (typeof lineColumns)[number]

/**
 * Where a column of lines comes from: a column of the file, by its head, and by its place from 0 where several have that
 * head; or what a person gave for all; or neither.
 */
export type Tie = { head?: string; place?: number; given?: string }
export type Ties = Record<LineColumn, Tie>
/** The first rows of a file, for a person to tell which column is which. */
export type Sample = { head: string[]; rows: string[][] }

export const mostLines = 50_000
export const mostLineBytes = 20_000_000
/** A larger file is read by a job, in bytes; of a smaller one the answer is had at once. */
export const mostAtOnce = 1_000_000

/** A line of a voucher in the municipality's own accounts. Function and type are KOSTRA's, three digits or empty. */
export type VoucherLine = {
  line: number
  date: DateText
  voucher: string
  function: string
  type: string
  account: string
  project: string
  text: string
  ore: Ore
  /** The measure's number where the file itself names it. */
  measureNumber: number | null
}

/** What can be wrong with a line, besides what can be wrong with any table. */
export type LineCode = 'badMeasure'

/** That a line is not the pot's. */
export const aside = 'aside'
/** What a person says of a line: a measure's id or {@link aside}; `anyway` posts it although it looks posted before. */
export type Choice = { choice: string | null; anyway: boolean; payee: PayeeKind | null }

export type Kept = VoucherLine &
  Choice & {
    chosenBy: string | null
    entry: number | null
    measure: string | null
    payeeKind: PayeeKind | null
  }

export const ruleKinds = ['project', 'account', 'text'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** The municipality's own: a line of which this is true belongs to the measure; null is «not of the pot». */
export type Rule = { number: number; kind: RuleKind; value: string; measure: string | null; madeBy: string }

/** By what a line was tied to its measure. */
export type TiedBy = 'hand' | 'file' | 'rule' | 'project' | 'account' | 'functionAndType'

/** Why a line looks posted before: read in, or registered by hand. */
export type Twin = 'imported' | 'byHand'

/** What becomes of a line when the file is posted. */
export const fates = ['posts', 'twin', 'aside', 'untied', 'credit', 'stuck'] as const
export type Fate = (typeof fates)[number]
/** Why a line that is tied to a measure cannot be posted. */
type Stuck = 'noPayee' | MeasureRefusal

export type Judged = Kept & {
  tied: Measure | null
  by: TiedBy | null
  kind: PayeeKind | null
  twin: Twin | null
  /** What is the same for lines that read the same, and which of those in the file it is, from 1. */
  print: string
  nth: number
  fate: Fate
  stuck: Stuck | null
  /** The values of that refusal's sentence. */
  stuckBy: Refusal['values']
  /** At or above the limit: two people (D-8b). */
  large: boolean
}

/**
 * `columns`: a person is to say which column is which. `reading`: a job reads it. `refused`: the job found it wrong.
 */
export type ImportState = 'columns' | 'reading' | 'refused' | 'open' | 'waiting' | 'posted' | 'stopped'
type LineProblem = TableProblem<TableCode | LineCode>
export type AccountsImport = {
  id: string
  programme: string
  municipality: string
  number: number
  fileName: string
  sha256: string
  /** Lines that have been read. */
  rows: number
  state: ImportState
  sample: Sample | null
  ties: Ties | null
  notes: readonly TableNote[]
  problems: { kept: LineProblem[]; more: number } | null
  uploadedBy: string
  uploadedName: string
  uploadedAt: Date
  askedBy: string | null
  askedName: string | null
  askedAt: Date | null
  returned: string | null
  /** Why measures may use more than their budgets, by whoever asked. */
  beyond: string | null
  postedName: string | null
  postedAt: Date | null
  postedLines: number | null
  postedOre: Ore | null
}

/** What lines are held against. */
export type Known = {
  measures: readonly Measure[]
  codings: ReadonlyMap<string, Coding>
  rules: readonly Rule[]
  /** How often a line that reads the same has been posted to the pot. */
  prints: ReadonlyMap<string, number>
  /** How often an amount was registered by hand: by measure, date and øre. */
  byHand: ReadonlyMap<string, number>
  limitOre: Ore
}

export type AccountsRefusal =
  | MeasureRefusal
  | 'fileMissing'
  | 'badFile'
  | 'columnsUntold'
  | 'unknownImport'
  | 'notOpen'
  | 'nothingToPost'
  | 'notEnough'
  | 'linesStuck'
  | 'previewChanged'
  | 'linesAhead'
  | 'unknownRule'
