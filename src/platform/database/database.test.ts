import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor } from '../../core/actor.ts'
import { ok, refuse } from '../../core/result.ts'
import { refuseUnsafeServer } from './connect.ts'
import { inTransaction } from './transaction.ts'

const { db } = await testDatabase()
const command = { actor: publicActor, at: new Date('2026-01-01T12:00:00Z') }

test('the app signs in as a role that owns nothing, on a durable server of version 18', async () => {
  await refuseUnsafeServer(db)
})

test('a refused command leaves the database as it was', async () => {
  const before = await sql`select count(*) as n from platform.commands`.execute(db)
  const result = await inTransaction(db, { ...command, key: 'refused-command' }, async () => refuse('no'))
  expect(result).toEqual({ ok: false, refusal: { code: 'no', values: {} } })
  expect((await sql`select count(*) as n from platform.commands`.execute(db)).rows).toEqual(before.rows)
})

test('a command sent twenty times at once acts once, and every sender gets the same answer', async () => {
  let acts = 0
  const send = () =>
    inTransaction(db, { ...command, key: 'sent-many-times' }, async () => ok({ act: ++acts }))
  const answers = await Promise.all(Array.from({ length: 20 }, send))
  expect(acts).toBe(1)
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
})
