import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { potWithMoney } from '../../../test/support/pot-with-money.ts'
import { shown } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { createMeasure } from './index.ts'
import { budgetPage, budgetPost } from './pages/budget.tsx'
import { newMeasurePost } from './pages/new-measure.tsx'
import { serviceSharesPage } from './pages/sector-shares.tsx'
import { namesOnlyASector, sharesOf } from './sector.rules.ts'

const { db } = await testDatabase()
const { where, aMeasure, move, asked, command } = await potWithMoney(db)
const wanted = (name: string, services = ['Skole', 'Helse']) => ({
  name,
  need: 'Familier møter mange dører',
  ageFrom: 0,
  ageTo: 18,
  families: true,
  services,
  startsOn: '2020-01-01',
  endsOn: '2022-12-31',
})

test('R-51 the two sides of a budget move are measures of the pot, in the database too, and nothing else can be given', async () => {
  const { rows } = await sql<{ column: string; target: string }>`
    select a.attname as "column", c.confrelid::regclass::text as target from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.conrelid in ('measures.budget_moves'::regclass, 'measures.budgets'::regclass)
    order by 1`.execute(db)
  const toMeasures = rows.filter(one => one.target === 'measures.measures').map(one => one.column)
  expect(toMeasures).toEqual(expect.arrayContaining(['from_measure', 'to_measure', 'measure']))
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'measures' and table_name in ('budget_moves', 'budgets')`.execute(db)
  expect(columns.map(one => one.name).filter(name => /sector|service|scheme/.test(name))).toEqual([])

  await aMeasure()
  const form = (to: string) => ({
    from: '0',
    to,
    ore: '1000',
    reason: 'Til sektoren',
    decidedBy: 'Kommunestyret',
    decidedOn: '2020-05-20',
    effectiveOn: '2020-05-21',
  })
  for (const to of ['Skole', 'sektor:helse', '77']) {
    const told = await shown(budgetPost, asked({}, form(to)))
    expect(told).toMatchObject({ status: 422 })
    expect(told.html).toContain('Til sektoren')
  }
  const { html } = await shown(budgetPage, asked())
  const options = [...html.matchAll(/<option value="([^"]*)"/g)].map(match => match[1])
  expect(new Set(options)).toEqual(new Set(['', '0', '1']))
})

test('R-51 a measure whose name is only a sector or a service is refused, and told what to do', async () => {
  const make = (name: string, services?: string[]) =>
    createMeasure(db, command(), where, wanted(name, services))
  for (const name of [
    'Skole',
    'Helse og omsorg',
    'NAV',
    'Oppvekstsektoren',
    'Drift av barnehage',
    'BARNEVERN',
    'Skule og SFO',
  ])
    expect(await make(name), name).toMatchObject({ refusal: { code: 'sectorName', field: 'name' } })
  expect(await make('Utekontakten', ['Utekontakten', 'NAV'])).toMatchObject({
    refusal: { code: 'sectorName' },
  })
  for (const name of ['Familieteam på tvers', 'Los i skolen', 'Fritid for alle', 'Jobbstøtte (IPS)'])
    expect(namesOnlyASector(wanted(name)), name).toBe(false)
  expect(namesOnlyASector({ name: '0–24', services: [] })).toBe(false)
  const form = { ...wanted('Skole'), ageFrom: '0', ageTo: '18', families: 'on', services: 'Skole\nHelse' }
  const told = await shown(newMeasurePost, asked({}, form))
  expect(told).toMatchObject({ status: 422 })
  for (const words of ['Kall tiltaket det dere gjør', 'value="Skole"', 'Familier møter mange dører'])
    expect(told.html).toContain(words)
})

test('R-51 the share of a service is a calculated view, with picture and table, and a budget nowhere', async () => {
  expectOk(await move(null, 1, 1001))
  const { html } = await shown(serviceSharesPage, asked())
  for (const words of ['beregnet andel', 'delt likt', 'Ingen tjeneste og ingen sektor har et eget budsjett'])
    expect(html).toContain(words)
  expect(html).toContain('<svg')
  expect(html).toContain('<table')
  expect(html).not.toContain('<form')
})

test('R-51 property: the shares sum to what the measures have, whoever takes part', () => {
  const given = fc.record({
    services: fc.array(fc.constantFrom('Skole', 'skole ', 'NAV', 'Helse'), { maxLength: 4 }),
    budgetOre: fc.bigInt({ min: 0n, max: kroner(10_000_000) }),
    spentOre: fc.bigInt({ min: 0n, max: kroner(10_000_000) }),
  })
  fc.assert(
    fc.property(fc.array(given, { maxLength: 8 }), list => {
      const shares = sharesOf(list)
      for (const key of ['budgetOre', 'spentOre'] as const)
        expect(sumOre(shares.map(one => one[key]))).toBe(sumOre(list.map(one => one[key])))
      const names = shares.map(one => one.service.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})
