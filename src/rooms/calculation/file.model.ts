import type { Refusal } from '../../core/result.ts'
import type { TableCode } from '../../platform/table-file.ts'
import type { RuleCode } from './rule.model.ts'

/** The largest files that are read, in bytes. */
export const mostBytes = { facts: 10_000_000, programme: 5_000_000, request: 10_000_000 }

/** What can be wrong with a file that a person hands in. The sentences, with what to do, stand in file.text.ts. */
export type FileCode =
  | TableCode
  | 'notUtf8'
  | 'unknownMunicipality'
  | 'unknownIndicator'
  | 'duplicate'
  | 'notJson'
  | 'tooDeep'
  | 'tooManyValues'
  | 'missingKey'
  | 'unknownKey'
  | 'wrongType'
  | 'notOneOf'
  | 'amount'
  | 'tooSmall'
  | 'tooBig'
  | 'wholeKroner'
  | 'id'
  | 'decimal'
  | 'municipalityNumber'
  | 'bands'
  | 'chance'
  | 'chanceMissing'
  | 'contributionsDiffer'
  | 'duplicateScheme'
  | 'duplicateMunicipality'
  | 'zero'
  | 'percent'
  | 'amountTooLarge'
  | 'testEmpty'
  | 'boundsMissing'
  | 'leastAboveMost'
  | 'boundTwice'
  | RuleCode

/** Where: the line from 1, and the column from 1: a CSV's field, or the character in a line of JSON. */
export type FileProblem = {
  code: FileCode
  line: number
  column: number
  values: Record<string, string | number>
}

/** A file is refused with its first problems, at most {@link mostProblems}, and how many more there are. */
export type FileRefusal<Code extends string = string> = Refusal<Code> & {
  problems: FileProblem[]
  more: number
}
export type FileResult<T, Code extends string> =
  | { ok: true; value: T }
  | { ok: false; refusal: FileRefusal<Code> }

/** As many as a person can mend before reading the file in again. */
const mostProblems = 20

export const problem = (
  code: FileCode,
  line: number,
  column: number,
  values: FileProblem['values'] = {},
): FileProblem => ({ code, line, column, values })

export function refuseFile<Code extends string>(code: Code, problems: readonly FileProblem[], count: number) {
  const shown = problems.slice(0, mostProblems)
  const more = count - shown.length
  return { ok: false as const, refusal: { code, values: { count }, problems: shown, more } }
}
