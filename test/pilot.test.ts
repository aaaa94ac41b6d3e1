import { expect, test } from 'vitest'
import { organisation, predecessorsOf } from '../src/rooms/organisations/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { caseByNumber } from '../src/rooms/records/index.ts'
import { pilotsOf } from '../src/rooms/selection/index.ts'
import { demoDatabase } from './support/demo.ts'

const { db } = await demoDatabase()
const pilots = {
  'sf-innlandet': ['Elverum', 'Nordre Land', 'Tynset', 'Vestre Toten'],
  'sf-trondelag': ['Frøya', 'Namsos', 'Nærøysund', 'Trondheim'],
  'sf-vestfold-telemark': ['Bamble', 'Horten', 'Larvik', 'Siljan'],
}

test('R-15 R-17 the demo’s pilot has three regions with four municipalities each, and no others', async () => {
  const programme = (await programmeById(db, 'pilot-0-24'))!
  expect(programme.regions.map(one => one.office).toSorted()).toEqual(Object.keys(pilots))
  const found = await Promise.all(
    (await pilotsOf(db, programme.id)).map(async ({ municipality, office }) => ({
      office,
      name: (await organisation(db, municipality, '2020-01-01'))!.name,
    })),
  )
  const byOffice = Map.groupBy(found, one => one.office)
  const sorted = [...byOffice].map(([office, list]) => [office, list.map(one => one.name).toSorted()])
  expect(Object.fromEntries(sorted)).toEqual(pilots)
})

test('R-17 code and name of each pilot are found for 2019, 2020 and 2024, or those it was made of', async () => {
  for (const { municipality } of await pilotsOf(db, 'pilot-0-24')) {
    for (const on of ['2019-06-01', '2020-06-01', '2024-06-01']) {
      const itself = await organisation(db, municipality, on)
      const found = itself ? [itself] : await predecessorsOf(db, municipality)
      expect(found.length, `${municipality} ${on}`).toBeGreaterThan(0)
      for (const one of found) {
        expect(one.number).toMatch(/^\d{4}$/)
        expect(one.name).not.toBe('')
      }
      if (on !== '2019-06-01') expect(itself).toBeDefined()
    }
  }
})

test('R-36 the demo holds the case numbers of the invitations', async () => {
  expect(await caseByNumber(db, 'sf-innlandet', 2019, 10445)).toBeDefined()
  expect(await caseByNumber(db, 'sf-vestfold-telemark', 2019, 6452)).toBeDefined()
})
