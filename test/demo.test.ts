import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportTo } from '../src/cli/export.ts'
import { kroner, sumOre } from '../src/core/ore.ts'
import { contentOf, finalAwards } from '../src/rooms/allocation/index.ts'
import { potOf } from '../src/rooms/awards/index.ts'
import { originByYear, originLeft, potBalances, vectorOf } from '../src/rooms/ledger/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { figuresOf, yearExtracts } from '../src/rooms/reports/index.ts'
import { verify } from '../src/verify/verify.ts'
import { demoDatabase } from './support/demo.ts'

const { db } = await demoDatabase()
const pilot = 'pilot-0-24'
const view = (await programmeById(db, pilot))!

test.each([
  [2020, kroner(39_300_000)],
  [2021, kroner(40_529_000)],
  [2022, kroner(41_583_000)],
])(
  'R-43 R-45 %i: awards and the undistributed rest are the appropriation, each award at or above its guarantee, five extracts are the awards',
  async (year, appropriation) => {
    const final = (await finalAwards(db, pilot, year))!
    const { awards } = final
    const { run } = await contentOf(db, pilot, year, final)
    expect(awards).toHaveLength(12)
    expect(sumOre(awards.map(one => one.awardOre)) + run.undistributedOre).toBe(appropriation)
    for (const one of awards) expect(one.awardOre >= one.guaranteeOre).toBe(true)
    const extracts = await yearExtracts(db, view, year)
    expect(new Set(extracts.map(one => one.directorate)).size).toBe(5)
    for (const { municipality, awardOre } of awards) {
      const own = extracts.filter(one => one.municipality === municipality)
      expect(sumOre(own.map(one => one.receivedOre))).toBe(awardOre)
    }
  },
)

test('R-48 R-56 origin is exact both ways: what came in by scheme went out by scheme, and every pot ends empty', async () => {
  const pots = (await finalAwards(db, pilot, 2020))!.awards.map(one => potOf(pilot, one.municipality))
  for (const [pot, balance] of await potBalances(db, pots)) {
    expect(balance.left).toBe(0n)
    expect(await originLeft(db, pot)).toEqual([])
    const years = await Promise.all([2020, 2021, 2022, 2023].map(year => originByYear(db, pot, year)))
    expect(vectorOf(years.flatMap(one => one.spent))).toEqual(vectorOf(years.flatMap(one => one.received)))
    expect(years[3]!.received).toEqual([])
    expect(years[3]!.spent.length).toBe(5)
  }
  const contributed = vectorOf(view.contributions.map(({ scheme, ore }) => ({ source: scheme, ore })))
  const received = await Promise.all(
    pots.flatMap(pot => [2020, 2021, 2022].map(year => originByYear(db, pot, year))),
  )
  expect(vectorOf(received.flatMap(one => one.received))).toEqual(contributed)
})

test('R-53 the five extracts of each of the twelve in each of the three years sum to its own figures, to the øre', async () => {
  const sums = ['carriedInOre', 'receivedOre', 'spentOre', 'leftOre'] as const
  let seen = 0
  for (const year of [2020, 2021, 2022]) {
    const extracts = await yearExtracts(db, view, year)
    for (const municipality of new Set(extracts.map(one => one.municipality))) {
      const own = await figuresOf(db, view, municipality, year)
      const five = extracts.filter(one => one.municipality === municipality)
      expect(five).toHaveLength(5)
      for (const key of sums) expect(sumOre(five.map(one => one[key]))).toBe(own[key])
      for (const [i, measure] of own.measures.entries())
        expect(sumOre(five.map(one => one.measures[i]!.spentOre))).toBe(measure.spentOre)
      for (const [i, payee] of own.payees.entries())
        expect(sumOre(five.map(one => one.payees[i]!.spentOre))).toBe(payee.spentOre)
      expect(sumOre(own.measures.map(one => one.spentOre))).toBe(own.spentOre)
      expect(sumOre(own.payees.map(one => one.spentOre))).toBe(own.spentOre)
      seen++
    }
  }
  expect(seen).toBe(36)
})

test('D-8 the whole demo exports and verifies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-export-'))
  try {
    await exportTo(db, folder)
    expect(verify(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
