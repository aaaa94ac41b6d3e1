import { languages } from '../../src/core/words.ts'

/** A file of words, as it is when it has been imported. */
export type WordsModule = { path: string; exports: Record<string, unknown> }

export const isWordsFile = (path: string): boolean =>
  /^src\/(?:.*\/)?(?:[a-z0-9-]+\.)?text\.ts$|^src\/text\/[^/]+(?<!\.test)\.ts$/.test(path)

/** Wall: every phrase is there in every language, finished, and takes the same values in each. */
export function wordViolations(modules: readonly WordsModule[]): string[] {
  return modules.flatMap(({ path, exports }) =>
    Object.entries(exports).flatMap(([name, words]) =>
      Object.entries(tableOf(words)).flatMap(([key, phrase]) =>
        unfinished(phrase).map(wrong => `${path}: ${name}.${key} ${wrong}`),
      ),
    ),
  )
}

const tableOf = (words: unknown): Record<string, Record<string, unknown>> =>
  typeof words === 'function' && 'table' in words
    ? (words.table as Record<string, Record<string, unknown>>)
    : {}

function unfinished(phrase: Record<string, unknown>): string[] {
  const shapes = new Set(languages.map(language => shapeOf(phrase[language])))
  return [
    ...languages
      .filter(language => isEmpty(phrase[language]))
      .map(language => `has no text in ${language}; write it`),
    ...languages
      .filter(language => /TODO/.test(allText(phrase[language])))
      .map(language => `is not finished in ${language}; write it`),
    ...(shapes.size > 1 && !languages.some(language => isEmpty(phrase[language]))
      ? ['does not take the same values in every language; give each the same parameters']
      : []),
  ]
}

const isEmpty = (said: unknown): boolean => said === undefined || said === null || allText(said).trim() === ''

/** Strings as they are; of functions the source, since what they say stands there. */
const allText = (said: unknown): string =>
  typeof said === 'object' && said !== null ? Object.values(said).map(allText).join(' ') : String(said ?? '')

const shapeOf = (said: unknown): string => {
  if (typeof said === 'function') return `function of ${said.length}`
  if (typeof said !== 'object' || said === null) return typeof said
  return Object.entries(said)
    .map(([key, value]) => `${key}: ${shapeOf(value)}`)
    .sort()
    .join(', ')
}
