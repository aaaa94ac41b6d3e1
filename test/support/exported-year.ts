import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, onTestFinished } from 'vitest'
import { exportTo } from '../../src/jobs/export.ts'
import { sealNow } from '../../src/main.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { sealerAt } from '../../src/platform/seal-key.ts'
import { type Finding, type Kept, verify } from '../../src/verify/verify.ts'
import { testDatabase } from './database.ts'
import { aYearOfMoney } from './year-of-money.ts'

/** A year of money, sealed and exported, and copies of its database that a superuser changes before they are. */
const { db, adminUrl, url, ownerUrl, name } = await testDatabase()
const folders = mkdtempSync(join(tmpdir(), 'handlingsrom-verify-'))
afterAll(() => rmSync(folders, { recursive: true, force: true }))
let made = 0
export const newFolder = (): string => join(folders, `${++made}`)

await aYearOfMoney(db)
export const sealer = sealerAt(join(newFolder(), 'seal-key.pem'))
/** The checkpoint that an auditor keeps. */
export const kept = (await sealNow(db, () => new Date('2021-03-01T12:00:00Z'), sealer))!
export const whole = newFolder()
await exportTo(db, whole)
export const again = newFolder()
await exportTo(db, again)
// Databases are copied from this one below, which nobody may then be connected to.
await db.destroy()

/** What is wrong with {@link exportedAfter}; `checkpoint` is the auditor's. */
export const changedInDatabase = async (
  statements: readonly RawBuilder<unknown>[],
  afterwards?: (superuser: Db) => Promise<void>,
  checkpoint: Kept | null = null,
): Promise<Finding[]> => verify(await exportedAfter(statements, afterwards), checkpoint)

/**
 * Past every trigger and foreign key, in a copy of the database, which is then exported with a manifest of its own: the
 * folder. `afterwards` is what whoever changed it does to hide it.
 */
export async function exportedAfter(
  statements: readonly RawBuilder<unknown>[],
  afterwards: (superuser: Db) => Promise<void> = async () => {},
): Promise<string> {
  const copy = `${name}_${++made}`
  const at = (one: string, database: string) => one.replace(/\/[^/?]+(\?|$)/, `/${database}$1`)
  const owner = new URL(ownerUrl).username
  await createDatabase(at(adminUrl, 'postgres'), copy, owner, name)
  const superuser = connect(at(adminUrl, copy), 1)
  const app = connect(at(url, copy), 1)
  onTestFinished(async () => {
    await Promise.all([superuser.destroy(), app.destroy()])
  })
  await superuser.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    for (const statement of statements) await statement.execute(tx)
  })
  await afterwards(superuser)
  const folder = newFolder()
  await exportTo(app, folder)
  return folder
}
