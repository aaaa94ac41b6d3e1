import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { silentLog } from '../../src/platform/log.ts'

/** `{database}` stands for the name of the database, in each of the three addresses. */
export type TestServer = { admin: string; owner: string; app: string }

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

/** One server for the whole run: the embedded one, or the one that DATABASE_OWNER_URL and DATABASE_URL name. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await serverForTests()
  const at = (url: string, database: string) => url.replace('{database}', database)
  const ownerName = new URL(at(server.owner, 'x')).username
  await createDatabase(at(server.admin, 'postgres'), 'handlingsrom_template', ownerName)
  await migrate(at(server.owner, 'handlingsrom_template'))
  project.provide('server', server)
  return stop
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
