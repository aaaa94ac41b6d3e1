import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import * as organisations from './index.ts'

const { db } = await testDatabase()
await db.transaction().execute(tx => organisations.loadOfficialRegister(tx))

test('R-17 the register has 357 municipalities in 2024, 356 in 2020 and 422 in 2019', async () => {
  const count = async (on: string) => (await organisations.municipalities(db, on)).length
  expect([await count('2024-01-01'), await count('2020-01-01'), await count('2019-06-01')]).toEqual([
    357, 356, 422,
  ])
})

test('R-17 codes and names of a pilot resolve in 2019, 2020 and 2024', async () => {
  const siljan = async (on: string) => (await organisations.organisation(db, 'm-4010', on))?.number
  expect([await siljan('2019-06-01'), await siljan('2020-06-01'), await siljan('2024-06-01')]).toEqual([
    '0811',
    '3812',
    '4010',
  ])
})

test('R-17 Nærøysund did not exist in 2019: its predecessors are shown', async () => {
  expect(await organisations.organisation(db, 'm-5060', '2019-06-01')).toBeUndefined()
  const predecessors = await organisations.predecessorsOf(db, 'm-5060')
  expect(predecessors.map(one => `${one.name} ${one.number}`)).toEqual(['Vikna 5050', 'Nærøy 5051'])
  const of = async (id: string) =>
    (await organisations.predecessorsOf(db, id)).map(one => `${one.name} ${one.number}`)
  expect([await of('m-1580'), await of('m-1508')]).toEqual([['Haram 1534'], ['Ålesund 1507']])
})

test('R-14 the governor is called Fylkesmannen until 2021 and Statsforvalteren after', async () => {
  const name = async (on: string) => (await organisations.organisation(db, 'sf-innlandet', on))?.name
  expect([await name('2019-05-31'), await name('2021-01-01')]).toEqual([
    'Fylkesmannen i Innlandet',
    'Statsforvalteren i Innlandet',
  ])
})

test('R-10 R-11 five directorates answer to ministries by date', async () => {
  const ministries = await Promise.all(
    ['udir', 'hdir', 'bufdir', 'avdir', 'imdi'].map(id => organisations.ministryOf(db, id, '2020-06-01')),
  )
  expect(ministries).toEqual(['kd', 'hod', 'bfd', 'aid', 'kd'])
  expect(await organisations.ministryOf(db, 'imdi', '2022-06-01')).toBe('aid')
})
