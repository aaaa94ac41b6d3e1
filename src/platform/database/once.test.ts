import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { databaseOf, once, readingOnce } from './once.ts'

const { db } = await testDatabase()

test('a page asks for a thing once, and whatever else asks gets it afresh', async () => {
  let asked = 0
  const thing = () => Promise.resolve(++asked)
  const [page, another] = [readingOnce(db), readingOnce(db)]
  expect([await once(page, 'a', thing), await once(page, 'a', thing), await once(page, 'b', thing)]).toEqual([
    1, 1, 2,
  ])
  expect(await once(another, 'a', thing)).toBe(3)
  expect([databaseOf(page), databaseOf(db)]).toEqual([db, db])
  expect([await once(db, 'a', thing), await once(db, 'a', thing)]).toEqual([4, 5])
  await page.transaction().execute(async tx => {
    expect([await once(tx, 'a', thing), await once(tx, 'a', thing)]).toEqual([6, 7])
  })
})
