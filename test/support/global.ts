import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { silentLog } from '../../src/platform/log.ts'
import { unpackBrowser } from './browser.ts'

/** `{database}` stands for the name of the database, in each of the three addresses. */
export type TestServer = { admin: string; owner: string; app: string }

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

/** Holds the demo; the first test file that wants a copy builds it (test/support/demo.ts). */
export const demoTemplate = 'handlingsrom_demo_template'

/** One server for the whole run: the embedded one, or the one that DATABASE_OWNER_URL and DATABASE_URL name. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await serverForTests()
  const at = (url: string, database: string) => url.replace('{database}', database)
  const ownerName = new URL(at(server.owner, 'x')).username
  await createDatabase(at(server.admin, 'postgres'), 'handlingsrom_template', ownerName)
  await migrate(at(server.owner, 'handlingsrom_template'))
  await forgetDemo(at(server.admin, 'postgres'))
  project.provide('server', server)
  await unpackBrowser()
  return stop
}

/** A server that outlives the run may hold the demo of other code. */
async function forgetDemo(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`drop database if exists ${demoTemplate}`)
  await client.end()
}

async function serverForTests(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env
  if (app && owner) {
    const anyDatabase = (url: string) => url.replace(/\/[^/?]*(\?|$)/, '/{database}$1')
    return {
      server: { admin: anyDatabase(owner), owner: anyDatabase(owner), app: anyDatabase(app) },
      stop: async () => {},
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-test-'))
  // As root the server runs as another user, who must reach the folder.
  chmodSync(folder, 0o755)
  const cluster = await startCluster(folder, silentLog)
  const server = {
    admin: cluster.url('super', '{database}'),
    owner: cluster.url('owner', '{database}'),
    app: cluster.url('app', '{database}'),
  }
  return {
    server,
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
