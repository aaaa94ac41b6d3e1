import { expect, test } from 'vitest'
import { apiRoutes } from '../../src/routes.ts'
import { demoSite } from '../support/site.ts'
import { bodies } from './bodies.ts'
import { cameBack, grown, heldNow } from './measure.ts'

/** `npm run test:hostile`, of what is sent to the API: one client sends, another reads the front page all the while. Sizes double up to HOSTILE_BYTES. */
const largest = Number(process.env.HOSTILE_BYTES ?? 9_990_000)
const sizes = [64, 32, 16, 8, 4, 2, 1].map(part => Math.floor(largest / part))
const only = process.env.HOSTILE_ONLY
const site = await demoSite()

const send = async (body: Buffer) => {
  const answer = await fetch(site.url + apiRoutes.apiAllocate, { method: 'POST', body: new Uint8Array(body) })
  const { code = 'made' } = (await answer.json()) as { code?: string }
  return `${answer.status} ${code}`
}

async function pages(done: () => boolean): Promise<number> {
  let longest = 0
  while (!done()) {
    const begun = performance.now()
    const answer = await fetch(site.url)
    await answer.text()
    longest = Math.max(longest, performance.now() - begun)
    if (answer.status !== 200) return Number.POSITIVE_INFINITY
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return longest
}

test('bodies of strangers', async () => {
  const how = { run: send, warm: () => send(Buffer.from('[]')), others: pages }
  // The first pages of a site that has just begun take longer, whoever else is there.
  for (let i = 0; i < 10; i++) await (await fetch(site.url)).text()
  await how.warm()
  const base = heldNow()
  const faults: string[] = []
  for (const [name, shape] of Object.entries(bodies))
    if (!only || name.includes(only)) faults.push(...(await grown(name, shape, sizes, how)))
  faults.push(...(await cameBack(base)))
  expect(faults).toEqual([])
  expect(site.logged.filter(one => one.startsWith('request failed'))).toEqual([])
})
