import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { addDecimals, compareDecimals, type Decimal, decimalOf, decimalText } from '../../core/decimal.ts'
import {
  loadOfficialRegister,
  municipalHistory,
  municipalities,
  municipalNumbers,
} from '../organisations/index.ts'
import { addFacts, figuresFor, loadChildren } from './index.ts'
import type { Fact } from './model.ts'
import { howMade } from './pages/carried.tsx'

const { db } = await testDatabase()
beforeAll(() =>
  db.transaction().execute(async tx => {
    await loadOfficialRegister(tx)
    await loadChildren(tx)
  }),
)

const on = '2024-01-01'
const sum = (values: string[]): Decimal => addDecimals(values.map(decimalOf))
const fact = (organisation: string, year: number, value: string, indicator = 'population'): Fact => ({
  indicator,
  organisation,
  year,
  value,
  source: 'test',
  asOf: `${year}-01-01`,
  illustrative: false,
  borders: `${year}-01-01`,
})
const add = (facts: Fact[]) => db.transaction().execute(tx => addFacts(tx, facts))

test('seven indicators ship for all 357 municipalities and every year, and the age groups add up', async () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
  const of = async (indicator: string) =>
    (await figuresFor(db, { references: years.map(year => ({ indicator, year })), on })).figures
  const parts = await Promise.all(['children-0-5', 'children-6-15', 'children-16-18', 'youth-19-24'].map(of))
  const all = await of('children-0-24')
  expect(all).toHaveLength(357 * years.length)
  expect(compareDecimals(sum(parts.flat().map(one => one.value)), sum(all.map(one => one.value)))).toBe(0)
  expect(all.every(one => one.carried === null && one.source === 'SSB 07459')).toBe(true)
  const oslo = all.find(one => one.municipality === 'm-0301' && one.year === 2024)
  expect(Number(oslo!.value)).toBeGreaterThan(150_000)
  expect(await of('population')).toHaveLength(357 * years.length)
})

describe('every merger and division of 2017 to 2024', () => {
  test.each([2016, 2017, 2018, 2019, 2020, 2023])(
    'figures in the borders of %i: all 357 once, total conserved',
    async year => {
      const olds = await municipalities(db, `${year}-01-01`)
      const indicator = 'children-0-5'
      // Kept under a year of their own, so that the shipped figures do not answer instead.
      const facts = olds.map(({ id }, i) => ({
        ...fact(id, year - 40, String(1_000 + i * i), indicator),
        borders: `${year}-01-01`,
      }))
      await add(facts)
      const carried = await figuresFor(db, { references: [{ indicator, year: year - 40 }], on })
      const stokke = year === 2016
      expect(carried.notCarried.map(one => [one.municipality, one.why, one.about])).toEqual(
        stokke
          ? [
              ['m-3905', 'splitWithoutWeight', 'm-0720'],
              ['m-3907', 'splitWithoutWeight', 'm-0720'],
            ]
          : [],
      )
      const ids = carried.figures.map(one => one.municipality)
      expect(new Set(ids).size).toBe(stokke ? 355 : 357)
      expect(ids).toHaveLength(stokke ? 355 : 357)
      const lost = ['0704', '0716', '0706', '0719', '0720'].map(
        number => olds.find(one => one.number === number)?.id,
      )
      const expected = facts.filter(one => !stokke || !lost.includes(one.organisation))
      const [is, was] = [sum(carried.figures.map(one => one.value)), sum(expected.map(one => one.value))]
      expect(decimalText(is)).toBe(decimalText(was))
    },
  )

  test('the divisions: Ålesund, Tysfjord and Snillfjord by the shares that are known', async () => {
    const year = 1970
    const borders = { '2019-01-01': ['m-1850', 'm-1805', 'm-1854', 'm-1849', 'm-5012', 'm-5013'] }
    await add(borders['2019-01-01'].map(id => ({ ...fact(id, year, '1000'), borders: '2019-01-01' })))
    const ask = (municipality: string) =>
      figuresFor(db, { municipalities: [municipality], references: [{ indicator: 'population', year }], on })
    const [narvik] = (await ask('m-1806')).figures
    expect(narvik).toMatchObject({ value: '2500', carried: { how: 'sum', from: '2019-01-01' } })
    expect(narvik!.carried!.parts.find(one => one.organisation === 'm-1850')).toEqual({
      organisation: 'm-1850',
      value: '1000',
      share: '0.5',
      shareSource: 'FHI csdata',
      weight: null,
    })
    expect((await ask('m-1875')).figures[0]!.value).toBe('1500')
    expect((await ask('m-5056')).figures[0]!.value).toBe('1350')
    // Orkland lacks three of its four predecessors.
    expect((await ask('m-5059')).notCarried[0]).toMatchObject({ why: 'predecessorMissing' })
  })
})

