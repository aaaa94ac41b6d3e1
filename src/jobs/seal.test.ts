import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { publicActor } from '../core/actor.ts'
import { expectOk } from '../core/result.ts'
import { connect } from '../platform/database/connect.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { sealerAt } from '../platform/seal-key.ts'
import { record } from '../rooms/events/index.ts'
import { openPot, post } from '../rooms/ledger/index.ts'
import { loadOfficialRegister } from '../rooms/organisations/index.ts'
import { keepSealing, sealNow } from './seal.ts'

const { db, adminUrl } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const command = { actor: publicActor, at: new Date('2022-01-01T10:00:00Z') }
const event = (subject: string) => ({ kind: 'evaluation.planned', subject }) as const
const sealer = () => sealerAt(join(folder, 'seal-key.pem'))
const seal = () => sealNow(db, () => command.at, sealer())
/** How many wait for a lock. */
const waiting = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from pg_locks where not granted`.execute(db)).rows[0]!.n
const lastEvent = (made: Awaited<ReturnType<typeof seal>>) => JSON.parse(made!.content).events[0] as string

test('D-8 an event that is on its way when a checkpoint is sealed is in it, and none slips in before it later', async () => {
  let recorded = () => {}
  let commit = () => {}
  const begun = new Promise<void>(resolve => {
    recorded = resolve
  })
  const held = new Promise<void>(resolve => {
    commit = resolve
  })
  const slow = db.transaction().execute(async tx => {
    await record(tx, command, event('slow'))
    recorded()
    await held
  })
  await begun
  let sealed = false
  const sealing = seal().then(made => {
    sealed = true
    return made
  })
  while ((await waiting()) === 0);
  // Recorded after the sealing has begun: it waits for it, and its number comes after what is sealed.
  const later = db.transaction().execute(tx => record(tx, command, event('later')))
  while ((await waiting()) === 1);
  expect(sealed).toBe(false)
  commit()
  await Promise.all([slow, later])
  expect(lastEvent(await sealing)).toBe('1')
  expect(lastEvent(await seal())).toBe('2')
  expect(await seal()).toBeNull()
})

test('the job folds what was posted into the sums, and seals also when it cannot', async () => {
  const pot = 'p:m-4010'
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  const credit = (key: string) =>
    inTransaction(db, command, tx =>
      post(
        tx,
        command,
        { pot, key, effectiveOn: '2022-01-01', text: 'Tilskudd' },
        { kind: 'award', from: 'appropriation', year: 2022, parts: [{ source: 'a', ore: 5n }] },
      ),
    )
  await db.transaction().execute(tx => openPot(tx, command, { id: pot, owner: 'm-4010', name: 'Siljan' }))
  const failed: string[] = []
  const runJob = () =>
    keepSealing(
      db,
      () => command.at,
      sealer,
      error => failed.push(error.message),
    )()
  const count = async (what: 'through' | 'sealed') =>
    (
      await sql<{ n: number }>`
        select ${what === 'through' ? sql`(select max(through) from ledger.folds)` : sql`(select count(*)::int from ledger.checkpoints)`} as n`.execute(
        db,
      )
    ).rows[0]!.n
  expectOk(await credit('one'))
  await runJob()
  expect([await count('through'), failed]).toEqual([1, []])
  const sealed = await count('sealed')
  const superuser = connect(adminUrl, 1)
  await sql`alter function ledger.fold(text, integer) rename to fold_gone`.execute(superuser)
  await superuser.destroy()
  expectOk(await credit('two'))
  await runJob()
  expect(await count('through')).toBe(1)
  expect(failed[0]).toContain('ledger.fold')
  expect(await count('sealed')).toBe(sealed + 1)
})
