import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { buildDemo } from '../../demo/index.ts'
import { instantAt } from '../../src/core/dates.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { claimInstallation, markReady } from '../../src/platform/installation.ts'
import type { TestDatabase } from './database.ts'
import { demoTemplate, type TestServer } from './global.ts'

/** The day that the demo of the tests is built on, so that tests do not age. */
export const demoToday = '2026-11-22'

/** What stands in the template for the address that the demo's people sign in at; a site puts its own there. */
export const demoIssuerThen = 'http://localhost/demo-innlogging'

/** A copy of the database that holds the demo, for one test file. The first file that wants one has the demo built. */
export async function demoDatabase(): Promise<TestDatabase> {
  const server = inject('server')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const at = (url: string) => url.replace('{database}', name)
  await once(server, () => buildTemplate(server))
  await createDatabase(postgres(server), name, ownerOf(server), demoTemplate)
  const db = connect(at(server.app), 40)
  afterAll(() => db.destroy())
  return { db, url: at(server.app), adminUrl: at(server.admin), ownerUrl: at(server.owner), name }
}

const postgres = (server: TestServer): string => server.admin.replace('{database}', 'postgres')
const ownerOf = (server: TestServer): string => new URL(server.owner.replace('{database}', 'x')).username

/** Files run side by side, each in a process of its own: one builds, the others wait for its lock. */
async function once(server: TestServer, build: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: postgres(server) })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('${demoTemplate}'))`)
    const known = await client.query('select 1 from pg_database where datname = $1', [demoTemplate])
    if (!known.rowCount) await build()
  } finally {
    await client.end()
  }
}

/** Built under another name: a demo that was not finished is no template. */
async function buildTemplate(server: TestServer): Promise<void> {
  const name = `demo_${randomUUID().replaceAll('-', '')}`
  process.stdout.write('Builds the demo that tests copy\n')
  await createDatabase(postgres(server), name, ownerOf(server), 'handlingsrom_template')
  const db = connect(server.app.replace('{database}', name))
  try {
    await claimInstallation(db, 'demo')
    await buildDemo(db, demoIssuerThen, instantAt(demoToday), () => {})
    await markReady(db)
  } finally {
    await db.destroy()
  }
  const client = new pg.Client({ connectionString: postgres(server) })
  await client.connect()
  await client.query(`alter database "${name}" rename to "${demoTemplate}"`)
  await client.end()
}
