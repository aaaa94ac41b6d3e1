import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { actorOf, by } from '../../test/support/programme.ts'
import { expectOk } from '../core/result.ts'
import { settableClock } from '../platform/clock.ts'
import { addFirstAdministrator, beginSession, visitorOf } from '../rooms/identity/index.ts'
import { loadOfficialRegister } from '../rooms/organisations/index.ts'
import { clearNow } from './clear.ts'

const { db } = await testDatabase()
const minute = 60_000
const day = 24 * 60 * minute
const limits = { idleMinutes: 30, hours: 8 }
const start = new Date('2026-11-30T07:00:00Z')
const clock = settableClock(start)
const at = (minutes: number) => new Date(start.getTime() + minutes * minute)

await db.transaction().execute(tx => loadOfficialRegister(tx))
const who = { issuer: 'https://issuer.invalid', subject: 'one' }
expectOk(
  await addFirstAdministrator(db, by(actorOf('administrator', 'udir'), '2026-11-30'), {
    ...who,
    name: 'Én',
    organisation: 'udir',
  }),
)

const isIn = async (cookie: string, minutes: number) =>
  (await visitorOf(db, at(minutes), cookie, limits)).personName !== null
const sessions = async () => (await sql`select 1 from identity.sessions`.execute(db)).rows.length

test('a session ends when it is not used, is kept by being used, and ends at last', async () => {
  const cookie = (await beginSession(db, start, who, limits))!
  expect(await isIn(cookie, 31)).toBe(false)
  // Used every 25 minutes it goes on, until eight hours are over.
  for (let minutes = 25; minutes < 8 * 60; minutes += 25)
    expect(await isIn(cookie, minutes), `${minutes}`).toBe(true)
  expect(await isIn(cookie, 8 * 60)).toBe(false)
})

test('sessions that have ended and keys that are too old are cleared away, and nothing else', async () => {
  await sql`delete from identity.sessions`.execute(db)
  const used = (await beginSession(db, start, who, limits))!
  await beginSession(db, start, who, limits)
  await sql`
    insert into platform.commands (key, recorded_at) values ('an-old-command', ${new Date(start.getTime() - 32 * day)}),
      ('one-that-may-come', ${new Date(start.getTime() - 30 * day)})`.execute(db)
  expect(await isIn(used, 29)).toBe(true)
  clock.set(at(31))
  await clearNow(db, clock, limits)
  expect(await sessions()).toBe(1)
  const { rows } = await sql<{ key: string }>`select key from platform.commands where key like '%-%'`.execute(
    db,
  )
  expect(rows.map(one => one.key)).toEqual(['one-that-may-come'])
})
