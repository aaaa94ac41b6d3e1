import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { publicActor } from '../core/actor.ts'
import { sealerIn } from '../platform/seal-key.ts'
import { record } from '../rooms/events/index.ts'
import { sealNow } from './seal.ts'

const { db } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const command = { actor: publicActor, at: new Date('2022-01-01T10:00:00Z') }
const event = (subject: string) => ({ kind: 'test.happened', subject }) as const
const seal = () => sealNow(db, () => command.at, sealerIn(folder))
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
