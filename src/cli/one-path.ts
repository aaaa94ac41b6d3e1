import { parseArgs } from 'node:util'
import { type Language, languages } from '../core/words.ts'
import { allocateWords } from './allocate.text.ts'

export const done = 0
export const refused = 1
export const wrongUsage = 2

export const tell = (line: string): void => void process.stderr.write(`${line}\n`)

type Said = { usage: string; onePath: string }
type Given<Option extends string> = { path: string; language: Language } & {
  [name in Option]: string | undefined
}

/**
 * What a command that takes one file or folder was given: its path, the language, and options with a value each.
 *
 * @returns the exit code instead where the command asked for help, or is wrong and has been told how.
 */
export function onePath<Option extends string = never>(
  args: string[],
  words: (language: Language) => Said,
  options: readonly Option[] = [],
): Given<Option> | number {
  const wanted = args[args.indexOf('--language') + 1]
  const guess = languages.find(language => language === wanted) ?? 'nb'
  const t = { ...allocateWords(guess), ...words(guess) }
  const wrong = (sentence: string): number => {
    tell(`${sentence}\n\n${t.usage}`)
    return wrongUsage
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(options.map(name => [name, { type: 'string' as const }])),
        language: { type: 'string', default: 'nb' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      process.stdout.write(t.usage)
      return done
    }
    const language = languages.find(one => one === values.language)
    if (!language) return wrong(t.badLanguage)
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0) return wrong(t.onePath)
    const given = Object.fromEntries(options.map(name => [name, (values as Record<string, unknown>)[name]]))
    return { path, language, ...given } as Given<Option>
  } catch (error) {
    return wrong(t.badArguments((error as Error).message))
  }
}
