import { isTest, lineAt, type SourceFile, scanned } from './source.ts'

const document = 'docs/requirements.md'
const numbers = /(?<![\w-])[RD]-\d+[a-z]?(?:\.\d+)?(?!\w)/g
const requirementOf = (number: string): string => number.replace(/\..*/, '')

/**
 * Wall: what is ticked in the requirements has been seen in a test, tests name only requirements that exist, and each
 * clause says how much hangs on it, the same as the others of its requirement.
 */
export function requirementViolations(requirements: string, files: readonly SourceFile[]): string[] {
  const tests = new Map(files.filter(isTest).map(file => [file.path, numbersIn(file)]))
  const known = new Set([
    ...[...requirements.matchAll(/^### ([RD]-\d+[a-z]?)(?= )/gm)].map(match => match[1]!),
    ...[...requirements.matchAll(/^- \[[ x]\] ([RD]-\d+[a-z]?\.\d+)(?= )/gm)].map(match => match[1]!),
  ])
  const ticked = [...requirements.matchAll(/^- \[x\] ([RD]-\d+[a-z]?\.\d+) (.*)$/gm)]
  return [
    ...weightless(requirements),
    ...ticked.flatMap(({ index, 1: clause, 2: rest }) =>
      untrueTick(clause!, rest!, tests).map(wrong => `${document}:${lineAt(requirements, index)}: ${wrong}`),
    ),
    ...[...tests].flatMap(([path, named]) =>
      [...named.keys()]
        .filter(number => !known.has(number))
        .map(
          number => `${path}:${named.get(number)}: ${document} has no ${number}; name the one that is meant`,
        ),
    ),
  ]
}

/** Clauses that say neither must, should nor could, or not what the first clause of their requirement says. */
function weightless(requirements: string): string[] {
  const weights = new Map<string, string>()
  return [
    ...requirements.matchAll(/^- \[[ x]\] ([RD]-\d+[a-z]?\.\d+) (?:\((must|should|could)\) )?/gm),
  ].flatMap(({ index, 1: clause, 2: weight }) => {
    const at = `${document}:${lineAt(requirements, index)}: ${clause}`
    if (!weight) return [`${at} says neither (must), (should) nor (could); say which after its number`]
    const first = weights.get(requirementOf(clause!)) ?? weight
    weights.set(requirementOf(clause!), first)
    return first === weight ? [] : [`${at} says ${weight}, and the clause before it ${first}; say the same`]
  })
}

function untrueTick(clause: string, rest: string, tests: Map<string, Map<string, number>>): string[] {
  const paths = [...(/— test: (.*)$/.exec(rest)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1]!)
  if (paths.length === 0) return [`${clause} is ticked; end its line with «— test: » and the test's path`]
  return paths.flatMap(path => {
    const named = tests.get(path)
    if (named === undefined)
      return [`${clause} names the test ${path}, which does not exist; correct the path`]
    const shown = [...named.keys()].some(number => requirementOf(number) === requirementOf(clause))
    return shown
      ? []
      : [`no test in ${path} has ${requirementOf(clause)} in its name; name it so, or untick ${clause}`]
  })
}

/** The numbers that stand in names of tests, each with the line where it does first. */
function numbersIn(file: SourceFile): Map<string, number> {
  const { code, bare } = scanned(file)
  const found = new Map<string, number>()
  const name = /(?:\b(?:test|it|describe)(?:\.\w+)*\(|\)\(|`\()\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g
  for (const { index, 2: said } of code.matchAll(name)) {
    if (bare[index] === ' ') continue
    for (const [number] of said!.matchAll(numbers))
      if (!found.has(number)) found.set(number, lineAt(code, index))
  }
  return found
}
