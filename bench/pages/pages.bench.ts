import { cpus } from 'node:os'
import { test } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { fillFirst } from '../../src/main.ts'
import { settableClock } from '../../src/platform/clock.ts'
import { href } from '../../src/routes.ts'
import { buildApp } from '../../src/web/app.ts'
import { testDatabase } from '../../test/support/database.ts'
import { moreSchemes } from '../../test/support/superuser.ts'
import { aCountry } from './country.ts'

/**
 * `npm run bench:pages`: over 500 schemes in the catalogue and a final run of 250 schemes and 356 municipalities, on the
 * embedded server. Prints how long the server takes for each page beside a page without content, in the
 * same run: the median of many, and the first, which fills what is kept.
 */
const rounds = 25
const say = (text: string) => process.stdout.write(`${text}\n`)

const { db, adminUrl } = await testDatabase()
await fillFirst(db)
const schemes = await moreSchemes(adminUrl)
const made = performance.now()
const { programme, year, municipality, scheme } = await aCountry(db, adminUrl)
say(`${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}`)
say(
  `${schemes} schemes in the catalogue; a run of 250 schemes made and made final in ${((performance.now() - made) / 1000).toFixed(1)} s`,
)

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

async function timesOf(
  path: string,
  status = 200,
): Promise<{ first: number; median: number; kilobytes: number }> {
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now()
    const answer = await app.fetch(new Request(`http://localhost${path}`))
    bytes = (await answer.arrayBuffer()).byteLength
    times.push(performance.now() - begun)
    if (answer.status !== status) throw new Error(`${path} answered ${answer.status}`)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { first: times[0]!, median: sorted[rounds >> 1]!, kilobytes: bytes / 1000 }
}

const where = { programme, year }
const pages: [string, string, number?][] = [
  ['the health check', href('health')],
  ['a page without content', '/finnes-ikke', 404],
  ['the list of programmes', href('programmes')],
  ['search among the schemes', href('schemes', {}, { ord: 'barn familie' })],
  ['overlap of schemes', href('overlap')],
  ['burden of a municipality', href('burden', {}, { kommune: 'm-4010' })],
  ['the run', href('allocation', where)],
  ['one municipality of the run', href('cell', { ...where, municipality })],
  ['one cell, explained', href('schemeCell', { ...where, municipality, scheme })],
]
test('pages beside a page without content', async () => {
  let bare = 1
  say('\npage                              |    first |  median | times a page without content |     size')
  for (const [name, path, status] of pages) {
    const { first, median, kilobytes } = await timesOf(path, status)
    if (name === 'a page without content') bare = median
    const row = [
      name.padEnd(33),
      `${first.toFixed(1)} ms`.padStart(8),
      `${median.toFixed(1)} ms`.padStart(7),
      (median / bare).toFixed(1).padStart(28),
      `${kilobytes.toFixed(0)} kB`.padStart(8),
    ]
    say(row.join(' | '))
  }
})
