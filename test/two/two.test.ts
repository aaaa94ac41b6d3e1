import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { exportTo } from '../../src/jobs/export.ts'
import { demoIssuerPath } from '../../src/main.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { href } from '../../src/routes.ts'
import { explainFinding } from '../../src/verify/text.ts'
import { verify } from '../../src/verify/verify.ts'
import { municipality, programme } from '../access/viewers.ts'
import { demoDatabase } from '../support/demo.ts'
import { type Guest, guestAt } from '../support/site.ts'

// `npm run test:two`: two processes of the built product over one database, each with a data folder of its own, for five
// minutes. Both post to the same pots; each is stopped once and started again on the way.
const seconds = Number(process.env.TWO_SECONDS ?? 0)

type Running = { child: ChildProcess; url: string; log: string[] }

async function started(url: string, folder: string, port: number): Promise<Running> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'process.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      HANDLINGSROM_DATA: folder,
      HANDLINGSROM_PORT: String(port),
      HANDLINGSROM_SIGN_INS_A_MINUTE: '1000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  createInterface({ input: child.stderr! }).on('line', line => log.push(line))
  const [address] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
  return { child, url: address, log }
}

async function stopped({ child }: Running): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = await ended
  expect(code).toBe(0)
}

/** A measure after the other, with a page read between; how many of each. */
async function work(guest: Guest, until: number, done: { posted: Set<string>; read: number }): Promise<void> {
  const at = href('newMeasure', { programme, municipality })
  while (performance.now() < until) {
    const page = await guest.get(at)
    if (page.status !== 200) throw new Error(`${at}: ${page.status}`)
    const key = /name="key" value="([^"]+)"/.exec(await page.text())![1]!
    const form = { key, need: 'Et behov', name: `Tiltak ${done.posted.size}`, ageFrom: '0', ageTo: '18' }
    const answer = await guest.post(at, {
      ...form,
      ...{ services: 'Skole\nHelse', startsOn: '01.12.2026', endsOn: '31.12.2026' },
    })
    const to = answer.headers.get('location')
    if (!to?.includes('/tiltak/'))
      throw new Error(`${at}: ${answer.status} ${(await answer.text()).slice(0, 500)}`)
    done.posted.add(to)
    const pot = await guest.get(href('pot', { programme, municipality }))
    await pot.body?.cancel()
    if (pot.status !== 200) throw new Error(`pot: ${pot.status}`)
    done.read += 2
  }
}

test.skipIf(seconds === 0)(`two processes for ${seconds} s over one database`, async () => {
  const { db, url, adminUrl } = await demoDatabase()
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'handlingsrom-two-')))
  onTestFinished(() => folders.forEach(folder => void rmSync(folder, { recursive: true, force: true })))
  const ports = [34_801, 34_802]
  const admin = connect(adminUrl, 1)
  for (const port of ports)
    await sql`
      insert into identity.sign_ins (issuer, subject, person)
      select ${`http://localhost:${port}${demoIssuerPath}`}, id, id from identity.people on conflict do nothing`.execute(
      admin,
    )
  await admin.destroy()
  const running = [await started(url, folders[0]!, ports[0]!), await started(url, folders[1]!, ports[1]!)]
  const done = { posted: new Set<string>(), read: 0 }
  const rounds = 2
  for (let round = 0; round < rounds; round++) {
    const until = performance.now() + (seconds * 1000) / rounds
    const guests = []
    for (const one of [...running, ...running])
      guests.push(await guestAt({ url: one.url } as never, `programleder-${municipality}`))
    await Promise.all(guests.map(guest => work(guest, until, done)))
    // One is stopped and started again while the other goes on.
    const again = running[round % 2]!
    await stopped(again)
    running[round % 2] = await started(url, folders[round % 2]!, ports[round % 2]!)
  }
  for (const one of running) await stopped(one)
  const out = mkdtempSync(join(tmpdir(), 'handlingsrom-two-export-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  await exportTo(db, join(out, 'export'))
  const findings = verify(join(out, 'export'))
  const faults = running.flatMap(one =>
    one.log.filter(line => /request failed|sealing failed|queue failed/.test(line)),
  )
  const keys = (await sql`select key from ledger.checkpoints group by key`.execute(db)).rows.length
  const checkpoints = (await sql`select 1 from ledger.checkpoints`.execute(db)).rows.length
  process.stdout.write(
    `two processes: ${done.posted.size} measures, ${done.read} pages, ${checkpoints} checkpoints by ${keys} key, ${faults.length} faults, ${findings.length} findings\n`,
  )
  expect(findings.map(one => explainFinding(one, 'en'))).toEqual([])
  expect(faults).toEqual([])
  expect(keys).toBe(1)
})
