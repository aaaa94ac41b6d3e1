import type { z } from 'zod'
import { decimalKr } from '../../core/ore.ts'
import { ok } from '../../core/result.ts'
import { textOf } from './bytes.file.ts'
import { type FileCode, type FileProblem, type FileResult, problem, refuseFile } from './file.model.ts'
import { type Programme, programmeSchema } from './model.ts'
import { lineAndColumn, placeInJson } from './place.file.ts'
import { programmeProblem } from './rules.ts'

export const mostProgrammeBytes = 5_000_000

/**
 * Reads a programme from JSON. Amounts stand in kroner under names that end in `Nok`: a whole number of kroner
 * (`"potNok": 39300000`) or, where øre matter, a decimal text (`"perUnitNok": "279.07"`); never a number with
 * decimals, which JSON cannot carry exactly. Every problem names its place in the file and its path.
 */
export function readProgramme(bytes: Uint8Array): FileResult<Programme, 'programmeFile'> {
  const read = textOf(bytes, mostProgrammeBytes)
  if ('problem' in read) return refuseFile('programmeFile', [read.problem], 1)
  const { text } = read
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refuseFile('programmeFile', [syntaxProblem(text, error as SyntaxError)], 1)
  }
  const found: Found[] = []
  const parsed = programmeSchema.safeParse(amountsToOre(json, [], found))
  if (!parsed.success) {
    const amounts = new Set(found.map(one => pathText(one.path)))
    found.push(...parsed.error.issues.flatMap(issuesOf).filter(one => !amounts.has(pathText(one.path))))
  }
  if (found.length > 0 || !parsed.success) {
    const problems = found.map(({ code, path, values }) =>
      problem(code, ...placeInJson(text, path), { path: pathText(path), ...values }),
    )
    problems.sort((a, b) => a.line - b.line || a.column - b.column)
    return refuseFile('programmeFile', problems, problems.length)
  }
  const wrong = programmeProblem(parsed.data)
  return wrong ? refuseFile('programmeFile', [wholeProblem(text, wrong.refusal)], 1) : ok(parsed.data)
}

/** The same programme as a file again: keys in the model's order, two spaces, a newline at the end. */
export function programmeToFile(programme: Programme): string {
  return `${JSON.stringify(amountsToNok(programme), null, 2)}\n`
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

function amountsToNok(value: unknown): unknown {
  if (typeof value === 'bigint') return value % 100n === 0n ? Number(value / 100n) : decimalKr(value)
  if (Array.isArray(value)) return value.map(amountsToNok)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(/([a-z])Ore$/, '$1Nok'), amountsToNok(inner)]),
  )
}

/** The file's own names: what the schema calls `potOre` is `potNok` to whoever wrote the file. */
const fileName = (step: PropertyKey): PropertyKey =>
  typeof step === 'string' ? step.replace(/([a-z])Ore$/, '$1Nok') : step

/** «schemes[2].rule.bands». */
const pathText = (path: readonly PropertyKey[]): string =>
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
])

function issuesOf(issue: z.core.$ZodIssue): Found[] {
  const path = issue.path.map(fileName)
  const one = (code: FileCode, values: FileProblem['values'] = {}): Found[] => [{ code, path, values }]
  if (named.has(issue.message)) return one(issue.message as FileCode)
  if (issue.message === 'date') return one('badDate', { column: String(path.at(-1)), found: '' })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ code: 'unknownKey', path: [...path, key], values: { key } }))
    case 'invalid_type':
      if (issue.message.endsWith('received undefined'))
        return one('missingKey', { key: String(path.at(-1) ?? '') })
      return one('wrongType', { expected: issue.expected })
    case 'invalid_value':
      return one('notOneOf', { known: issue.values.map(String).join(', ') })
    case 'invalid_union':
      if (path.at(-1) === 'kind' || 'discriminator' in issue)
        return [{ code: 'notOneOf', path: kindPath(path), values: { known: ruleKinds } }]
      return one('notOneOf', { known: '"basis", "equal", { "indicator": … }' })
    case 'too_small':
      return one('tooSmall', { least: String(issue.minimum) })
    case 'too_big':
      return one('tooBig', { most: String(issue.maximum) })
    default:
      return one('wrongType', { expected: issue.code })
  }
}

const ruleKinds = 'capOverYears, perUnit, threshold, bands, meanOfYears, competitive'
const kindPath = (path: PropertyKey[]) => (path.at(-1) === 'kind' ? path : [...path, 'kind'])

function syntaxProblem(text: string, error: SyntaxError): FileProblem {
  const at = /at position (\d+)/.exec(error.message)?.[1]
  return problem('notJson', ...lineAndColumn(text, at === undefined ? text.length : Number(at)))
}

function wholeProblem(text: string, refusal: NonNullable<ReturnType<typeof programmeProblem>>['refusal']) {
  const { code, values } = refusal
  const place = placeInJson(text, code === 'duplicateMunicipality' ? ['municipalities'] : ['schemes'])
  const shown = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'bigint' ? `${value}` : value,
  ])
  return problem(code as FileCode, ...place, Object.fromEntries(shown))
}
