import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { demoDatabase } from '../../test/support/demo.ts'
import { exportTo } from '../jobs/export.ts'
import { sealNow } from '../main.ts'
import { sealerAt } from '../platform/seal-key.ts'
import { verify } from '../verify/verify.ts'
import { importFrom } from './import.ts'

const folders = mkdtempSync(join(tmpdir(), 'handlingsrom-import-'))
afterAll(() => rmSync(folders, { recursive: true, force: true }))

const demo = await demoDatabase()
await sealNow(demo.db, () => new Date('2023-08-01T12:00:00Z'), sealerAt(join(folders, 'seal-key.pem')))
const first = join(folders, 'first')
await exportTo(demo.db, first)

test('D-8 an export that is read into an empty database and exported again gives the same bytes', async () => {
  const empty = await testDatabase()
  const told: string[] = []
  expect(await importFrom(empty.ownerUrl, first, table => told.push(table))).toBeNull()
  expect(told.length).toBeGreaterThan(50)
  const second = join(folders, 'second')
  await exportTo(empty.db, second)
  expect(readdirSync(second)).toEqual(readdirSync(first))
  for (const file of readdirSync(first))
    expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file))), file).toBe(true)
  expect(verify(second)).toEqual([])
  // Every trigger stands again, and the next event follows the last.
  await expect(sql`update ledger.entries set text = ''`.execute(empty.db)).rejects.toThrow()
  const { rows } = await sql<{ disabled: number }>`
    select count(*)::int as disabled from pg_trigger where tgenabled = 'D'`.execute(empty.db)
  expect(rows[0]!.disabled).toBe(0)
  expect(await importFrom(empty.ownerUrl, first)).toEqual({ kind: 'notEmpty' })
})

test('D-8 an export that does not verify is not read in, and the database stays empty', async () => {
  const empty = await testDatabase()
  const broken = join(folders, 'broken')
  await exportTo(demo.db, broken)
  const entries = join(broken, 'ledger.entries.jsonl')
  writeFileSync(entries, readFileSync(entries, 'utf8').replace(/"ore":"(\d)/, '"ore":"9$1'))
  expect(await importFrom(empty.ownerUrl, broken)).toMatchObject({ kind: 'findings' })
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from events.events`.execute(empty.db)
  expect(rows[0]!.n).toBe(0)
})
