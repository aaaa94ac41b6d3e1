import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { instantAt } from '../core/dates.ts'
import { formatKr } from '../core/ore.ts'
import { type Language, languages } from '../core/words.ts'
import { pdf } from '../platform/pdf.ts'
import { writeCsv, writeXlsx } from '../platform/sheet.ts'
import { type Letter, letterSource, standardTexts } from '../rooms/awards/index.ts'
import {
  allocate as calculate,
  explainRefusal,
  type Fact,
  type FileRefusal,
  mostBytes,
  type Programme,
  problemsInWords,
  type Run,
  readFacts,
  readProgramme,
} from '../rooms/calculation/index.ts'
import { noteSentence } from '../text/table-notes.ts'
import { allocateWords } from './allocate.text.ts'
import { explanationPage } from './allocation-explained.tsx'
import { allocationSheet, factsSheet, schemesSheet } from './allocation-sheets.ts'

const made = 0
const refused = 1
const wrongUsage = 2

type Options = { programme: string; facts: string; out: string; language: Language }

/**
 * `handlingsrom allocate PROGRAMME.json --facts FACTS.csv --out DIR`: one allocation without a database. Errors go to
 * stderr as `file:line:column: sentence`.
 *
 * @returns the exit code: 0 made, 1 refused, 2 the command is wrong.
 */
export async function allocate(args: string[]): Promise<number> {
  const options = optionsOf(args)
  if (typeof options === 'number') return options
  const { language } = options
  const programmeBytes = await bytesOf(options.programme, mostBytes.programme, language)
  if (!programmeBytes) return refused
  const programme = readProgramme(programmeBytes)
  if (!programme.ok) return tellProblems(options.programme, programme.refusal, language)
  const factsBytes = await bytesOf(options.facts, mostBytes.facts, language)
  if (!factsBytes) return refused
  const facts = await readFacts(factsBytes, programme.value)
  if (!facts.ok) return tellProblems(options.facts, facts.refusal, language)
  const { facts: figures, notes } = facts.value
  for (const note of notes) tell(`${options.facts}: ${noteSentence(note, language)}`)
  const run = calculate(programme.value, figures)
  if (!run.ok) {
    const file = run.refusal.code === 'missingFact' ? options.facts : options.programme
    for (const sentence of explainRefusal(programme.value, run.refusal, language))
      tell(`${file}:1:1: ${sentence}`)
    return refused
  }
  try {
    await writeAll(options, programme.value, figures, run.value)
  } catch (error) {
    // What the operating system refuses is the user's to mend; anything else is a bug and keeps its trace.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    tell(`${options.out}:1:1: ${allocateWords(language).cannotWrite(error.message)}`)
    return refused
  }
  tell(allocateWords(language).done(run.value.lines.length, formatKr(run.value.awardOre), options.out))
  return made
}

const tell = (line: string): boolean => process.stderr.write(`${line}\n`)

function optionsOf(args: string[]): Options | number {
  const wanted = args[args.indexOf('--language') + 1]
  const guess = languages.find(language => language === wanted) ?? 'nb'
  const t = allocateWords(guess)
  const wrong = (sentence: string): number => {
    tell(`${sentence}\n\n${t.usage}`)
    return wrongUsage
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        facts: { type: 'string' },
        out: { type: 'string' },
        language: { type: 'string', default: 'nb' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      process.stdout.write(t.usage)
      return made
    }
    const language = languages.find(one => one === values.language)
    if (!language) return wrong(t.badLanguage)
    const [programme, ...others] = positionals
    if (programme === undefined || others.length > 0) return wrong(t.oneProgramme)
    if (!values.facts) return wrong(t.needsOption('facts'))
    if (!values.out) return wrong(t.needsOption('out'))
    return { programme, facts: values.facts, out: values.out, language }
  } catch (error) {
    return wrong(t.badArguments((error as Error).message))
  }
}

/** The file's bytes, at most one more than is allowed: a huge file is never taken into memory. */
async function bytesOf(file: string, most: number, language: Language): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(file)).isDirectory()) {
      const pieces: Buffer[] = []
      for await (const piece of createReadStream(file, { end: most })) pieces.push(piece as Buffer)
      return Buffer.concat(pieces)
    }
  } catch {
    // Told below, as for a folder.
  }
  tell(`${file}:1:1: ${allocateWords(language).cannotRead}`)
  return undefined
}

function tellProblems(file: string, refusal: FileRefusal, language: Language): number {
  for (const line of problemsInWords(refusal, language, one => `${file}:${one.line}:${one.column}`))
    tell(line)
  return refused
}

async function writeAll(
  { out, language }: Options,
  programme: Programme,
  facts: Fact[],
  run: Run,
): Promise<void> {
  const t = allocateWords(language)
  await mkdir(out, { recursive: true })
  const main = allocationSheet(programme, run, language)
  const sheets = [main, schemesSheet(programme, run, language), factsSheet(programme, facts, language)]
  await writeFile(join(out, 'allocation.csv'), writeCsv(main))
  await writeFile(join(out, 'allocation.xlsx'), writeXlsx(sheets))
  await writeFile(join(out, 'explanation.html'), explanationPage(programme, facts, run, language))
  if (!programme.letter) {
    tell(t.noLetters)
    return
  }
  const letters = join(out, 'letters')
  await mkdir(letters, { recursive: true })
  for (const [i, letter] of lettersOf(programme, run, language).entries()) {
    if (i > 0 && i % progressEvery === 0) tell(t.letters(i, run.lines.length))
    await writeFile(join(letters, letter.file), pdf(letterSource(letter), instantAt(letter.date)))
  }
}

/** Letters take some milliseconds each; a whole country's is long enough to wonder. */
const progressEvery = 25

function lettersOf(programme: Programme, run: Run, language: Language): (Letter & { file: string })[] {
  const { laterYears, caseNumber, ...frame } = programme.letter!
  const text = standardTexts(language)
  return run.lines.map(line => {
    const { number, name } = programme.municipalities.find(one => one.id === line.municipality)!
    return {
      ...frame,
      file: basename(`${number}-${name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}.pdf`),
      language,
      recipient: { name, address: [] },
      caseNumber: `${caseNumber}-${number}`,
      programme: programme.name,
      year: run.year,
      awardOre: line.awardOre,
      parts: line.parts.map(({ scheme, amountOre }) => {
        const { name: called, directorate, post } = programme.schemes.find(one => one.id === scheme)!
        return { scheme: called, directorate, post, ore: amountOre }
      }),
      guaranteeOre: line.guaranteeOre,
      basisOre: line.basisOre,
      ...text,
      paymentText: text.payment,
      later: laterYears.map(year => ({ year, ore: null, standing: 'indicative' as const })),
      illustrative: run.illustrative,
    }
  })
}
