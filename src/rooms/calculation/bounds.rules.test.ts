import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { tries } from '../../../test/support/tries.ts'
import { boundsOf, isMetWithinItsBounds } from './bounds.rules.ts'
import { ruleProblems } from './check.rules.ts'
import type { Condition } from './model.ts'

const [n, m] = [
  { indicator: 'n', lag: 0 },
  { indicator: 'm', lag: 0 },
]
const atLeast = (figure: typeof n, bound: string): Condition => ({ figure, atLeast: bound })
const atMost = (figure: typeof n, bound: string): Condition => ({ figure, atMost: bound })

describe('R-44 a requirement that nobody could be reckoned as meeting', () => {
  const cases: [name: string, when: Condition, met: boolean][] = [
    ['one test', atLeast(n, '100'), true],
    ['a range', { figure: n, atLeast: '100', atMost: '100' }, true],
    ['two figures', { all: [atLeast(n, '100'), atMost(m, '5')] }, true],
    ['either figure', { any: [atLeast(n, '100'), atLeast(m, '5')] }, true],
    ['all of one figure', { all: [atLeast(n, '100'), atLeast(n, '50'), atMost(n, '200')] }, true],
    ['the milder of two', { any: [atLeast(n, '100'), { all: [atLeast(n, '50'), atLeast(m, '5')] }] }, true],
    [
      'a floor about two bounds apart',
      { all: [atLeast(n, '50'), { any: [atLeast(n, '100'), atMost(n, '20')] }] },
      false,
    ],
    [
      'a ceiling about two bounds apart',
      { all: [atMost(n, '50'), { any: [atLeast(n, '100'), atMost(n, '20')] }] },
      false,
    ],
    ['bounds that leave nothing', { all: [atLeast(n, '100'), atMost(n, '50')] }, false],
    [
      'two alternatives of two figures',
      {
        any: [{ all: [atLeast(n, '100'), atLeast(m, '1')] }, { all: [atLeast(n, '50'), atLeast(m, '9')] }],
      },
      false,
    ],
    [
      'two alternatives of two ceilings',
      {
        any: [{ all: [atMost(n, '100'), atMost(m, '5')] }, { all: [atMost(n, '200'), atMost(m, '1')] }],
      },
      false,
    ],
    [
      'a reckoned figure',
      { all: [{ figure: { kind: 'sum', of: [n, m] }, atLeast: '9' }, atLeast(n, '1')] },
      true,
    ],
  ]
  test.each(cases)('%s', (_, when, met) => {
    expect(isMetWithinItsBounds(when)).toBe(met)
    const gate = (standIn: string) =>
      ruleProblems(ruleOf({ kind: 'gate', when, pays: { kind: 'fixed', amountOre: 100n }, standIn }), null)
    const share = (standIn: string) =>
      ruleProblems(
        ruleOf({ kind: 'share', appropriationOre: 100n, parts: [{ weight: '1', by: n }], when, standIn }),
        null,
      )
    const path = ['amount', 'when']
    for (const problems of [gate('smallest'), gate('medianOfEligible'), share('smallest')])
      expect(problems).toEqual(met ? [] : [{ code: 'standInFails', path, values: {} }])
    expect([...gate('own'), ...share('own')]).toEqual([])
  })

  test('a range that nothing meets is told as that, once', () => {
    const when = { figure: n, atLeast: '9', atMost: '3' }
    const gate = ruleOf({ kind: 'gate', when, pays: { kind: 'fixed', amountOre: 100n } })
    expect(ruleProblems(gate, null).map(one => one.code)).toEqual(['emptyRange'])
  })
})

test('R-44 the bounds of a figure: the strictest of all, the mildest of any, and none of a reckoned figure', () => {
  const of = (when: Condition) =>
    [...boundsOf(when)].map(([key, { atLeast: low, atMost: high }]) => [key, low?.n, high?.n])
  expect(of({ all: [atLeast(n, '5'), atLeast(n, '9'), atMost(n, '30'), atMost(n, '20')] })).toEqual([
    ['n 0', 9n, 20n],
  ])
  expect(of({ any: [atLeast(n, '5'), atLeast(n, '9'), atMost(n, '30'), atMost(n, '20')] })).toEqual([
    ['n 0', 5n, 30n],
  ])
  expect(of({ all: [{ figure: { kind: 'sum', of: [n, m] }, atLeast: '9' }, atMost(m, '3')] })).toEqual([
    ['m 0', undefined, 3n],
  ])
})

const someTest = fc
  .record({ figure: fc.constantFrom(n, m), low: fc.option(fc.nat(9)), high: fc.nat(9) })
  .map(
    ({ figure, low, high }): Condition =>
      low === null
        ? { figure, atMost: `${high}` }
        : { figure, atLeast: `${low}`, ...(high >= low ? { atMost: `${high}` } : {}) },
  )
const someParts = (part: fc.Arbitrary<Condition>) => fc.array(part, { minLength: 1, maxLength: 3 })
const joined = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    part,
    someParts(part).map(all => ({ all })),
    someParts(part).map(any => ({ any })),
  )

test('R-44 whoever fails a requirement that is saved, meets it with the figures that stand in', () => {
  const people = fc.array(fc.record({ n: fc.nat(10), m: fc.nat(10) }), { minLength: 1, maxLength: 4 })
  const standIn = fc.constantFrom('smallest', 'medianOfEligible')
  const meets = (when: Condition, one: Record<string, number>): boolean => {
    if ('all' in when) return when.all.every(part => meets(part, one))
    if ('any' in when) return when.any.some(part => meets(part, one))
    const value = one[(when.figure as typeof n).indicator]!
    return value >= Number(when.atLeast ?? 0) && value <= Number(when.atMost ?? 99)
  }
  const units = (unit: typeof n) => ({ kind: 'perUnit', perUnitOre: 100n, unit })
  fc.assert(
    fc.property(joined(joined(someTest)), people, standIn, (when, list, how) => {
      if (!isMetWithinItsBounds(when)) return
      const figures = list.map(one => ({ n: `${one.n}`, m: `${one.m}` }))
      const could = (unit: typeof n) =>
        assessed(ruleOf({ kind: 'gate', when, pays: units(unit), standIn: how }), figures).could
      const [ns, ms] = [could(n), could(m)]
      return list.every((one, i) => meets(when, one) || meets(when, { n: ns[i]!, m: ms[i]! }))
    }),
    { numRuns: tries(10_000) },
  )
})
