import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { publicActor } from '../src/core/actor.ts'
import { startCluster } from '../src/platform/database/cluster.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createDatabase } from '../src/platform/database/databases.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { claimInstallation, databaseOf } from '../src/platform/installation.ts'
import { silentLog } from '../src/platform/log.ts'
import { record } from '../src/rooms/events/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-drilled-'))
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const data = join(folder, 'data')

async function told(...args: string[]): Promise<{ code: number; said: string }> {
  let said = ''
  const writes = [process.stdout, process.stderr].map(stream =>
    vi.spyOn(stream, 'write').mockImplementation(text => {
      said += String(text)
      return true
    }),
  )
  try {
    return { code: await main([...args, '--language', 'en']), said }
  } finally {
    for (const one of writes) one.mockRestore()
  }
}

const drills = () => readdirSync(tmpdir()).filter(name => name.startsWith('handlingsrom-drill-')).length

test('a cold copy and an export are restored, upgraded, verified and cleared away; what is broken is told', async () => {
  const before = drills()
  const cluster = await startCluster(data, silentLog)
  await createDatabase(cluster.url('super', 'postgres'), databaseOf.real, 'handlingsrom_owner')
  await migrate(cluster.url('owner', databaseOf.real))
  const db = connect(cluster.url('app', databaseOf.real), 1)
  await claimInstallation(db, 'real')
  const command = { actor: publicActor, at: new Date('2026-01-02T09:00:00Z') }
  for (const subject of ['a', 'b'])
    await db.transaction().execute(tx => record(tx, command, { kind: 'evaluation.planned', subject }))
  await db.destroy()
  await cluster.stop()

  const copy = await told('drill', data)
  expect(copy).toMatchObject({ code: 0, said: expect.stringContaining('handlingsrom is restored.') })
  expect(copy.said).toMatch(/\d+ tables with \d+ rows are exported and verified: 0 findings\./)
  const exported = join(folder, 'export')
  expect((await told('export', exported, '--data', data)).code).toBe(0)
  expect(await told('drill', exported)).toMatchObject({
    code: 0,
    said: expect.stringContaining('0 findings'),
  })

  const changed = join(folder, 'changed')
  cpSync(exported, changed, { recursive: true })
  writeFileSync(join(changed, 'events.events.jsonl'), '')
  expect(await told('drill', changed)).toMatchObject({
    code: 1,
    said: expect.stringContaining('events.events'),
  })

  const broken = join(folder, 'broken')
  mkdirSync(join(broken, 'postgres'), { recursive: true })
  writeFileSync(join(broken, 'postgres', 'PG_VERSION'), '18\n')
  writeFileSync(join(broken, 'secrets.json'), '{"super":"a","owner":"b","app":"c"}')
  expect(await told('drill', broken)).toMatchObject({
    code: 1,
    said: expect.stringContaining('could not be restored'),
  })
  expect(await told('drill', folder)).toMatchObject({ code: 1, said: expect.stringContaining('is neither') })
  expect(await told('drill')).toMatchObject({ code: 2 })
  expect(drills()).toBe(before)
  // The copy itself was not touched: it is started as ever.
  const again = await startCluster(data, silentLog)
  const known = connect(again.url('app', databaseOf.real), 1)
  expect((await sql`select 1 from events.events`.execute(known)).rows).toHaveLength(2)
  await known.destroy()
  await again.stop()
})
