import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor } from '../../core/actor.ts'

const { db } = await testDatabase()

test('an event is not recorded where nobody has said what reacts to events', async () => {
  // As a process of its own would begin, without what tests say before each file.
  vi.resetModules()
  const { record, subscribe } = await import('./index.ts')
  const command = { actor: publicActor, at: new Date('2026-01-01T10:00:00Z') }
  const happens = () =>
    db.transaction().execute(tx => record(tx, command, { kind: 'evaluation.planned', subject: 'x' }))
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from events.events`.execute(db)).rows[0]!.n
  await expect(happens()).rejects.toThrow('has not said what reacts to events')
  expect(await count()).toBe(0)
  subscribe([], null)
  await happens()
  expect(await count()).toBe(1)
})
