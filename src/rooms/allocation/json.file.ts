import type { z } from 'zod'
import { decimalKr } from '../../core/ore.ts'
import { textOf } from './bytes.file.ts'
import { type FileCode, type FileProblem, problem } from './file.model.ts'
import { amountKinds, quantityKinds } from './model.ts'
import { lineAndColumn, placeInJson } from './place.file.ts'

/**
 * Reads JSON that a person wrote. Amounts stand in kroner under names that end in `Nok`: a whole number of kroner
 * (`"potNok": 39300000`) or, where øre matter, a decimal text (`"perUnitNok": "279.07"`); never a number with
 * decimals, which JSON cannot carry exactly. Every problem names its place in the file and its path.
 */
export function readJson<T>(
  bytes: Uint8Array,
  mostBytes: number,
  schema: z.ZodType<T>,
): { ok: true; value: T; text: string } | { ok: false; problems: FileProblem[] } {
  const read = textOf(bytes, mostBytes)
  if ('problem' in read) return { ok: false, problems: [read.problem] }
  const { text } = read
  const deep = tooDeep(text)
  if (deep !== undefined) return { ok: false, problems: [problem('tooDeep', ...lineAndColumn(text, deep))] }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(text, error as SyntaxError)] }
  }
  const found: Found[] = []
  const parsed = schema.safeParse(amountsToOre(json, [], found))
  if (!parsed.success) {
    const amounts = new Set(found.map(one => pathText(one.path)))
    const issues = parsed.error.issues.flatMap(issue => issuesOf(issue, json))
    found.push(...issues.filter(one => !amounts.has(pathText(one.path))))
  }
  if (found.length === 0 && parsed.success) return { ok: true, value: parsed.data, text }
  const problems = found.map(({ code, path, values }) =>
    problem(code, ...placeInJson(text, path), { path: pathText(path), ...values }),
  )
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

const mostDepth = 40

/** Where brackets are nested deeper than any rule is, outside of strings. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (found === '[' || found === '{') depth++
    else if (found === ']' || found === '}') depth--
    if (depth > mostDepth) return index
  }
  return undefined
}

type Found = { code: FileCode; path: PropertyKey[]; values: FileProblem['values'] }

/** `potNok` becomes `potOre`, in øre; what is no amount stays as it is and is reported. */
function amountsToOre(value: unknown, path: PropertyKey[], found: Found[]): unknown {
  if (Array.isArray(value)) return value.map((inner, i) => amountsToOre(inner, [...path, i], found))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const at = [...path, key]
    if (/[a-z]Ore$/.test(key)) {
      found.push({ code: 'unknownKey', path: at, values: { key } })
      return []
    }
    if (!/[a-z]Nok$/.test(key)) return [[key, amountsToOre(inner, at, found)]]
    const amount = Array.isArray(inner)
      ? inner.map((one, i) => amountOf(one, [...at, i], found))
      : amountOf(inner, at, found)
    return [[key.replace(/Nok$/, 'Ore'), amount]]
  })
  return Object.fromEntries(entries)
}

function amountOf(value: unknown, path: PropertyKey[], found: Found[]): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e13)
    return BigInt(value) * 100n
  const match = typeof value === 'string' ? /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(value) : null
  if (match) return BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'))
  found.push({ code: 'amount', path, values: { found: JSON.stringify(value) ?? '' } })
  return 0n
}

export function amountsToNok(value: unknown): unknown {
  if (typeof value === 'bigint') return value % 100n === 0n ? Number(value / 100n) : decimalKr(value)
  if (Array.isArray(value)) return value.map(amountsToNok)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/([a-z])Ore$/, '$1Nok'), amountsToNok(inner)]),
  )
}

/** The file's own names: what the schema calls `potOre` is `potNok` to whoever wrote the file. */
export const fileName = <Step extends PropertyKey>(step: Step): Step =>
  (typeof step === 'string' ? step.replace(/([a-z])Ore$/, '$1Nok') : step) as Step

/** «schemes[2].rule.bands». */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${String(step)}`),
    '',
  )

const named: ReadonlySet<string> = new Set<FileCode>([
  'wholeKroner',
  'id',
  'decimal',
  'municipalityNumber',
  'bands',
  'chance',
  'chanceMissing',
  'zero',
  'percent',
  'amountTooLarge',
  'testEmpty',
  'boundsMissing',
  'leastAboveMost',
])

function issuesOf(issue: z.core.$ZodIssue, json: unknown): Found[] {
  const path = issue.path.map(fileName)
  const one = (code: FileCode, values: FileProblem['values'] = {}): Found[] => [{ code, path, values }]
  if (named.has(issue.message)) return one(issue.message as FileCode)
  if (issue.message === 'date') return one('badDate', { column: String(path.at(-1)), found: '' })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ code: 'unknownKey', path: [...path, key], values: { key } }))
    case 'invalid_type':
      if (issue.message.endsWith('received undefined') || valueAt(json, path) === undefined)
        return one('missingKey', { key: String(path.at(-1) ?? '') })
      return one('wrongType', { expected: issue.expected })
    case 'invalid_value':
      return one('notOneOf', { known: issue.values.map(String).join(', ') })
    case 'invalid_union':
      return unionIssues(issue, path, json)
    case 'too_small':
      return one('tooSmall', { least: String(issue.minimum) })
    case 'too_big':
      return one('tooBig', { most: String(issue.maximum) })
    default:
      return one('wrongType', { expected: issue.code })
  }
}

const kindPath = (path: PropertyKey[]) => (path.at(-1) === 'kind' ? path : [...path, 'kind'])

function syntaxProblem(text: string, error: SyntaxError): FileProblem {
  const at = /at position (\d+)/.exec(error.message)?.[1]
  return problem('notJson', ...lineAndColumn(text, at === undefined ? text.length : Number(at)))
}

/** A quantity is reckoned or a reference, a condition joined or a test: what was written tells which was meant. */
function unionIssues(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: PropertyKey[],
  json: unknown,
): Found[] {
  const kinds = { amountKind: amountKinds, quantityKind: quantityKinds }[issue.message]
  if (kinds) return [{ code: 'notOneOf', path: kindPath(path), values: { known: kinds.join(', ') } }]
  const written = valueAt(json, path)
  if (path.at(-1) === 'restKey' || written === null || typeof written !== 'object') {
    const known = path.at(-1) === 'restKey' ? '"basis", "equal", { "indicator": … }' : '{ "indicator": … }'
    return [{ code: 'notOneOf', path, values: { known } }]
  }
  const branch =
    issue.errors.length === 2 ? ('kind' in written ? 0 : 1) : 'all' in written ? 0 : 'any' in written ? 1 : 2
  return (issue.errors[branch] ?? []).flatMap(inner =>
    issuesOf({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, json),
  )
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], json)
