import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { serve } from '../../src/main.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readConfig, sessionLimitsOf } from '../../src/platform/config.ts'
import { formKeysIn } from '../../src/platform/form-key.ts'
import { silentLog } from '../../src/platform/log.ts'
import { beginSession, visitorOf } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { municipality, programme, seats } from '../access/viewers.ts'
import { demoDatabase, demoIssuerThen } from '../support/demo.ts'

// A server that is stopped under load finishes what has begun. `npm run test:stops` stops it twenty times.
const stops = Number(process.env.STOPS ?? 2)
const clients = 24

const { db, url } = await demoDatabase()
const pages = [
  href('programmes'),
  href('schemes'),
  href('followKrone', { programme }),
  href('pot', { programme, municipality }),
]

type Tally = { answered: number; saved: number; cut: string[] }

const who = { issuer: demoIssuerThen, subject: seats.programmeLead.subject }
const session = (await beginSession(db, new Date(), who, sessionLimitsOf(readConfig({}))))!
const keys = await formKeysIn(db)
const { actor } = await visitorOf(db, new Date(), session, sessionLimitsOf(readConfig({})))
const measures = href('newMeasure', { programme, municipality })

const form = () =>
  new URLSearchParams({
    ...{
      key: keys.make(new Date(), actor.person!),
      need: 'Et behov',
      name: 'Et tiltak',
      ageFrom: '0',
      ageTo: '18',
    },
    ...{ services: 'Skole\nHelse', startsOn: '01.12.2026', endsOn: '31.12.2026' },
  }).toString()

/** Asks one page after the other over a kept connection, and sends every fourth time a form, until nothing listens. */
async function keepAsking(port: number, tally: Tally, begin: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let i = begin; ; i++) {
    const posts = i % 4 === 3
    const path = posts ? measures : pages[i % pages.length]!
    const outcome = await ask(port, path, agent, posts ? form() : undefined)
    if (outcome === 'refused') break
    if (typeof outcome === 'number') {
      tally.answered++
      if (posts && outcome === 303) tally.saved++
      if (outcome >= 400) tally.cut.push(`${path}: ${outcome}`)
    } else tally.cut.push(outcome)
    await pause(Math.random() * 4)
  }
  agent.destroy()
}

/** The status; «refused»: nothing took the connection, so nothing had begun. */
const ask = (port: number, path: string, agent: Agent, body?: string): Promise<number | 'refused' | string> =>
  new Promise(settle => {
    const headers = {
      origin: `http://localhost:${port}`,
      cookie: `handlingsrom_session=${session}`,
      ...(body ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length } : {}),
    }
    const method = body ? 'POST' : 'GET'
    const sent = request({ host: '127.0.0.1', port, path, agent, method, headers }, answer => {
      answer.on('error', error => settle(`${path}: ${error.message}`))
      answer.resume().on('end', () => settle(answer.complete ? answer.statusCode! : `${path}: broken off`))
    })
    sent.on('error', error =>
      settle((error as { code?: string }).code === 'ECONNREFUSED' ? 'refused' : `${path}: ${error.message}`),
    )
    sent.end(body)
  })

test(`${stops} stops under load: nothing that had begun is cut`, async () => {
  const all: Tally = { answered: 0, saved: 0, cut: [] }
  for (let round = 0; round < stops; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-stop-'))
    const config = readConfig({ HANDLINGSROM_DATA: folder, HANDLINGSROM_PORT: '0' })
    const database = { db, url, stop: async () => {}, onLost: () => {} }
    const served = await serve({ database, config, clock: systemClock, log: silentLog })
    const port = Number(new URL(served.url).port)
    const asking = Array.from({ length: clients }, (_, i) => keepAsking(port, all, i))
    const before = all.answered
    while (all.answered < before + 4 * clients) await pause(10)
    await pause(Math.random() * 300)
    await served.stop()
    await Promise.all(asking)
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(
    `stops: ${stops}, ${all.answered} requests answered, ${all.saved} forms among them, ${all.cut.length} cut\n`,
  )
  expect(all.cut).toEqual([])
  const { rows } = await sql`select 1 from measures.measures where name = 'Et tiltak'`.execute(db)
  expect(rows.length).toBe(all.saved)
})
