import { canonicalProgramme } from './canonical.rules.ts'
import { ruleProblems } from './check.rules.ts'
import { type FileCode, type FileResult, mostBytes, problem, refuseFile } from './file.model.ts'
import { amountsToNok, readJson } from './json.file.ts'
import { mostProblemsLookedFor, type Programme, programmeSchema } from './model.ts'
import { placeInJson } from './place.file.ts'
import { inFile } from './rule.file.ts'
import { programmeProblem, referencesOfProgramme } from './rules.ts'

/** Reads a programme from JSON, see {@link readJson}; each scheme's rule is checked as when it is saved. */
export function readProgramme(bytes: Uint8Array): FileResult<Programme, 'programmeFile'> {
  const read = readJson(bytes, mostBytes.programme, programmeSchema)
  if (!read.ok) return refuseFile('programmeFile', read.problems, read.problems.length)
  const { value, text } = read
  const wrong = programmeProblem(canonicalProgramme(value))
  if (wrong) return refuseFile('programmeFile', [wholeProblem(text, wrong.refusal)], 1)
  const known = knownIn(value)
  const inRules = value.schemes
    .flatMap(({ rule }, i) =>
      ruleProblems(rule, known).map(one => ({ ...one, path: ['schemes', i, 'rule', ...one.path] })),
    )
    .slice(0, mostProblemsLookedFor)
  return inRules.length > 0
    ? refuseFile('programmeFile', inFile(text, inRules), inRules.length)
    : { ok: true, value }
}

/** A programme file need not name its indicators; where it does, their units are held to. */
const knownIn = (programme: Programme): Programme['indicators'] => ({
  ...Object.fromEntries(
    referencesOfProgramme(programme).map(({ indicator }) => [
      indicator,
      { nb: indicator, nn: indicator, en: indicator },
    ]),
  ),
  ...programme.indicators,
})

/** The same programme as a file again: keys in the model's order, two spaces, a newline at the end. */
export function programmeToFile(programme: Programme): string {
  return `${JSON.stringify(amountsToNok(programme), null, 2)}\n`
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
