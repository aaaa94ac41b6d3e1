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
import { rateLimits } from '../../src/platform/rate-limits.ts'
import { beginSession } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { buildApp } from '../../src/web/app.ts'
import { aCountryAtWork, dayAtWork } from '../../test/support/country-at-work.ts'
import { testDatabase } from '../../test/support/database.ts'
import { asSuperuser } from '../../test/support/superuser.ts'

/**
 * `npm run bench:today`: «I dag» of the secretariat while 356 municipalities are on their way through a year, asked for
 * by 200 clients at once beside a page without content, in the same run and by the same session. Each client asks
 * again when it is answered, so that what is measured is the queue too.
 */
const clients = 200
const rounds = Number(process.env.TODAY_ROUNDS ?? 5)
const say = (text: string) => process.stdout.write(`${text}\n`)

const { db, adminUrl } = await testDatabase()
await aCountryAtWork(db, adminUrl, 356)
say(`${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}; ${clients} clients, ${rounds} rounds`)

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
})
const server = createServer(getRequestListener(app.fetch)).listen(0)
await once(server, 'listening')
const { port } = server.address() as AddressInfo
afterAll(() => server.close())

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

/** Every answer's time, the quickest first, with all clients at it at once. */
async function crowd(path: string, status: number): Promise<number[]> {
  const one = async () => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await answered(path, status))
    return times
  }
  return (await Promise.all(Array.from({ length: clients }, one))).flat().sort((a, b) => a - b)
}

const pages = [
  ['a page without content', '/finnes-ikke', 404],
  ['«I dag» of the secretariat', href('today'), 200],
] as const

test('«I dag» answers 200 clients within ten times a page without content', async () => {
  for (const [, path, status] of pages) await answered(path, status)
  const p99: number[] = []
  say('\npage                        |       p50 |       p99 | answers a second | times a page without content')
  for (const [name, path, status] of pages) {
    const begun = performance.now()
    const times = await crowd(path, status)
    const seconds = (performance.now() - begun) / 1000
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
    p99.push(at(0.99))
    const row = [
      name.padEnd(27),
      `${at(0.5).toFixed(0)} ms`.padStart(9),
      `${at(0.99).toFixed(0)} ms`.padStart(9),
      (times.length / seconds).toFixed(0).padStart(16),
      (at(0.99) / p99[0]!).toFixed(1).padStart(28),
    ]
    say(row.join(' | '))
  }
  expect(p99[1]! / p99[0]!).toBeLessThan(10)
})
