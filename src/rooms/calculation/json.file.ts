import type { z } from 'zod'
import { decimalKr } from '../../core/ore.ts'
import { textOf } from './bytes.file.ts'
import { type FileProblem, problem } from './file.model.ts'
import { type Found, issuesOf } from './issue.file.ts'
import { mostProblemsLookedFor } from './model.ts'
import { pathText, shortened } from './name.file.ts'
import { afterString, lineAndColumn, placesInJson } from './place.file.ts'

/**
 * Reads JSON that a person wrote. Amounts stand in kroner under names that end in `Nok`: a whole number of kroner
 * (`"potNok": 39300000`) or, where øre matter, a decimal text (`"perUnitNok": "279.07"`); never a number with
 * decimals, which JSON cannot carry exactly. Every problem names its place in the file and its path.
 *
 * The work grows as the text does: no list is looked into beyond {@link mostProblemsLookedFor} problems, so that what
 * is refused costs no more than what is read.
 */
export function readJson<T>(
  bytes: Uint8Array,
  mostBytes: number,
  schema: z.ZodType<T>,
): { ok: true; value: T; text: string } | { ok: false; problems: FileProblem[] } {
  const read = textOf(bytes, mostBytes)
  if ('problem' in read) return { ok: false, problems: [read.problem] }
  const { text } = read
  const much = tooMuch(text)
  if (much) return { ok: false, problems: [problem(much.code, ...lineAndColumn(text, much.at), much.values)] }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(text, error as SyntaxError)] }
  }
  const amounts = new Amounts()
  const inOre = amounts.toOre(json)
  if (amounts.stopped) return { ok: false, problems: placed(text, amounts.found) }
  const parsed = schema.safeParse(inOre)
  if (parsed.success && amounts.found.length === 0) return { ok: true, value: parsed.data, text }
  const reported = new Set(amounts.found.map(one => pathText(one.path)))
  const issues = (parsed.error?.issues ?? []).flatMap(issue => issuesOf(issue, json))
  const rest = issues.filter(one => !reported.has(pathText(one.path)))
  return { ok: false, problems: placed(text, [...amounts.found, ...rest].slice(0, mostProblemsLookedFor)) }
}

/** The problems of one reading, each with its place in the text, in the text's order. */
function placed(text: string, found: readonly Found[]): FileProblem[] {
  const places = placesInJson(
    text,
    found.map(one => one.path),
  )
  return found
    .map(({ code, path, values }, i) => problem(code, ...places[i]!, { path: pathText(path), ...values }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

const mostDepth = 40
/** Values, as counted by the marks before them: 200 000 figures of eight are 1 800 000. */
const mostValues = 2_000_000

type TooMuch = { code: 'tooDeep' | 'tooManyValues'; at: number; values: FileProblem['values'] }

/** Where brackets are nested deeper than any rule is, or there is more than any programme has, outside of strings. */
function tooMuch(text: string): TooMuch | undefined {
  let depth = 0
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '"') at = afterString(text, at) - 1
    else if (mark === ',') values++
    else if (mark === '[' || mark === '{') {
      depth++
      values++
    } else if (mark === ']' || mark === '}') depth--
    if (depth > mostDepth) return { code: 'tooDeep', at, values: {} }
    if (values > mostValues) return { code: 'tooManyValues', at, values: { most: mostValues } }
  }
  return undefined
}

/** As many names as an object may have: more than any programme has indicators. */
const mostNames = 2000
/** Parts of all rules of a programme together: the country's 286 schemes have about 10 000. */
const mostParts = 50_000

/**
 * Walks through what was parsed once: `potNok` becomes `potOre`, in øre; what is no amount stays and is reported. What
 * holds no amount is not copied.
 */
class Amounts {
  readonly found: Found[] = []
  /** An object with too many names, or more problems than are looked for: the rest has not been walked through. */
  stopped = false
  private readonly path: PropertyKey[] = []
  private rule = 0
  private parts = 0

  toOre(value: unknown): unknown {
    if (this.stopped || value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return this.listToOre(value)
    const names = Object.keys(value)
    if (names.length > mostNames) return this.stop(value, mostNames)
    if (this.rule > 0 && ++this.parts > mostParts) return this.stop(value, mostParts)
    const made: [string, unknown][] = []
    let same = true
    for (const name of names) {
      const inner = (value as Record<string, unknown>)[name]
      this.path.push(name)
      if (/[a-z]Ore$/.test(name)) this.report('unknownKey', { key: name })
      else if (/[a-z]Nok$/.test(name)) made.push([name.replace(/Nok$/, 'Ore'), this.amounts(inner)])
      else {
        if (name === 'rule') this.rule++
        made.push([name, this.toOre(inner)])
        if (name === 'rule') this.rule--
      }
      this.path.pop()
      same &&= made.at(-1)?.[0] === name && made.at(-1)?.[1] === inner
    }
    return same ? value : Object.fromEntries(made)
  }

  private stop(value: unknown, most: number): unknown {
    this.report('tooBig', { most })
    this.stopped = true
    return value
  }

  private listToOre(list: readonly unknown[]): unknown {
    let made: unknown[] | undefined
    for (const [i, inner] of list.entries()) {
      if (inner === null || typeof inner !== 'object') continue
      this.path.push(i)
      const ore = this.toOre(inner)
      this.path.pop()
      if (ore === inner) continue
      made ??= [...list]
      made[i] = ore
    }
    return made ?? list
  }

  private amounts(value: unknown): unknown {
    if (!Array.isArray(value)) return this.amount(value)
    return value.map((one, i) => {
      this.path.push(i)
      const ore = this.amount(one)
      this.path.pop()
      return ore
    })
  }

  private amount(value: unknown): bigint {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e13)
      return BigInt(value) * 100n
    const match = typeof value === 'string' ? /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(value) : null
    if (match) return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
    if (!this.stopped) this.report('amount', { found: shortened(JSON.stringify(value) ?? '') })
    return 0n
  }

  private report(code: Found['code'], values: Found['values']): void {
    const key = typeof values.key === 'string' ? { key: shortened(values.key) } : {}
    this.found.push({ code, path: [...this.path], values: { ...values, ...key } })
    if (this.found.length >= mostProblemsLookedFor) this.stopped = true
  }
}

export function amountsToNok(value: unknown): unknown {
  if (typeof value === 'bigint') return value % 100n === 0n ? Number(value / 100n) : decimalKr(value)
  if (Array.isArray(value)) return value.map(amountsToNok)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/([a-z])Ore$/, '$1Nok'), amountsToNok(inner)]),
  )
}

function syntaxProblem(text: string, error: SyntaxError): FileProblem {
  const at = /at position (\d+)/.exec(error.message)?.[1]
  return problem('notJson', ...lineAndColumn(text, at === undefined ? text.length : Number(at)))
}
