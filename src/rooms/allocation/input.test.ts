import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { funded, threePilots } from '../../../test/support/money.ts'
import { by, secretariat } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import { ruleSchema, stepInWords } from '../calculation/index.ts'
import { municipalities } from '../organisations/index.ts'
import { programmeById } from '../programmes/index.ts'
import { addFacts, describeIndicator } from '../statistics/index.ts'
import { factsOf, inputOf } from './input.queries.ts'
import { setupOf } from './runs.queries.ts'
import { insertSetup } from './runs.store.ts'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await threePilots(db)
})

test('R-17 R-44 a figure from before a merger is carried over, and the explanation says from whom', async () => {
  const name = { nb: 'Skoler', nn: 'Skular', en: 'Schools' }
  const about = { id: 'schools', name, about: name, unit: 'count', source: 'test', merging: 'sum' } as const
  const described = { ...about, weight: null, illustrative: true }
  expectOk(await describeIndicator(db, by(secretariat, '2019-01-01'), described))
  const predecessors = { 'm-5050': '4', 'm-5051': '7' }
  const facts = Object.entries(predecessors).map(([organisation, value]) => ({
    indicator: 'schools',
    organisation,
    year: 2019,
    value,
    source: 'test',
    asOf: '2019-01-01',
    illustrative: true,
    borders: '2019-01-01',
  }))
  await db.transaction().execute(tx => addFacts(tx, facts))
  const [fact] = await factsOf(db, { year: 2020 }, ['m-5060'], [{ indicator: 'schools', lag: 1 }])
  expect(fact).toMatchObject({ municipality: 'm-5060', year: 2019, value: '11' })
  expect(fact!.carriedFrom!.toSorted()).toEqual(['Nærøy', 'Vikna'])
  const programme = { indicators: { schools: name } } as unknown as Parameters<typeof stepInWords>[0]
  expect(stepInWords(programme, 'Nærøysund', { kind: 'input', fact: fact! }, 'nb')).toMatch(
    /Regnet om til dagens grenser fra (Vikna \+ Nærøy|Nærøy \+ Vikna)\./,
  )
})

test('R-17 R-44 last years’ figures of a municipality that came back are its own, and the explanation says whose', async () => {
  const schools = { 'm-1504': '20', 'm-1534': '8', 'm-1523': '1', 'm-1529': '3', 'm-1546': '2' }
  const about = { indicator: 'schools', year: 2018, source: 'test', asOf: '2018-01-01', illustrative: true }
  const facts = Object.entries(schools).map(([organisation, value]) => ({ ...about, organisation, value }))
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      facts.map(one => ({ ...one, borders: '2018-01-01' })),
    ),
  )
  const read = await factsOf(db, { year: 2024 }, ['m-1580', 'm-1508'], [{ indicator: 'schools', lag: 6 }])
  const of = (id: string) => read.find(one => one.municipality === id)
  expect([of('m-1580')?.value, of('m-1580')?.carriedFrom]).toEqual(['8', ['Haram']])
  expect([of('m-1508')?.value, of('m-1508')?.carriedFrom?.toSorted()]).toEqual([
    '26',
    ['Sandøy', 'Skodje', 'Ålesund', 'Ørskog'],
  ])
})

test('R-44 a year that counts the country has every other municipality beside the pilots, each once', async () => {
  await funded(db, id, 3_000_000, 2023)
  const view = (await programmeById(db, id))!
  expect((await inputOf(db, view, 2023, null))!.programme.others).toEqual([])
  const { version, ...setup } = (await setupOf(db, id, 2023))!
  await db
    .transaction()
    .execute(tx => insertSetup(tx, id, 2023, version + 1, { ...setup, recipients: 'country' }))
  const { programme } = (await inputOf(db, view, 2023, null))!
  const all = [...programme.municipalities, ...programme.others].map(one => one.id)
  expect(programme.municipalities).toHaveLength(3)
  expect(all.toSorted()).toEqual((await municipalities(db, '2023-01-01')).map(one => one.id).toSorted())
})

test('R-44 a list in a rule brings as many figures as its count says, each numbered', async () => {
  await funded(db, id, 3_000_000, 2022)
  const view = (await programmeById(db, id))!
  const { programme } = (await inputOf(db, view, 2022, null))!
  const [first, ...others] = programme.municipalities.map(one => one.id)
  const values = { costly: '2', 'costly:1': '2000000', 'costly:2': '900000' }
  const facts = [
    ...Object.entries(values).map(([indicator, value]) => ({ organisation: first!, indicator, value })),
    ...others.map(organisation => ({ organisation, indicator: 'costly', value: '0' })),
  ]
  const about = { year: 2022, source: 'test', asOf: '2022-01-01', illustrative: true, borders: null }
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      facts.map(one => ({ ...one, ...about })),
    ),
  )
  const { version, ...setup } = (await setupOf(db, id, 2022))!
  const figure = { indicator: 'costly', lag: 0 }
  const rule = ruleSchema.parse({
    version: '1',
    source: 'test',
    validFrom: '2022-01-01',
    amount: { kind: 'each', figure, pays: { kind: 'perUnit', perUnitOre: 80n, unit: figure } },
  })
  const rules = { ...setup.rules, [programme.schemes[0]!.id]: rule }
  await db.transaction().execute(tx => insertSetup(tx, id, 2022, version + 1, { ...setup, rules }))
  const read = (await inputOf(db, view, 2022, null))!.facts.filter(one => one.indicator.startsWith('costly'))
  const own = read.filter(one => one.municipality === first)
  expect(Object.fromEntries(own.map(one => [one.indicator, one.value]))).toEqual(values)
  expect(read).toHaveLength(3 + others.length)
})
