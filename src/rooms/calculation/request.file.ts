import { z } from 'zod'
import { canonicalJson } from '../../core/digest.ts'
import { type FileProblem, type FileResult, mostBytes, refuseFile } from './file.model.ts'
import { amountsToNok, readJson } from './json.file.ts'
import { type Fact, factSchema, list, type Programme, programmeSchema, type Run } from './model.ts'
import { readProgramme } from './programme.file.ts'
import { fileJsonSchema, ruleJsonSchema } from './rule.file.ts'

/** What is asked to be allocated: a programme as in a programme file, and its facts by the programme's own ids. */
const requestSchema = z.strictObject({
  programme: programmeSchema,
  facts: list(factSchema, { most: 200_000 }),
})

/** Reads a request, see {@link readJson}; its rules are checked as those of a programme file are. */
export function readRequest(
  bytes: Uint8Array,
): FileResult<{ programme: Programme; facts: Fact[] }, 'request'> {
  const read = readJson(bytes, mostBytes.request, requestSchema)
  if (!read.ok) return refuseFile('request', read.problems, read.problems.length)
  const { programme, facts } = read.value
  const checked = readProgramme(new TextEncoder().encode(JSON.stringify(amountsToNok(programme))))
  if (checked.ok) return { ok: true, value: { programme: checked.value, facts } }
  // The programme was read apart from what surrounds it: the path holds, line and column would be another text's.
  const inRequest = (one: FileProblem): FileProblem => ({
    ...one,
    line: 0,
    column: 0,
    values: { ...one.values, path: `programme.${one.values.path ?? 'schemes'}` },
  })
  return refuseFile(
    'request',
    checked.refusal.problems.map(inRequest),
    checked.refusal.problems.length + checked.refusal.more,
  )
}

const kroner = z.union([z.int(), z.string()]).describe('Kroner: a whole number, or a text with øre')
const part = z.strictObject({ scheme: z.string(), amountNok: kroner })

/** A run as it is handed out: amounts in kroner; each scheme's figures in the order of the lines. */
const runFileSchema = z.strictObject({
  programme: z.string(),
  year: z.int(),
  illustrative: z.boolean(),
  inputHash: z.string(),
  potNok: kroner,
  guaranteeNok: kroner,
  basisNok: kroner,
  awardNok: kroner,
  undistributedNok: kroner,
  undistributedParts: z.array(part),
  reached: z.union([
    z.strictObject({ kind: z.literal('basis') }),
    z.strictObject({ kind: z.literal('fraction'), numeratorNok: kroner, denominatorNok: kroner }),
  ]),
  lines: z.array(
    z.strictObject({
      municipality: z.string(),
      guaranteeNok: kroner,
      basisNok: kroner,
      restNok: kroner,
      awardNok: kroner,
      deviationNok: kroner,
      parts: z.array(part),
    }),
  ),
  schemes: z.array(
    z.strictObject({ scheme: z.string(), wouldNok: z.array(kroner), couldNok: z.array(kroner) }),
  ),
})

/** The run with amounts in kroner, ready for JSON. The same run gives the same text. */
export function runToFile(run: Run): unknown {
  const schemes = run.schemes.map(({ scheme, would, could }) => ({
    scheme,
    wouldOre: would.map(BigInt),
    couldOre: could.map(BigInt),
  }))
  return JSON.parse(canonicalJson(amountsToNok({ ...run, schemes })))
}

/** The JSON Schemas of what goes in and out, by name; made of the schemas that read and describe it. */
export const requestJsonSchemas = (): Record<'Request' | 'Run' | 'Rule', unknown> => ({
  Request: fileJsonSchema(requestSchema),
  Run: z.toJSONSchema(runFileSchema),
  Rule: ruleJsonSchema(),
})

/** As much as is reckoned while someone waits: more is for the command `handlingsrom allocate`. */
const mostCells = 20_000
/** Each part of a rule is worked out for each recipient: so many workings, however they are shared out. */
const mostWorkings = 3_000_000

/** Whether a programme is more than is reckoned while someone waits. */
export function tooMuchToReckon({ schemes, municipalities, others }: Programme): boolean {
  const recipients = municipalities.length + others.length
  if (schemes.length * recipients > mostCells) return true
  return schemes.reduce((sum, { rule }) => sum + partsOf(rule.amount), 0) * recipients > mostWorkings
}

const partsOf = (value: unknown): number =>
  value === null || typeof value !== 'object'
    ? 0
    : Object.values(value).reduce<number>((sum, inner) => sum + partsOf(inner), 1)
