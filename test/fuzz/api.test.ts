import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../src/platform/paths.ts'
import { readFacts, readProgramme } from '../../src/rooms/calculation/index.ts'
import { apiRoutes } from '../../src/routes.ts'
import { demoSite } from '../support/site.ts'
import { odd, type Random, randomFrom } from './random.ts'
import { send } from './send.ts'

const bodies = Number(process.env.FUZZ_BODIES ?? 150)
const seed = Number(process.env.FUZZ_SEED ?? 20261130)

const site = await demoSite()

async function sound(): Promise<string> {
  const bytes = (path: string) => new Uint8Array(readFileSync(inProject(path)))
  const programme = readProgramme(bytes('demo/pilot-2020.json'))
  if (!programme.ok) throw new Error('programme')
  const facts = await readFacts(bytes('demo/pilot-2020-facts.csv'), programme.value)
  if (!facts.ok) throw new Error('facts')
  const written = JSON.parse(readFileSync(inProject('demo/pilot-2020.json'), 'utf8')) as object
  return JSON.stringify({ programme: written, facts: facts.value.facts })
}

const values: readonly (() => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => true,
  () => -1,
  () => 0,
  () => 1.5,
  () => 1e300,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => '12.345',
  () => '9'.repeat(30),
  () => [[[[[]]]]],
  () => ({ kind: 'x' }),
]

/** Every place in a value: the object or array that holds it, and where. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): typeof found {
  if (value === null || typeof value !== 'object') return found
  for (const [name, inner] of Object.entries(value)) {
    found.push([value as Record<string, unknown>, name])
    places(inner, found)
  }
  return found
}

/** The sound request changed in one to three places: another value, a value from elsewhere in it, taken out, added to. */
function changed(base: string, random: Random): string {
  const copy = JSON.parse(base) as unknown
  for (let i = 1 + random.below(3); i > 0; i--) {
    const all = places(copy)
    const [holder, name] = random.of(all)
    const [other, otherName] = random.of(all)
    const kind = random.below(6)
    if (kind === 0) holder[name] = random.of(values)()
    else if (kind === 1) holder[name] = random.of(odd)
    else if (kind === 2) delete holder[name]
    else if (kind === 3 && !Array.isArray(holder)) holder[random.of(odd)] = holder[name]
    else if (kind === 4) holder[name] = structuredClone(other[otherName])
    else holder[name] = typeof holder[name] === 'number' ? -(holder[name] as number) : holder[name]
  }
  return JSON.stringify(copy)
}

/** Text that is no JSON any more, or hardly: cut, doubled, with other signs in it. */
function broken(text: string, random: Random): string {
  const at = random.below(text.length)
  const kind = random.below(5)
  if (kind === 0) return text.slice(0, at)
  if (kind === 1) return text.slice(0, at) + random.of(odd) + text.slice(at)
  if (kind === 2)
    return text.slice(0, at) + random.of(['[', '{', '"', '\\', ',', '}', '\n']) + text.slice(at + 1)
  if (kind === 3) return text + text
  return random.of(odd)
}

const addresses = [
  ...['/api/v1/utmaling/pilot-0-24/2020', '/api/v1/tilsagn/pilot-0-24', '/api/v1/openapi.json'],
  ...['/api/v1/skjema/regel.json', '/api/v1/utmaling/pilot-0-24/99999999999', '/api/v1/utmaling/%00/2020'],
  ...['/api/v1/tilsagn/%ED%A0%80', '/api/v1/tilsagn/egen-m-9901-1', '/api/v1/finnes-ikke', '/api/'],
]

test(`${bodies} bodies to the interface for machines: no fault of ours`, async () => {
  process.stdout.write(`fuzz: seed ${seed}, ${bodies} bodies\n`)
  const random = randomFrom(seed)
  const base = await sound()
  const faults: string[] = []
  const statuses = new Map<number, number>()
  const headers = { 'content-type': 'application/json' }
  for (let i = 0; i < bodies; i++) {
    const body = random.chance(0.1) ? base : random.chance(0.8) ? changed(base, random) : broken(base, random)
    const query = random.of([
      '',
      '',
      '?forklar=m-3420,a',
      `?forklar=${encodeURIComponent(random.of(odd).toWellFormed())}`,
      '?sprak=nn',
    ])
    const sent =
      i % 20 === 0
        ? { method: 'GET', path: random.of(addresses), headers: {} }
        : { method: 'POST', path: apiRoutes.apiAllocate + query, headers, body: Buffer.from(body) }
    const before = site.logged.length
    try {
      const { status } = await send(site.url, sent)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const failed = site.logged.slice(before).find(line => line.startsWith('request failed'))
      if (status >= 500 || failed) faults.push(`${i}: ${status} ${failed ?? ''} ${body.slice(0, 300)}`)
    } catch (error) {
      faults.push(`${i}: ${(error as Error).message} ${body.slice(0, 300)}`)
    }
  }
  const shares = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  process.stdout.write(`fuzz: ${shares.join(', ')}\n`)
  expect(faults.slice(0, 20)).toEqual([])
})
