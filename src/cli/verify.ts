import { parseArgs } from 'node:util'
import { type Language, languages } from '../core/words.ts'
import { checks } from '../verify/model.ts'
import { explainFinding, verifyWords } from '../verify/text.ts'
import { examine } from '../verify/verify.ts'
import { allocateWords } from './allocate.text.ts'
import { verifyCommandWords } from './verify.text.ts'

const agrees = 0
const differs = 1
const wrongUsage = 2

/**
 * `handlingsrom verify EXPORT`: verifies an export offline (D-8). What has been checked goes to stdout with counts,
 * each finding to stderr as one sentence.
 *
 * @returns the exit code: 0 everything agrees, 1 something does not, 2 the command is wrong.
 */
export async function verifyCommand(args: string[]): Promise<number> {
  const options = optionsOf(args)
  if (typeof options === 'number') return options
  const { folder, language } = options
  const { findings, counts } = examine(folder)
  const t = verifyWords(language)
  const width = Math.max(...checks.map(check => String(counts.get(check)).length))
  for (const check of checks)
    process.stdout.write(`${String(counts.get(check)).padStart(width)}  ${t[check]}\n`)
  if (findings.length === 0) {
    process.stdout.write('OK\n')
    return agrees
  }
  for (const finding of findings) tell(explainFinding(finding, language))
  tell(verifyCommandWords(language).found(findings.length))
  return differs
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

function optionsOf(args: string[]): { folder: string; language: Language } | number {
  const wanted = args[args.indexOf('--language') + 1]
  const guess = languages.find(language => language === wanted) ?? 'nb'
  const t = { ...allocateWords(guess), ...verifyCommandWords(guess) }
  const wrong = (sentence: string): number => {
    tell(`${sentence}\n\n${t.usage}`)
    return wrongUsage
  }
  const options = {
    language: { type: 'string', default: 'nb' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (values.help) {
      process.stdout.write(t.usage)
      return agrees
    }
    const language = languages.find(one => one === values.language)
    if (!language) return wrong(t.badLanguage)
    const [folder, ...others] = positionals
    if (folder === undefined || others.length > 0) return wrong(t.oneExport)
    return { folder, language }
  } catch (error) {
    return wrong(t.badArguments((error as Error).message))
  }
}