describe('both ways over a division', () => {
  test('split-back-haram: Haram of 2024 is Haram of 2019 again, and Ålesund is what is left', async () => {
    const year = 1971
    const figures = { 'm-1504': 48000, 'm-1534': 9300, 'm-1523': 2300, 'm-1529': 4700, 'm-1546': 1200 }
    await add(
      Object.entries(figures).map(([id, value]) => ({
        ...fact(id, year, `${value}`),
        borders: '2019-01-01',
      })),
    )
    const references = [{ indicator: 'population', year }]
    const made = await figuresFor(db, { municipalities: ['m-1508', 'm-1580'], references, on })
    expect(made.figures.map(one => one.value)).toEqual(['56200', '9300'])
    expect(made.figures[1]!.carried!.parts).toEqual([
      { organisation: 'm-1534', value: '9300', share: '1', shareSource: null, weight: null, returned: true },
    ])
    const told = howMade(made.figures[1]!, new Map([['m-1534', 'Haram']]), 'nb')
    expect(told.replace(/\s/g, ' ')).toBe('Haram, slik kommunen var før sammenslåingen: 9 300')
    const merged = await figuresFor(db, { municipalities: ['m-1507'], references, on: '2021-01-01' })
    expect(merged.figures[0]!.value).toBe('65500')
    const forward = [{ indicator: 'population', year: 2024 }]
    const back = await figuresFor(db, { municipalities: ['m-1534'], references: forward, on: '2019-01-01' })
    expect(back.figures[0]).toMatchObject({ value: '9357', carried: { parts: [{ organisation: 'm-1580' }] } })
  })

  test('of every division it is decided whether what was merged comes back', async () => {
    const { successions } = await municipalHistory(db)
    const divisions = Map.groupBy(successions, one => `${one.predecessor} ${one.on}`)
    const again = [...divisions.values()].filter(
      ([one, ...more]) => more.length > 0 && successions.some(each => each.successor === one!.predecessor),
    )
    expect(again.map(division => division.map(one => [one.successor, one.returns]))).toEqual([
      [
        ['m-1508', undefined],
        ['m-1580', 'm-1534'],
      ],
    ])
  })

  test('back to 2020: Ålesund is what Ålesund and Haram are; Narvik of 2019 cannot be told', async () => {
    const references = [{ indicator: 'population', year: 2024 }]
    const back = await figuresFor(db, { municipalities: ['m-1507'], references, on: '2022-01-01' })
    expect(back.figures[0]).toMatchObject({ value: '67866' })
    const narvik = await figuresFor(db, { municipalities: ['m-1805'], references, on: '2019-01-01' })
    expect(narvik.notCarried[0]).toMatchObject({ why: 'mergedLater' })
    const all = await figuresFor(db, { references, on: '2020-06-01' })
    expect([all.figures.length, all.notCarried.length]).toEqual([356, 0])
  })
})

const reference = process.env.REFERENCE_DATA
const official = (name: string) => join(reference ?? '', 'norway', name)
const original = 'befolkning_kommune_alder0-24_2005-2021_opprinnelige_koder.csv'
const backCast = 'befolkning_kommune_alder0-24_2005-2026_grenser2024.csv'

test.skipIf(!reference || !existsSync(official(original)))(
  'carried figures are those of the official back-cast, but where a municipality was divided (needs REFERENCE_DATA)',
  async () => {
    const read = (name: string): Record<string, string>[] =>
      parse(readFileSync(official(name)), { columns: true })
    const numbers = await municipalNumbers(db)
    const idOn = (number: string, date: string) =>
      numbers.find(one => one.number === number && one.from <= date && (one.to === null || date < one.to))?.id
    const years = [2017, 2018, 2019, 2020, 2021]
    const given = read(original).filter(row => years.includes(Number(row.aar)))
    // Years of their own, so that the shipped figures in today's borders do not answer first.
    const early = (year: number) => year - 100
    const unknown: string[] = []
    const facts = given.flatMap(row => {
      const borders = `${row.aar}-01-01`
      const id = idOn(row.kommunenummer!, borders)
      if (!id) unknown.push(`${row.kommunenummer} ${row.aar}`)
      return id ? [{ ...fact(id, early(Number(row.aar)), row.total!), borders }] : []
    })
    await add(facts)
    expect(unknown).toEqual([])
    const truth = new Map(
      read(backCast).map(row => [
        `${idOn(row.kommunenummer!, on)} ${row.aar}`,
        { total: row.total!, estimated: row.estimert === '1' },
      ]),
    )
    const references = years.map(year => ({ indicator: 'population', year: early(year) }))
    const { figures, notCarried } = await figuresFor(db, { references, on })
    expect([figures.length, notCarried.length]).toEqual([357 * years.length, 0])
    const differing = figures.filter(
      one => decimalText(decimalOf(one.value)) !== truth.get(`${one.municipality} ${one.year + 100}`)!.total,
    )
    const off = Map.groupBy(differing, one => one.municipality)
    const by = (id: string) =>
      Math.max(
        ...off
          .get(id)!
          .map(one => Math.abs(Number(one.value) - Number(truth.get(`${id} ${one.year + 100}`)!.total))),
      )
    // Ålesund and Haram were apart until 2020, and again from 2024: the figures of the years before are each one's own;
    // those of 2020 and 2021 are divided by the shares of 2024, where the back-cast has its own.
    const apart = differing.filter(one => ['m-1508', 'm-1580'].includes(one.municipality))
    expect(apart.every(one => one.year >= early(2020))).toBe(true)
    expect(by('m-1508')).toBeLessThan(400)
    off.delete('m-1508')
    off.delete('m-1580')
    // Divided by the same shares, each age rounded to whole persons by the back-cast.
    const divided = ['m-1806', 'm-1875', 'm-5055', 'm-5056', 'm-5059']
    expect([...off.keys()].sort()).toEqual(divided)
    for (const id of divided) expect(by(id)).toBeLessThan(10)
    expect(figures.length - differing.length).toBe(1766)
    for (const year of years) {
      const is = sum(figures.filter(one => one.year === early(year)).map(one => one.value))
      const was = sum(given.filter(row => row.aar === String(year)).map(row => row.total!))
      expect(compareDecimals(is, was)).toBe(0)
    }
  },
)
