import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { burdenOf, candidatesFor, facedBy, inOrder, monthsOf, withPot } from './burden.rules.ts'
import {
  ownersOverlap,
  postNumber,
  readAmounts,
  readMonthDay,
  readOwners,
  readPosts,
  writeAmounts,
  writeMonthDay,
  writeOwners,
  writePosts,
} from './lists.rules.ts'
import type { Outline } from './model.ts'
import { crossings, overlapKinds, overlaps, overlapsOf } from './overlap.rules.ts'
import { termPairs, termValues } from './terms.rules.ts'
import { totalsByMinistry } from './totals.rules.ts'

const scheme = (id: string, more: Partial<Outline> = {}): Outline => ({
  id,
  name: id,
  purposes: [],
  groups: [],
  eligible: 'all',
  indicator: null,
  atLeast: null,
  deadline: '03-15',
  reportDue: '04-01',
  forms: 1,
  reports: 1,
  unspent: 'repay',
  ownShare: null,
  auditorOre: null,
  illustrative: true,
  classified: true,
  owner: 'udir',
  pooled: false,
  amount: { year: 2026, kind: 'adopted', ore: 100n },
  ...more,
})

const someCodes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 })
const someSchemes = fc
  .array(fc.record({ purposes: someCodes, groups: someCodes }), { maxLength: 12 })
  .map(list => list.map((one, i) => scheme(`s${i}`, one)))

