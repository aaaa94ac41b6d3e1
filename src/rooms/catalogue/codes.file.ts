import type { Language } from '../../core/words.ts'
import { readFactsTable } from '../../platform/facts.ts'
import type { Code } from './model.ts'

let read: Code[] | undefined

/** Every purpose and target group, in the order of the pages. A new line in facts/codes.csv is a new code. */
export function codes(kind: Code['kind']): Code[] {
  read ??= readFactsTable('catalogue', 'codes') as unknown as Code[]
  return read.filter(one => one.kind === kind)
}

/** Names of codes in a language; a code that is not on the list any more is shown as it is. */
export function codeNames(kind: Code['kind'], language: Language): (code: string) => string {
  const names = new Map(codes(kind).map(one => [one.code, one[language]]))
  return code => names.get(code) ?? code
}
