import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './source.ts'

/**
 * How many functions break each of Biome's limits on functions, of those that stood when the limit came. A number may
 * be lowered and never raised.
 */
const mostBeyond: Readonly<Record<string, number>> = {
  noExcessiveLinesPerFunction: 8,
  useMaxParams: 89,
}

/** A function beyond a limit. */
export type Beyond = { rule: string; path: string }
type Override = { includes: string[]; linter?: { rules?: { complexity?: Record<string, string> } } }
type Config = { overrides: Override[] }

/** Every function beyond a limit, also in files that biome.json exempts: a rule that is asked for by name is run there too. */
export function beyondLimits(): Beyond[] {
  const only = Object.keys(mostBeyond).map(rule => `--only=complexity/${rule}`)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['lint', ...only, '--max-diagnostics=none', '--reporter=json', '.']
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: root, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[]
  }
  return diagnostics.map(one => ({
    rule: one.category.split('/').at(-1)!,
    path: one.location.path.replaceAll('\\', '/'),
  }))
}

/** Wall: what stood beyond a limit when it came is listed in biome.json by file, and the list only gets shorter. */
export function limitViolations(
  { overrides }: Config,
  beyond: readonly Beyond[],
  most: Readonly<Record<string, number>> = mostBeyond,
): string[] {
  return Object.entries(most).flatMap(([rule, number]) => {
    const found = beyond.filter(one => one.rule === rule)
    const exempt = overrides
      .filter(one => one.linter?.rules?.complexity?.[rule] === 'off')
      .flatMap(one => one.includes)
    const idle = exempt.filter(path => !found.some(one => one.path === path))
    const wrong = idle.map(
      path => `biome.json: ${path} needs no exemption from ${rule}; take it off the list`,
    )
    if (found.length > number)
      wrong.push(`${found.length} functions break ${rule}, and at most ${number} may; mend the new one`)
    if (found.length < number)
      wrong.push(`${found.length} functions break ${rule}; write that number in test/house/limits.ts`)
    return wrong
  })
}
