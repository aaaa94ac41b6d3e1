import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { stallingProxy } from '../../../test/support/stalling-proxy.ts'
import { publicActor } from '../../core/actor.ts'
import { ok } from '../../core/result.ts'
import { connect, DatabaseAway, isAway, setAway } from './connect.ts'
import { keepPulse } from './pulse.ts'
import { inTransaction, OutcomeUnknown } from './transaction.ts'

const { db, url } = await testDatabase()
const proxy = await stallingProxy(url)
const far = connect(proxy.via(url))
afterAll(async () => {
  proxy.flow()
  setAway(far, false)
  await far.destroy()
  await proxy.stop()
})

const at = new Date('2026-01-01')
const command = (key: string | undefined) => ({ actor: publicActor, at, key })
/** What the command does: a row with a random part, so that doing it twice would show. */
const effect = (key: string) => sql`
  insert into platform.commands (key, recorded_at) values (${`${key}-effect-`} || gen_random_uuid(), ${at})`
const effects = async (key: string) =>
  (await sql`select key from platform.commands where key like ${`${key}-effect-%`}`.execute(db)).rows.length

test('what waits on a database that is away is told so, and asks for nothing more until it is back', async () => {
  const waiting = sql`select pg_sleep(1000)`.execute(far).catch((error: unknown) => error)
  await sql`select 1`.execute(far)
  setAway(far, true)
  expect(isAway(await waiting)).toBe(true)
  await expect(sql`select 1`.execute(far)).rejects.toThrow(DatabaseAway)
  setAway(far, false)
  expect((await sql`select 1 as one`.execute(far)).rows).toEqual([{ one: 1 }])
})

test('the pulse is lost when no answer comes, drops the connections, and is found again', async () => {
  const told: boolean[] = []
  const turns = { resolve: (_: boolean) => {} }
  const turn = () => new Promise<boolean>(settle => Object.assign(turns, { resolve: settle }))
  const pulse = keepPulse(
    far,
    proxy.via(url),
    alive => {
      told.push(alive)
      turns.resolve(alive)
    },
    { every: 20, patience: 300 },
  )
  const lost = turn()
  proxy.stall()
  const waiting = sql`select 1`.execute(far).catch((error: unknown) => error)
  expect(await lost).toBe(false)
  expect(isAway(await waiting)).toBe(true)
  const back = turn()
  proxy.flow()
  expect(await back).toBe(true)
  expect((await sql`select 1 as one`.execute(far)).rows).toEqual([{ one: 1 }])
  await pulse.stop()
  expect(told).toEqual([false, true])
})

test.each([
  ['never came', 'all', 0],
  ['came, and its answer was lost', 'answers', 1],
] as const)(
  'a commit that %s is told as unknown; sent again with its key it has acted once',
  async (_, what, done) => {
    const key = `a-key-${what}`
    // The statement itself: isolation «read committed» is another one.
    const reached = proxy.stallAt('commit\0', what)
    const first = inTransaction(far, command(key), async tx => {
      await effect(key).execute(tx)
      return ok('done')
    })
    const told = expect(first).rejects.toThrow(OutcomeUnknown)
    await reached
    while ((await effects(key)) < done) await pause(5)
    setAway(far, true)
    await told
    expect(await effects(key)).toBe(done)
    proxy.flow()
    setAway(far, false)
    const again = await inTransaction(far, command(key), async tx => {
      await effect(key).execute(tx)
      return ok('done')
    })
    expect(again).toEqual(ok('done'))
    expect(await effects(key)).toBe(1)
  },
)

test('a statement that may not take so long is ended by the server, and is no sign that it is away', async () => {
  const short = connect(url, 1, 50)
  const error = await sql`select pg_sleep(60)`.execute(short).catch((one: unknown) => one)
  expect([isAway(error), (error as { code?: string }).code]).toEqual([false, '57014'])
  await short.destroy()
})
