import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { getRequestListener } from '@hono/node-server'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { settableClock } from '../../src/platform/clock.ts'
import { readConfig, sessionLimitsOf } from '../../src/platform/config.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { rateLimits } from '../../src/platform/rate-limits.ts'
import { beginSession } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { buildApp } from '../../src/web/app.ts'
import { aCountryAtWork, dayAtWork } from '../../test/support/country-at-work.ts'
import { testDatabase } from '../../test/support/database.ts'
import { asSuperuser } from '../../test/support/superuser.ts'

/**
 * `npm run bench:today`: «I dag» of the secretariat while 356 municipalities are on their way through a year, asked for
 * by 200 clients at once beside a page without content, in the same run and by the same session. All ask at
 * once, so that what is measured is the queue too.
 */
const clients = Number(process.env.TODAY_CLIENTS ?? 200)
const rounds = Number(process.env.TODAY_ROUNDS ?? 5)
const say = (text: string) => process.stdout.write(`${text}\n`)

const { url, adminUrl } = await testDatabase()
// As many connections as the product opens (ADR 009).
const db = connect(url)
afterAll(async () => {
  server.close()
  await db.destroy()
})
await aCountryAtWork(db, adminUrl, 356)
// As autovacuum does within a minute: what was just written in bulk is known to the planner.
await asSuperuser(adminUrl, async admin => void (await sql`analyze`.execute(admin)))
say(
  `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}; ${clients} clients, ${rounds} rounds`,
)

const settings = readConfig({})
const at = instantAt(dayAtWork)
const nobody = () => Promise.reject(new Error('nobody signs in here'))
const app = buildApp({
  db,
  clock: settableClock(at),
  log: (message, fields) => {
    if (message === 'request failed') throw new Error(JSON.stringify(fields))
  },
  signIn: { begin: nobody, complete: nobody } as never,
  url: 'http://localhost',
  pulse: { alive: true },
  stopping: () => false,
  sessionLimits: sessionLimitsOf(settings),
  limits: rateLimits(settings),
  proxies: 0,
  demo: null,
  about: {},
})
const server = createServer(getRequestListener(app.fetch)).listen(0)
await once(server, 'listening')
const { port } = server.address() as AddressInfo

await asSuperuser(adminUrl, async admin => {
  await sql`insert into identity.people (id, name) values ('bench', 'Sekretær')`.execute(admin)
  await sql`insert into identity.sign_ins (issuer, subject, person) values ('x', 'x', 'bench')`.execute(admin)
  await sql`insert into identity.assignments (id, person, role, organisation, valid)
    values ('bench', 'bench', 'secretariat', 'udir', daterange('2020-01-01', null))`.execute(admin)
})
const session = await beginSession(db, at, { issuer: 'x', subject: 'x' }, sessionLimitsOf(settings))
const headers = { cookie: `handlingsrom_session=${session}` }

async function answered(path: string, status: number): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(`http://localhost:${port}${path}`, { headers })
  await answer.arrayBuffer()
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}`)
  return performance.now() - begun
}

/** Every answer's time, with all clients at it at once. */
const crowd = (path: string, status: number): Promise<number[]> =>
  Promise.all(Array.from({ length: clients }, () => answered(path, status)))

const pages = [
  ['a page without content', '/finnes-ikke', 404],
  ['«I dag» of the secretariat', href('today'), 200],
] as const

test('«I dag» answers 200 clients within ten times a page without content', async () => {
  // Connections are opened, and code is made quick, before anything is counted.
  for (const [, path, status] of pages) await crowd(path, status)
  // Page by page, round after round, so that what else the machine does falls on both alike.
  const seen: number[][] = pages.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, [, path, status]] of pages.entries()) seen[i]!.push(...(await crowd(path, status)))
  const at = (i: number, share: number) =>
    seen[i]!.toSorted((a, b) => a - b)[Math.min(seen[i]!.length - 1, Math.floor(seen[i]!.length * share))]!
  say('\npage                        |       p50 |       p99 | times a page without content, p50 and p99')
  for (const [i, [name]] of pages.entries()) {
    const times = [0.5, 0.99].map(share => (at(i, share) / at(0, share)).toFixed(1).padStart(5))
    const row = [name.padEnd(27), ...[0.5, 0.99].map(share => `${at(i, share).toFixed(0)} ms`.padStart(9))]
    say(`${row.join(' | ')} | ${times.join(' ')}`)
  }
  expect(at(1, 0.99) / at(0, 0.99)).toBeLessThan(10)
})
