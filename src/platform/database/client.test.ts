import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { connect, type Db, type Tx } from './connect.ts'

// One connection, on which each transaction but the first goes along with its first statement.
const { url } = await testDatabase()
const db: Db = connect(url, 1)
afterAll(() => db.destroy())

const insert = (tx: Db | Tx, key: string) =>
  sql`insert into platform.commands (key, person, recorded_at) values (${`command-${key}`}, ${'a'}, ${'2026-01-01'})`.execute(
    tx,
  )
const kept = async (key: string) =>
  (await sql`select key from platform.commands where key = ${`command-${key}`}`.execute(db)).rows.length
const begin = () => db.transaction().setIsolationLevel('read committed')

beforeEach(() => begin().execute(tx => sql`select ${1}::int`.execute(tx)))

test('what a transaction’s first statement wrote is kept when it ends, and undone when it is broken off', async () => {
  await begin().execute(tx => insert(tx, 'kept'))
  await expect(
    begin().execute(async tx => {
      await insert(tx, 'undone')
      throw new Error('broken off')
    }),
  ).rejects.toThrow('broken off')
  expect([await kept('kept'), await kept('undone')]).toEqual([1, 0])
})

test('the first statement answers with its own rows and count', async () => {
  await begin().execute(async tx => {
    expect((await sql`select ${'x'} as one union all select 'y'`.execute(tx)).rows).toEqual([
      { one: 'x' },
      { one: 'y' },
    ])
  })
  await begin().execute(async tx => expect((await insert(tx, 'counted')).numAffectedRows).toBe(1n))
})

test('a transaction is at the isolation that it was begun at, whatever its first statement', async () => {
  for (const level of ['repeatable read', 'serializable', 'read committed', 'repeatable read'] as const)
    for (const first of [sql`select 1`, sql`select ${1}::int`])
      await db
        .transaction()
        .setIsolationLevel(level)
        .execute(async tx => {
          await first.execute(tx)
          expect((await sql`show transaction_isolation`.execute(tx)).rows).toEqual([
            { transaction_isolation: level },
          ])
        })
})

test('a first statement that fails says why, and the connection serves the next transaction', async () => {
  await expect(begin().execute(tx => sql`select 1 / ${0}::int`.execute(tx))).rejects.toThrow(
    'division by zero',
  )
  await begin().execute(tx => insert(tx, 'after'))
  expect(await kept('after')).toBe(1)
})

test('a transaction in which nothing is asked begins and ends', async () => {
  await begin().execute(async () => {})
  await expect(begin().execute(() => Promise.reject(new Error('at once')))).rejects.toThrow('at once')
  await begin().execute(tx => insert(tx, 'next'))
  expect(await kept('next')).toBe(1)
})

test('where the beginning fails, its first statement is not carried out', async () => {
  const once: Db = connect(url, 1)
  try {
    await once.transaction().execute(tx => insert(tx, 'first'))
    await sql`deallocate all`.execute(once)
    await expect(once.transaction().execute(tx => insert(tx, 'outside'))).rejects.toThrow('does not exist')
  } finally {
    await once.destroy()
  }
  expect([await kept('first'), await kept('outside')]).toEqual([1, 0])
})
