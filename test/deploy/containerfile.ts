import { readFileSync } from 'node:fs'
import { inProject } from '../../src/platform/paths.ts'

/** The lines of deploy/Containerfile, in their order: «COPY», and what follows it. */
export function containerLines(): { verb: string; rest: string }[] {
  const text = readFileSync(inProject('deploy', 'Containerfile'), 'utf8').replaceAll('\\\n', ' ')
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [verb = '', ...rest] = line.trim().split(' ')
      return { verb, rest: rest.join(' ') }
    })
}

/** What a COPY line takes from the product's folder, and where to. */
export function copied(rest: string): { from: string[]; to: string } {
  const paths = rest.split(' ').filter(one => !one.startsWith('--'))
  return { from: paths.slice(0, -1), to: paths.at(-1)! }
}
