import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { openReal } from '../src/cli/real.ts'
import { openDatabase } from '../src/main.ts'
import { readConfig } from '../src/platform/config.ts'
import { claimInstallation, databaseOf, isClaimed } from '../src/platform/installation.ts'
import { silentLog } from '../src/platform/log.ts'
import { peopleAt, rolesToday } from '../src/rooms/identity/index.ts'
import { municipalities } from '../src/rooms/organisations/index.ts'
import { testDatabase } from './support/database.ts'

async function told(args: string[], env: Record<string, string>): Promise<{ code: number; said: string }> {
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  for (const [name, value] of Object.entries({ DATABASE_URL: '', DATABASE_OWNER_URL: '', ...env }))
    vi.stubEnv(name, value)
  try {
    return { code: await main(args), said }
  } finally {
    vi.unstubAllEnvs()
    write.mockRestore()
  }
}

test('demo sign-in cannot exist outside a demo: each kind of database is refused as the other', async () => {
  const demoDatabase = await testDatabase()
  await claimInstallation(demoDatabase.db, 'demo')
  const served = await told(['serve'], { ...oidc, DATABASE_URL: demoDatabase.url })
  expect(served).toMatchObject({ code: 1 })
  expect(served.said).toContain('is a demo and is never served as a real installation')
  const realDatabase = await testDatabase()
  await claimInstallation(realDatabase.db, 'real')
  const demo = await told(['demo'], { DATABASE_URL: realDatabase.url })
  expect(demo).toMatchObject({ code: 1 })
  expect(demo.said).toContain('is a real installation, not a demo')
})

const oidc = { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }

test('a demo whose building was broken off is not gone on with, nor served', async () => {
  const { url, db } = await testDatabase()
  await claimInstallation(db, 'demo')
  const begun = await told(['demo'], { DATABASE_URL: url })
  expect(begun).toMatchObject({ code: 1 })
  expect(begun.said).toContain('was not finished. Drop the database')
})

test('an embedded database is dropped and made again, empty and migrated', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-anew-'))
  // The server's user must reach it, also where this runs as root.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const begun = await openDatabase(readConfig({ HANDLINGSROM_DATA: folder }), silentLog, databaseOf.demo)
  await claimInstallation(begun.db, 'demo')
  const database = await begun.anew!()
  try {
    expect(await isClaimed(database.db)).toBe(false)
    expect(await claimInstallation(database.db, 'demo')).toEqual({ kind: 'demo', ready: false })
  } finally {
    await database.stop()
  }
})

test('several first starts at once fill a real installation once', async () => {
  const { url, db } = await testDatabase()
  const config = readConfig({ DATABASE_URL: url })
  const opened = await Promise.all([1, 2, 3].map(() => openReal(config, silentLog)))
  await Promise.all(opened.map(one => one.stop()))
  expect(await claimInstallation(db, 'real')).toEqual({ kind: 'real', ready: true })
  expect((await municipalities(db, '2026-01-01')).length).toBeGreaterThan(300)
})

test('a start that fails when all else is up leaves nothing open', async () => {
  const { url, db, name } = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-port-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as { port: number }
  const env = { ...oidc, DATABASE_URL: url, HANDLINGSROM_DATA: folder, HANDLINGSROM_PORT: `${port}` }
  const served = await told(['serve'], env)
  expect(served).toMatchObject({ code: 1, said: expect.stringContaining('The port is in use') })
  const connected = async () =>
    (
      await sql<{ n: number }>`
        select count(*)::int as n from pg_stat_activity where datname = ${name} and application_name <> 'handlingsrom'`.execute(
        db,
      )
    ).rows[0]!.n
  // The queue's connections are the last to go.
  await expect.poll(connected, { timeout: 60_000 }).toBe(0)
})

test('the first administrator comes by command, and a subject that is taken is told', async () => {
  const { url, db } = await testDatabase()
  const args = ['admin', '--name', 'Kari', '--issuer', 'https://idp.example', '--subject', 'kari']
  expect((await told(args, { DATABASE_URL: url })).code).toBe(0)
  const [kari] = await peopleAt(db, 'https://idp.example')
  expect(kari).toMatchObject({ name: 'Kari', subject: 'kari' })
  expect(await rolesToday(db, '2100-01-01')).toMatchObject([{ role: 'administrator', organisation: 'udir' }])
  const again = await told(args, { DATABASE_URL: url })
  expect(again).toMatchObject({ code: 1 })
  expect(again.said).toContain('subjectTaken')
})

test('a wrong command, a wrong setting and a missing setting are told in a sentence', async () => {
  expect(await told(['nonsense'], {})).toMatchObject({
    code: 2,
    said: expect.stringContaining('There is no command «nonsense»'),
  })
  expect(await told(['serve'], { DATABASE_URL: 'postgres://x' })).toMatchObject({
    code: 2,
    said: expect.stringContaining('OIDC_ISSUER'),
  })
  expect(await told(['migrate'], {})).toMatchObject({ code: 2 })
})
