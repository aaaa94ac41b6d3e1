import { expect, test } from 'vitest'
import { instantAt } from '../src/core/dates.ts'
import { fillFirst } from '../src/main.ts'
import { settableClock } from '../src/platform/clock.ts'
import { href } from '../src/routes.ts'
import { buildApp } from '../src/web/app.ts'
import { testDatabase } from './support/database.ts'
import { moreSchemes } from './support/superuser.ts'

const { db, adminUrl } = await testDatabase()
await fillFirst(db)

const count = await moreSchemes(adminUrl)

const nobody = () => Promise.reject(new Error('nobody signs in here'))
const app = buildApp({
  db,
  clock: settableClock(instantAt('2026-11-22')),
  log: message => {
    throw new Error(message)
  },
  signIn: { begin: nobody, complete: nobody } as never,
  url: 'http://localhost',
  demo: null,
})

/** The median of fifteen answers, in milliseconds, after three that warm up. */
async function timeOf(path: string, status = 200): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 18; i++) {
    const begun = performance.now()
    const answer = await app.fetch(new Request(`http://localhost${path}`))
    await answer.text()
    times.push(performance.now() - begun)
    expect(answer.status, path).toBe(status)
  }
  return times.slice(3).sort((a, b) => a - b)[7]!
}

test('R-4 with more than 500 schemes search, a scheme, overlap and burden answer far below 300 ms', async () => {
  expect(count).toBeGreaterThan(500)
  const bare = await timeOf('/finnes-ikke', 404)
  const pages = {
    search: href('schemes', {}, { ord: 'barn familie' }),
    list: href('schemes'),
    scheme: href('scheme', { scheme: 'integreringstilskudd' }),
    overlap: href('overlap'),
    burden: href('burden', {}, { kommune: 'm-4010' }),
    candidates: href('candidates'),
    terms: href('terms'),
    ministries: href('ministries'),
  }
  const times: Record<string, number> = { 'page without content': bare }
  for (const [name, path] of Object.entries(pages)) times[name] = await timeOf(path)
  const shown = Object.entries(times).map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
  process.stdout.write(`${shown.join(', ')}\n`)
  for (const [name, ms] of Object.entries(times)) expect(ms, name).toBeLessThan(300)
})
