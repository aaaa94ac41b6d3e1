import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { readFactsTable } from '../../platform/facts.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import { loadBudgetPosts, loadSchemes } from './index.ts'
import { allEntries, ministryTotals, outlines, schemeById, search, yearsWithMoney } from './queries.ts'
import { amountOf } from './rules.ts'

const { db } = await testDatabase()
await db.transaction().execute(async tx => {
  await loadOfficialRegister(tx)
  await loadBudgetPosts(tx)
  await loadSchemes(tx)
})
const all = await allEntries(db)

test('R-4 the catalogue ships with at least 250 schemes, each with all that R-4 asks for', () => {
  expect(all.length).toBeGreaterThanOrEqual(250)
  for (const one of all) {
    for (const said of [one.name, one.purpose, one.target, one.criteria, one.followUp, one.evaluation])
      expect(said, one.id).toMatch(/\S{3}/)
    for (const list of [one.owners, one.posts, one.amounts, one.purposes, one.groups])
      expect(list.length, one.id).toBeGreaterThan(0)
    // Block grants are paid by formula: nothing is applied for or reported on.
    if (one.forms > 0) expect([one.id, one.deadline, one.reportDue]).not.toContain(null)
    expect(one.illustrative || one.classified, `${one.id} is marked`).toBe(true)
  }
  expect(new Set(all.map(one => one.name)).size).toBe(all.length)
})

test('R-4 every official post 60-69 stands as a scheme, with the amounts of Gul bok and the state accounts', () => {
  const official = readFactsTable('catalogue', 'budget-posts').filter(row => row.kind !== 'accounts')
  const key = (post: string, year: number, kind: string, ore: bigint) => `${post} ${year} ${kind} ${ore}`
  const inPosts = all
    .filter(one => !one.illustrative)
    .flatMap(one =>
      one.amounts.map(({ year, kind, ore }) => {
        const posts = one.posts.filter(post => (post.from ?? 0) <= year && year <= (post.to ?? 9999))
        expect(posts, `${one.id} ${year}`).toHaveLength(1)
        return key(posts[0]!.post, year, kind, ore)
      }),
    )
  const wanted = official.map(row =>
    key(`${row.chapter}.${row.item}`, Number(row.year), row.kind!, BigInt(row.amount_nok!) * 100n),
  )
  expect(inPosts.toSorted()).toEqual(wanted.toSorted())
})

test('D-10 R-52 the pooled programme stands there with its own post and the five elements', async () => {
  const pilot = (await schemeById(db, 'pilot-0-24'))!
  expect(pilot).toMatchObject({
    name: 'Programfinansiering av 0–24-samarbeidet',
    pooled: true,
    illustrative: false,
  })
  expect(pilot.posts).toEqual([{ post: '226.64', from: 2020, to: 2022 }])
  expect(amountOf(pilot.amounts, 2021)).toEqual({ year: 2021, kind: 'adopted', ore: 40_500_000_00n })
})

test('R-11 in every year the totals by ministry are the totals by scheme, and a portfolio that moved is with its new ministry', async () => {
  const years = await yearsWithMoney(db)
  expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  for (const year of years) {
    const byScheme = all.reduce((sum, one) => sum + (amountOf(one.amounts, year)?.ore ?? 0n), 0n)
    const { totals } = await ministryTotals(db, year)
    expect(
      totals.reduce((sum, one) => sum + one.ore, 0n),
      String(year),
    ).toBe(byScheme)
    expect(
      totals.map(one => one.ministry),
      String(year),
    ).not.toContain(null)
    // What each ministry's own list says is what stands at the ministry.
    for (const { ministry, ore, schemes } of totals) {
      const wanted = { words: '', directorate: '', group: '', purpose: '', funded: true }
      const found = await search(db, { ...wanted, ministry: ministry!, year }, { offset: 0, most: 1 })
      expect([ministry, found.ore, found.count]).toEqual([ministry, ore, schemes])
    }
  }
  const ministriesOf = async (year: number) => {
    const { schemes } = await ministryTotals(db, year)
    return schemes.find(one => one.id === 'integreringstilskudd')?.owner
  }
  expect(await ministriesOf(2021)).toBe('imdi')
  const wanted = { words: 'integreringstilskudd', directorate: '', group: '', purpose: '', funded: true }
  const under = async (ministry: string, year: number) =>
    (await search(db, { ...wanted, ministry, year }, { offset: 0, most: 9 })).schemes.map(one => one.id)
  expect(await under('kd', 2021)).toContain('integreringstilskudd')
  expect(await under('aid', 2021)).not.toContain('integreringstilskudd')
  expect(await under('aid', 2022)).toContain('integreringstilskudd')
})

test('a search finds words in name, goal and criteria in any inflection, and filters narrow it', async () => {
  const look = async (more: Partial<Parameters<typeof search>[1]>) => {
    const wanted = {
      words: '',
      ministry: '',
      directorate: '',
      group: '',
      purpose: '',
      year: 2026,
      funded: false,
    }
    return search(db, { ...wanted, ...more }, { offset: 0, most: 50 })
  }
  expect((await look({ words: 'undervisningen' })).schemes.map(one => one.id)).toContain(
    'sommerskole-mot-laeringstap',
  )
  expect((await look({ words: 'koordinator' })).schemes.map(one => one.name)).toContain(
    'Sammenhengende hjelp til barn med store behov',
  )
  expect((await look({ words: '100%_' })).count).toBe(0)
  expect((await look({})).count).toBe(all.length)
  const narrow = await look({ directorate: 'bufdir', group: 'families', purpose: 'violence' })
  expect(narrow.count).toBeGreaterThan(0)
  for (const one of narrow.schemes)
    expect([one.owner, one.groups, one.purposes]).toEqual([
      'bufdir',
      expect.arrayContaining(['families']),
      expect.arrayContaining(['violence']),
    ])
  const both = await look({ directorate: 'bufdir', ministry: 'hod' })
  expect(both.count).toBe(0)
})

test('loading again changes nothing', async () => {
  await db.transaction().execute(tx => loadSchemes(tx))
  expect(await allEntries(db)).toEqual(all)
  expect(await outlines(db, 2026, { funded: false })).toHaveLength(all.length)
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from organisations.organisations where id = 'hkdir'`.execute(db)
  expect(rows[0]?.n).toBe(1)
})
