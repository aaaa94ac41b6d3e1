import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { serve } from '../../src/main.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { silentLog } from '../../src/platform/log.ts'
import { href } from '../../src/routes.ts'
import { municipality, programme } from '../access/viewers.ts'
import { demoDatabase } from '../support/demo.ts'

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

type Tally = { answered: number; cut: string[] }

/** Asks one page after the other over a kept connection until nothing listens any more. */
async function keepAsking(port: number, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let i = 0; ; i++) {
    const outcome = await ask(port, pages[i % pages.length]!, agent)
    if (outcome === 'refused') break
    if (outcome === 'answered') tally.answered++
    else tally.cut.push(outcome)
    await pause(Math.random() * 4)
  }
  agent.destroy()
}

/** «refused»: nothing took the connection, so nothing had begun. */
const ask = (port: number, path: string, agent: Agent): Promise<'answered' | 'refused' | string> =>
  new Promise(settle => {
    const sent = request({ host: '127.0.0.1', port, path, agent }, answer => {
      answer.on('error', error => settle(`${path}: ${error.message}`))
      answer.resume().on('end', () => settle(answer.complete ? 'answered' : `${path}: broken off`))
    })
    sent.on('error', error =>
      settle((error as { code?: string }).code === 'ECONNREFUSED' ? 'refused' : `${path}: ${error.message}`),
    )
    sent.end()
  })

test(`${stops} stops under load: nothing that had begun is cut`, async () => {
  const all: Tally = { answered: 0, cut: [] }
  for (let round = 0; round < stops; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-stop-'))
    const config = readConfig({ HANDLINGSROM_DATA: folder, HANDLINGSROM_PORT: '0' })
    const database = { db, url, stop: async () => {}, onLost: () => {} }
    const served = await serve({ database, config, clock: systemClock, log: silentLog })
    const port = Number(new URL(served.url).port)
    const asking = Array.from({ length: clients }, () => keepAsking(port, all))
    const before = all.answered
    while (all.answered < before + 2 * clients) await pause(10)
    await pause(Math.random() * 300)
    await served.stop()
    await Promise.all(asking)
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(`stops: ${stops}, ${all.answered} requests answered, ${all.cut.length} cut\n`)
  expect(all.cut).toEqual([])
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
})