describe('R-4 overlap', () => {
  test('the kinds are told apart, and those that share most come first', () => {
    const all = [
      scheme('a', { groups: ['youth', 'families'], purposes: ['school', 'health'] }),
      scheme('b', { groups: ['youth', 'families'], purposes: ['school'] }),
      scheme('c', { groups: ['youth'], purposes: ['housing'] }),
      scheme('d', { groups: ['older'], purposes: ['health'] }),
    ]
    const found = overlaps(all)
    const ids = (kind: (typeof overlapKinds)[number]) =>
      found[kind].page(0, 9).map(({ a, b, groups, purposes }) => [a.id + b.id, groups, purposes])
    expect(ids('both')).toEqual([['ab', ['youth', 'families'], ['school']]])
    expect(ids('group')).toEqual([
      ['ac', ['youth'], []],
      ['bc', ['youth'], []],
    ])
    expect(ids('purpose')).toEqual([['ad', [], ['health']]])
    expect(crossings(all, ['youth', 'older'], ['school', 'health'])).toEqual([
      [2, 1],
      [0, 1],
    ])
  })

  test('every pair stands once, in one kind, just as comparing each with each by hand gives', () => {
    fc.assert(
      fc.property(someSchemes, schemes => {
        const found = overlaps(schemes)
        for (const kind of overlapKinds) {
          const pairs = found[kind].page(0, 1000)
          expect(pairs).toHaveLength(found[kind].count)
          const byHand = schemes.flatMap((one, i) =>
            overlapsOf(one, schemes.slice(i + 1))[kind].map(pair => pair.a.id + pair.b.id),
          )
          expect(pairs.map(pair => pair.a.id + pair.b.id).sort()).toEqual(byHand.sort())
          const shared = pairs.map(pair => pair.groups.length + pair.purposes.length)
          expect(shared).toEqual(shared.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  test('more codes than a machine word has bits', () => {
    const many = Array.from({ length: 70 }, (_, i) => `code${i}`)
    const found = overlaps([scheme('a', { groups: many }), scheme('b', { groups: [many[0]!, many[69]!] })])
    expect(found.group.page(0, 1)[0]?.groups).toEqual(['code0', 'code69'])
  })
})

describe('R-4 burden', () => {
  const all = [
    scheme('one', { forms: 2 }),
    scheme('formula', { deadline: null, reportDue: null, forms: 0, reports: 0 }),
    scheme('big', { eligible: 'indicator', indicator: 'children', atLeast: '1000' }),
    scheme('county', { eligible: 'counties' }),
    scheme('empty', { amount: null }),
    scheme('pot', { pooled: true }),
  ]
  const ids = (list: readonly Outline[]) => list.map(one => one.id)

  test('a municipality faces what has money, is open to it, and is no pot', () => {
    expect(ids(facedBy(all, new Map([['children', '999']])))).toEqual(['one', 'formula'])
    expect(ids(facedBy(all, new Map([['children', '1000']])))).toEqual(['one', 'formula', 'big'])
    expect(ids(facedBy(all, new Map()))).toEqual(['one', 'formula', 'big'])
  })

  test('deadlines are those to apply by and those to report by, and the months hold them all', () => {
    const faced = facedBy(all, new Map())
    expect(burdenOf(faced)).toEqual({ schemes: 3, deadlines: 4, forms: 3, reports: 2 })
    const months = monthsOf(faced)
    expect(months.map(one => [one.apply, one.report])).toEqual(
      Array.from({ length: 12 }, (_, i) => (i === 2 ? [2, 0] : i === 3 ? [0, 2] : [0, 0])),
    )
    expect(months.flatMap(one => one.dues)).toHaveLength(burdenOf(faced).deadlines)
  })

  test('a pot takes away the burden of what it takes up and brings its own', () => {
    const pot = scheme('pot', { deadline: '05-31', reportDue: null })
    const after = burdenOf(withPot(facedBy(all, new Map()), pot, new Set(['one', 'big'])))
    expect(after).toEqual({ schemes: 2, deadlines: 1, forms: 1, reports: 1 })
  })
})

describe('R-4 D-13 candidates', () => {
  const pot = scheme('pot', { pooled: true, groups: ['youth', 'families'], purposes: ['school', 'health'] })
  const all = [
    pot,
    scheme('near', { groups: ['youth', 'families'], purposes: ['school'], forms: 3 }),
    scheme('rich', {
      groups: ['youth'],
      purposes: ['health'],
      amount: { year: 2026, kind: 'adopted', ore: 900n },
    }),
    scheme('only-group', { groups: ['youth'], purposes: ['housing'] }),
    scheme('taken', { groups: ['youth'], purposes: ['school'] }),
    scheme('no-money', { groups: ['youth'], purposes: ['school'], amount: null }),
  ]
  test('each shared code counts one, nothing is weighted, and another order changes no score', () => {
    const found = candidatesFor(pot, all, new Set(['taken']))
    const shown = found.map(one => [one.scheme.id, one.score, one.groups.length + one.purposes.length])
    expect(shown).toEqual([
      ['near', 3, 3],
      ['rich', 2, 2],
    ])
    expect(inOrder(found, 'money').map(one => one.scheme.id)).toEqual(['rich', 'near'])
    expect(inOrder(found, 'saved').map(one => one.scheme.id)).toEqual(['near', 'rich'])
    expect(found[0]?.saves).toEqual({ schemes: 1, deadlines: 2, forms: 3, reports: 1 })
  })
})

test('R-122 a conflict is where both ask and differ, a duplicate where both ask for the same', () => {
  const same = { groups: ['youth'], purposes: ['school'] }
  const found = termPairs([
    scheme('a', { ...same, unspent: 'repay', ownShare: 20, auditorOre: null }),
    scheme('b', { ...same, unspent: 'carryOver', ownShare: null, auditorOre: 0n }),
    scheme('c', { groups: ['youth'], purposes: ['housing'], unspent: 'deducted' }),
  ])
  expect([found.count, found.conflicting, found.duplicated]).toEqual([1, 1, 1])
  expect(found.page(0, 9)[0]).toMatchObject({ conflicts: ['unspent'], duplicates: ['reportDue'] })
  const values = termValues([scheme('a', { ownShare: 20 }), scheme('b'), scheme('c')])
  expect(values.ownShare.map(one => [one.value, one.schemes.length])).toEqual([
    [null, 2],
    ['20', 1],
  ])
})

test('R-11 totals by ministry are the totals by scheme, whoever owned what, and nobody is left out', () => {
  const ties = [
    { organisation: 'a', ministry: 'x', from: '2020-01-01', to: '2022-01-01' },
    { organisation: 'a', ministry: 'y', from: '2022-01-01', to: null },
    { organisation: 'b', ministry: 'y', from: '2021-06-01', to: null },
  ]
  const amount = fc.record({
    id: fc.string(),
    owner: fc.constantFrom('a', 'b', 'gone', null),
    ore: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    illustrative: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(amount), fc.integer({ min: 2018, max: 2025 }), (amounts, year) => {
      const totals = totalsByMinistry(year, amounts, ties)
      const sum = (list: readonly { ore: bigint }[]) => list.reduce((total, one) => total + one.ore, 0n)
      expect(sum(totals)).toBe(sum(amounts))
      expect(totals.reduce((count, one) => count + one.schemes, 0)).toBe(amounts.length)
    }),
  )
  const one = [{ id: 's', owner: 'a', ore: 5n, illustrative: false }]
  expect(totalsByMinistry(2021, one, ties)[0]?.ministry).toBe('x')
  expect(totalsByMinistry(2022, one, ties)[0]?.ministry).toBe('y')
})

describe('lists as people write them', () => {
  test('what is written reads back the same', () => {
    const owners = 'kd –2021-07-01; hkdir 2021-07-01–'
    expect(writeOwners(readOwners(owners)!)).toBe(owners)
    expect(writeOwners(readOwners('udir')!)).toBe('udir')
    expect(writePosts(readPosts('291.60 –2022; 671.60 2023–')!)).toBe('291.60 –2022; 671.60 2023–')
    const amounts = '2025 vedtatt 5000000.50; 2026 foreslått 0'
    expect(writeAmounts(readAmounts(amounts)!)).toBe(amounts)
    expect(readAmounts('2025 VEDTATT 5 000 000')).toEqual([
      { year: 2025, kind: 'adopted', ore: 5_000_000_00n },
    ])
    expect(writeMonthDay(readMonthDay('5.3')!)).toBe('05.03.')
    expect(readMonthDay('03-05')).toBe('03-05')
    expect([postNumber('kap. 226 post 64'), postNumber('226.64'), postNumber('ikke kjent')]).toEqual([
      '226.64',
      '226.64',
      null,
    ])
  })

  test('what cannot be understood is refused', () => {
    for (const text of ['udir 2021–2022', 'Udir', 'udir 2022-01-01–2021-01-01', 'udir 2021-02-30–'])
      expect(readOwners(text), text).toBeNull()
    for (const text of ['226', '226.64 2022–2020', 'kap. 226']) expect(readPosts(text), text).toBeNull()
    for (const text of [
      '2025 5000',
      '2025 vedtatt',
      '2025 vedtatt -1',
      '2025 vedtatt 1; 2025 vedtatt 2',
      '1200 vedtatt 1',
    ])
      expect(readAmounts(text), text).toBeNull()
    for (const text of ['31.02.', '29.02.', '15/3', 'mars']) expect(readMonthDay(text), text).toBeNull()
  })

  test('no day has two owners', () => {
    expect(ownersOverlap(readOwners('kd –2021-07-01; hkdir 2021-07-01–')!)).toBe(false)
    expect(ownersOverlap(readOwners('kd –2021-07-02; hkdir 2021-07-01–')!)).toBe(true)
    expect(ownersOverlap(readOwners('kd; hkdir 2021-07-01–')!)).toBe(true)
  })
})
