import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'

export type TestDatabase = { db: Db; url: string; adminUrl: string; ownerUrl: string; name: string }

/** A fresh database from the migrated template, for one test file; gone when the run ends with its server. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('server')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const at = (url: string) => url.replace('{database}', name)
  const owner = new URL(server.owner.replace('{database}', name)).username
  await createDatabase(server.admin.replace('{database}', 'postgres'), name, owner, 'handlingsrom_template')
  const db = connect(at(server.app), 40)
  afterAll(() => db.destroy())
  return { db, url: at(server.app), adminUrl: at(server.admin), ownerUrl: at(server.owner), name }
}
