import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { sealKeyCommand } from '../src/cli/seal-key.ts'
import { publicActor } from '../src/core/actor.ts'
import { exportTo } from '../src/jobs/export.ts'
import { keepSealing } from '../src/jobs/seal.ts'
import { sealNow } from '../src/main.ts'
import { connect, type Db } from '../src/platform/database/connect.ts'
import { makeNextSealer, sealerAt } from '../src/platform/seal-key.ts'
import { record } from '../src/rooms/events/index.ts'
import { NotTheSealKey, sealKeyInForce, succeedSealKey } from '../src/rooms/ledger/index.ts'
import { explainFinding, explainRemark } from '../src/verify/text.ts'
import { examine, type Kept } from '../src/verify/verify.ts'
import { testDatabase } from './support/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const newFile = () => join(folder, `${++made}.pem`)
const at = new Date('2026-01-02T09:00:00Z')

const happened = (db: Db) =>
  db
    .transaction()
    .execute(tx => record(tx, { actor: publicActor, at }, { kind: 'evaluation.planned', subject: 'x' }))
async function sealed(db: Db, file: string) {
  await happened(db)
  return sealNow(db, () => at, sealerAt(file))
}
async function verified(db: Db, kept: Kept | null = null) {
  const export_ = join(folder, `export-${++made}`)
  await exportTo(db, export_)
  const { findings, remarks } = examine(export_, kept)
  return {
    findings: findings.map(one => explainFinding(one, 'en')),
    remarks: remarks.map(one => explainRemark(one, 'en')),
  }
}
const keys = async (db: Db) =>
  (await sql<{ n: number }>`select count(*)::int as n from ledger.seal_keys`.execute(db)).rows[0]!.n

test('of several first starts each with a key of its own, one seals, the others say that they do not, and it verifies', async () => {
  const { db } = await testDatabase()
  const files = [newFile(), newFile(), newFile()]
  await happened(db)
  const results = await Promise.allSettled(files.map(file => sealNow(db, () => at, sealerAt(file))))
  expect(results.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  for (const one of results) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(NotTheSealKey)
  expect(await keys(db)).toBe(1)
  expect(await verified(db)).toEqual({ findings: [], remarks: [] })
  const failed: Error[] = []
  const other = files[results.findIndex(one => one.status === 'rejected')]!
  await keepSealing(
    db,
    () => at,
    () => sealerAt(other),
    error => failed.push(error),
  )()
  expect(failed.every(one => one instanceof NotTheSealKey)).toBe(true)
})

test('a key file that several make at once is one key', () => {
  const file = newFile()
  expect(new Set(Array.from({ length: 4 }, () => sealerAt(file).publicKey)).size).toBe(1)
})

test('a succession that the old key signed verifies, and only the new key seals after it', async () => {
  const { db, adminUrl } = await testDatabase()
  const file = newFile()
  const old = newFile()
  const first = (await sealed(db, file))!
  writeFileSync(old, readFileSync(file), { mode: 0o600 })
  const next = makeNextSealer(file)
  expect(await succeedSealKey(db, at, next.sealer.publicKey, { sealer: sealerAt(file) })).toMatchObject({
    ok: true,
  })
  next.takeOver()
  await expect(sealed(db, old)).rejects.toBeInstanceOf(NotTheSealKey)
  await sealed(db, file)
  expect(await verified(db, first)).toEqual({ findings: [], remarks: [] })
  const superuser = connect(adminUrl, 1)
  await sql`set session_replication_role = replica`.execute(superuser)
  await sql`update ledger.seal_keys set first_checkpoint = 1 where number = 2`.execute(superuser)
  await superuser.destroy()
  const { findings } = await verified(db)
  expect(findings.join('\n')).toContain('ledger.seal_keys.jsonl, line 2, row 2: signature')
  expect(findings.join('\n')).toContain('ledger.checkpoints.jsonl, line 1, row 1: key')
})

test('a succession without the old key is told as a remark with its reason; without either the database refuses', async () => {
  const { db } = await testDatabase()
  const kept = (await sealed(db, newFile()))!
  const found = sealerAt(newFile())
  expect(await succeedSealKey(db, at, found.publicKey, { sealer: found })).toMatchObject({ ok: false })
  expect(await succeedSealKey(db, at, found.publicKey, { reason: 'The disk is lost' })).toMatchObject({
    ok: true,
  })
  await happened(db)
  await sealNow(db, () => at, found)
  const { findings, remarks } = await verified(db, kept)
  expect(findings).toEqual([])
  expect(remarks).toEqual([expect.stringContaining('Reason given: “The disk is lost”')])
  await expect(
    sql`insert into ledger.seal_keys values (3, 'x', 9, ${at}, null, null)`.execute(db),
  ).rejects.toThrow('check constraint')
  await expect(
    sql`insert into ledger.checkpoints values (9, ${at}, '{}', '', '', 'x')`.execute(db),
  ).rejects.toThrow('is not sealed with the installation')
})

test('where processes took turns with keys of their own before keys were registered, each is registered in its turn', async () => {
  const { db, adminUrl } = await testDatabase()
  const [one, other] = [newFile(), newFile()]
  for (const file of [one, other, one]) {
    const { publicKey } = sealerAt(file)
    await succeedSealKey(db, at, publicKey, { reason: 'before' })
    await sealed(db, file)
  }
  const superuser = connect(adminUrl, 1)
  await sql`set session_replication_role = replica`.execute(superuser)
  await sql`delete from ledger.seal_keys`.execute(superuser)
  await superuser.destroy()
  expect((await sealKeyInForce(db, at, sealerAt(other))).publicKey).toBe(sealerAt(one).publicKey)
  expect(await keys(db)).toBe(3)
  const { findings, remarks } = await verified(db)
  expect([findings, remarks.length]).toEqual([[], 2])
})

test('the command tells which key is in force, and has the next one take over', async () => {
  const { db, url } = await testDatabase()
  const file = newFile()
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('HANDLINGSROM_SEAL_KEY', file)
  const said: string[] = []
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation(text => said.push(String(text)) > 0)
  try {
    expect(await sealKeyCommand(['--language', 'en'])).toBe(0)
    expect(said.join('')).toContain(`Key 1 is in force since`)
    const before = sealerAt(file).publicKey
    expect(await sealKeyCommand(['--succeed'])).toBe(0)
    expect(sealerAt(file).publicKey).not.toBe(before)
    expect(await sealKeyCommand([])).toBe(0)
    vi.stubEnv('HANDLINGSROM_SEAL_KEY', newFile())
    expect(await sealKeyCommand([])).toBe(1)
    expect(await sealKeyCommand(['--succeed'])).toBe(1)
    expect(await sealKeyCommand(['--lost', 'Disken er tapt'])).toBe(0)
    expect(await sealKeyCommand(['--lost', 'x', '--succeed'])).toBe(2)
  } finally {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
  expect(await keys(db)).toBe(3)
  expect((await verified(db)).findings).toEqual([])
})
