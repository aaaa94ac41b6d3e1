import type { Question } from './questions.model.ts'

/** An answer as it is read, line by line; the same for what is filled in and for what is written. */
export type Read = ReadonlyMap<Question, readonly string[]>

export type Difference = { question: Question; before: readonly string[]; after: readonly string[] }

/** The questions that are answered otherwise than before, in their order; a question that is new or gone counts too. */
export const differences = (before: Read, after: Read, order: readonly Question[]): Difference[] =>
  order
    .map(question => ({
      question,
      before: before.get(question) ?? [],
      after: after.get(question) ?? [],
    }))
    .filter(one => one.before.join('\n') !== one.after.join('\n'))
