import type { z } from 'zod'
import type { FileCode, FileProblem } from './file.model.ts'
import { amountKinds, mostProblemsLookedFor, quantityKinds } from './model.ts'
import { fileName, shortened } from './name.file.ts'

/** What is wrong at a path of a file, before it is known where that stands. */
export type Found = { code: FileCode; path: PropertyKey[]; values: FileProblem['values'] }

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
  'boundTwice',
])

/** What the schema found, in words of the file's own. */
export function issuesOf(issue: z.core.$ZodIssue, json: unknown): Found[] {
  const path = issue.path.map(fileName)
  const one = (code: FileCode, values: FileProblem['values'] = {}): Found[] => [{ code, path, values }]
  if (named.has(issue.message)) return one(issue.message as FileCode)
  if (issue.message === 'date') return one('badDate', { column: String(path.at(-1)), found: '' })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, mostProblemsLookedFor)
        .map(key => ({ code: 'unknownKey', path: [...path, key], values: { key: shortened(key) } }))
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
