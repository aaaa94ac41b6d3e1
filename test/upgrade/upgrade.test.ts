import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { exportTo } from '../../src/jobs/export.ts'
import { serve } from '../../src/main.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { silentLog } from '../../src/platform/log.ts'
import { explainFinding } from '../../src/verify/text.ts'
import { verify } from '../../src/verify/verify.ts'
import { restore } from './fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-upgrade-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([{ fixture: 'demo-0062.jsonl.br', last: '0062_ledger_less_work' }])(
  'a database whose last migration is $last is brought to today’s, loses nothing and verifies',
  async ({ fixture, last }) => {
    const server = inject('server')
    const name = `upgraded_${last.slice(0, 4)}`
    const at = (url: string) => url.replace('{database}', name)
    await createDatabase(
      server.admin.replace('{database}', 'postgres'),
      name,
      new URL(at(server.owner)).username,
    )
    const owner = connect(at(server.owner), 1)
    const superuser = connect(at(server.admin), 1)
    const app = connect(at(server.app), 2)
    const count = async () => {
      const { rows } = await sql<{ events: number; entries: number; files: number }>`
      select (select count(*)::int from events.events) as events, (select count(*)::int from ledger.entries) as entries,
             (select count(*)::int from platform.files) as files`.execute(app)
      return rows[0]!
    }
    try {
      await restore(fixture, owner, superuser)
      const before = await count()
      expect(Math.min(...Object.values(before))).toBeGreaterThan(100)
      const done = await migrate(at(server.owner))
      expect(done).not.toContain(last)
      expect(await count()).toEqual(before)
      await exportTo(app, join(folder, name))
      expect(verify(join(folder, name)).map(one => explainFinding(one, 'en'))).toEqual([])
      expect(await pageOf(app, at(server.app))).toContain('Handlingsrom')
    } finally {
      await Promise.all([owner, superuser, app].map(db => db.destroy()))
    }
  },
)

/** The front page, as today's product shows it over that database. */
async function pageOf(db: Db, url: string): Promise<string> {
  const database = { db, url, stop: async () => {}, onLost: () => {} }
  const config = readConfig({ HANDLINGSROM_DATA: join(folder, 'data'), HANDLINGSROM_PORT: '0' })
  const demo = { people: async () => [], first: [] }
  const served = await serve({ database, config, clock: systemClock, log: silentLog, demo })
  try {
    const answer = await fetch(served.url)
    expect(answer.status).toBe(200)
    return await answer.text()
  } finally {
    await served.stop()
  }
}
