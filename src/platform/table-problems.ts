/** What can be wrong with any table that a person hands in, and with a field by what its column holds. */
export type TableCode =
  | FieldCode
  | 'tooLarge'
  | 'empty'
  | 'binary'
  | 'unknownEncoding'
  | 'brokenWorkbook'
  | 'tooManyRows'
  | 'missingColumn'
  | 'columnTwice'
  | 'wrongFieldCount'
  | 'truncated'
  | 'brokenQuote'
  | 'rowTooLong'
  | 'errorCell'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooHeavy'
  | 'tooBusy'

/** What a field may lack to be what its column holds, see `ColumnKind`. */
type FieldCode =
  | 'emptyField'
  | 'tooLong'
  | 'badAmount'
  | 'notANumber'
  | 'twoMarks'
  | 'ambiguousNumber'
  | 'badDate'
  | 'ambiguousDate'
  | 'badYear'
  | 'badYesNo'
  | 'badCode'
  | 'badOwnCode'
  | 'personalNumber'

/** Where: the line from 1 (a sheet's row), and the column from 1: a field, or the byte in a line of what is no table. */
export type TableProblem<Code extends string = TableCode> = {
  code: Code
  line: number
  column: number
  values: Record<string, string | number>
}

/** Where problems are reported: one who reads a table of their own kind adds codes, and hands the same list on. */
export type Report = {
  readonly count: number
  add(code: TableCode, line: number, column: number, values?: TableProblem['values']): void
  /** Counts problems that are not kept, since as many as are shown were kept before them. */
  addUnseen(count: number): void
}

/** As many as a person can mend before handing the file in again; the rest are counted. */
const mostProblems = 20

/** Keeps the first problems and counts them all. `Code` is {@link TableCode} and whatever codes a reader adds. */
export class Problems<Code extends string = TableCode> {
  readonly kept: TableProblem<Code>[] = []
  count = 0

  add(code: Code, line: number, column: number, values: TableProblem['values'] = {}): void {
    this.count++
    if (this.kept.length < mostProblems) this.kept.push({ code, line, column, values })
  }

  addUnseen(count: number): void {
    this.count += count
  }

  /** A file that is refused for them: they go along with the refusal, since the file itself is not kept. */
  refused<Refused extends string>(code: Refused) {
    const problems = { kept: this.kept, more: this.more }
    return {
      ok: false as const,
      refusal: { code, field: 'file', values: { count: this.count }, problems },
    }
  }

  /** How many there are beyond those that are kept. */
  get more(): number {
    return this.count - this.kept.length
  }
}
