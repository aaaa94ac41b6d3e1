import { z } from 'zod'
import { ruleProblems } from './check.rules.ts'
import { type FileProblem, type FileResult, problem, refuseFile } from './file.model.ts'
import { amountsToNok, readJson } from './json.file.ts'
import { type Programme, type Rule, type RuleProblem, ruleSchema } from './model.ts'
import { fileName, pathText } from './name.file.ts'
import { placesInJson } from './place.file.ts'

const mostRuleBytes = 1_000_000

/**
 * Reads one rule from a file, see {@link readJson}, and checks it as when it is saved: units, indicators,
 * divisions by zero, branches that are never reached, and the rule's own examples. A problem names line and field.
 *
 * @param known the indicators that exist; null where that cannot be told, as for a file without a bank of figures.
 */
export function readRule(
  bytes: Uint8Array,
  known: Programme['indicators'] | null,
): FileResult<Rule, 'ruleFile'> {
  const read = readJson(bytes, mostRuleBytes, ruleSchema)
  if (!read.ok) return refuseFile('ruleFile', read.problems, read.problems.length)
  const problems = inFile(read.text, ruleProblems(read.value, known))
  return problems.length > 0
    ? refuseFile('ruleFile', problems, problems.length)
    : { ok: true, value: read.value }
}

/** The problems of rules, each with its place in the file; the paths are from the file's own beginning. */
export function inFile(text: string, found: readonly RuleProblem[]): FileProblem[] {
  const paths = found.map(one => one.path.map(fileName))
  const places = placesInJson(text, paths)
  return found.map(({ code, values }, i) =>
    problem(code, ...places[i]!, { path: pathText(paths[i]!), ...values }),
  )
}

export const ruleToFile = (rule: Rule): string => `${JSON.stringify(amountsToNok(rule), null, 2)}\n`

/**
 * The published JSON Schema of a rule file (draft 2020-12), made from the schema that reads it: amounts in kroner under
 * names that end in `Nok`, a whole number or a text with øre.
 */
export const ruleJsonSchema = (): unknown => fileJsonSchema(ruleSchema)

/** As {@link ruleJsonSchema}, of anything that is read by {@link readJson}. */
export function fileJsonSchema(schema: z.ZodType): unknown {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type !== 'bigint') return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema]
      jsonSchema.anyOf = [
        { type: 'integer', minimum: 0 },
        { type: 'string', pattern: '^\\d{1,13}(\\.\\d{1,2})?$' },
      ]
    },
  })
  return inNok(made)
}

/** What the schema calls `potOre` is `potNok` to whoever writes the file. */
function inNok(value: unknown): unknown {
  if (typeof value === 'string') return fileName(value)
  if (Array.isArray(value)) return value.map(inNok)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [fileName(key), inNok(inner)]))
}
