import { expect, test } from 'vitest'
import { aFundedCountry, command, where } from '../../../test/support/country.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { askOf, shown } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import type { EventRecord } from '../events/index.ts'
import { makeRun, stopRun } from './make.actions.ts'
import { latestOrder } from './order.queries.ts'
import { moveOrder } from './order.store.ts'
import { allocationPage } from './pages/allocation.tsx'
import { makeOrderedRun } from './reactions.ts'
import { awardsOfRun, runsOf } from './runs.queries.ts'

const { db, adminUrl } = await testDatabase()
const places = await aFundedCountry(db, adminUrl, 60)
const context = { db, clock: () => command.at }
const runs = () => runsOf(db, command.actor, where.programme, where.year)
const order = async () => (await latestOrder(db, command.actor, where))!
const work = async () => makeOrderedRun.run(context, { subject: (await order()).id } as EventRecord)
const page = async () =>
  (
    await shown(
      allocationPage,
      askOf(db, { actor: command.actor, params: { programme: where.programme, year: `${where.year}` } }),
    )
  ).html

test('R-43 a run of the whole country is ordered, tells how far it has come, and is made once', async () => {
  expect(expectOk(await makeRun(db, command, where, 'equal'))).toEqual({ number: null })
  expect(await makeRun(db, command, where, 'equal')).toMatchObject({ refusal: { code: 'runOrdered' } })
  expect(await page()).toContain(`0 av ${places.length} kommuner er skrevet`)
  expect(await runs()).toEqual([])
  await work()
  await work()
  expect(await order()).toMatchObject({ state: 'made', number: 1, written: places.length })
  expect(await runs()).toHaveLength(1)
  const awards = await awardsOfRun(db, where.programme, where.year, 1)
  expect(awards).toHaveLength(places.length)
  for (const one of awards)
    expect(
      one.parts.reduce((sum, part) => sum + part.ore, 0n),
      one.municipality,
    ).toBe(one.awardOre)
  expect(await page()).not.toContain('kommuner er skrevet')
})

test('R-43 an ordered run can be stopped before and while it is written, and leaves nothing', async () => {
  expectOk(await makeRun(db, command, where, null))
  expectOk(await stopRun(db, command, where))
  await work()
  expect(await order()).toMatchObject({ state: 'stopped', written: 0 })
  expect(await page()).toContain('Den ble stoppet')

  expectOk(await makeRun(db, command, where, null))
  const { id } = await order()
  const working = makeOrderedRun.run(context, { subject: id } as EventRecord)
  while ((await order()).written === 0) await new Promise(resolve => setImmediate(resolve))
  expectOk(await stopRun(db, command, where))
  await working
  expect((await order()).state).toBe('stopped')
  expect(await runs()).toHaveLength(1)
  expect(await stopRun(db, command, where)).toMatchObject({ refusal: { code: 'nothingOrdered' } })
})

test('R-43 a run that was broken off is made when the job is tried again', async () => {
  expectOk(await makeRun(db, command, where, null))
  await moveOrder(db, (await order()).id, ['waiting'], { state: 'working', written: 5 })
  await work()
  expect(await order()).toMatchObject({ state: 'made', number: 2 })
  expect(await runs()).toHaveLength(2)
})
