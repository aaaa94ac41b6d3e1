import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOre } from '../../core/ore.ts'
import {
  narrowed,
  narrowTo,
  notSplit,
  ofHundred,
  pictureOf,
  publicShares,
  type Share,
  summed,
} from './flow.rules.ts'

type Dated = Share & { year: number }
const came = (source: string, ore: bigint): Dated => ({
  municipality: 'm',
  source,
  ore,
  year: 2020,
  spent: null,
})
const paid = (measure: string, payee: string, ore: bigint, year = 2020): Dated => ({
  municipality: 'm',
  source: 'a',
  ore,
  year,
  spent: { measure, payee },
})

test('R-48 fewer than five payments to families are never told apart from the measure’s other payees', () => {
  const shares = [came('a', 1000n), paid('x', 'families', 40n), paid('x', 'ownStaff', 100n)]
  const few = publicShares(shares, () => 4)
  expect(few.filter(one => one.spent)).toEqual([
    { municipality: 'm', source: 'a', ore: 140n, spent: { measure: 'x', payee: notSplit } },
  ])
  expect(publicShares(shares, () => 5)).toHaveLength(3)
})

test('R-48 a measure that paid to a few families alone is not shown as paid', () => {
  const shares = [came('a', 1000n), paid('x', 'families', 40n), paid('y', 'ownStaff', 100n)]
  const few = publicShares(shares, () => 1)
  expect(few.map(one => one.spent?.measure ?? null)).toEqual([null, 'y'])
})

test('each year of a measure is judged by itself, so that a year’s few do not show beside another’s many', () => {
  const shares = [
    paid('x', 'families', 500n, 2020),
    paid('x', 'families', 40n, 2021),
    paid('x', 'ownStaff', 7n, 2021),
  ]
  const shown = publicShares(shares, (_, year) => (year === 2020 ? 9 : 1))
  expect(shown.map(one => [one.spent!.payee, one.ore])).toEqual([
    ['families', 500n],
    [notSplit, 47n],
  ])
})

const kinds = ['ownStaff', 'private', 'families']
const someShares = fc.array(
  fc.record({
    source: fc.constantFrom('a', 'b'),
    ore: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    year: fc.constantFrom(2020, 2021),
    spent: fc.record({ measure: fc.constantFrom('x', 'y'), payee: fc.constantFrom(...kinds) }),
  }),
  { minLength: 1, maxLength: 20 },
)
/** Enough came in of each source for what was paid, and something is left. */
const funded = (all: Omit<Dated, 'municipality'>[]): Dated[] => [
  ...all.map(one => ({ ...one, municipality: 'm' })),
  ...['a', 'b'].map(source =>
    came(source, sumOre(all.filter(one => one.source === source).map(one => one.ore)) + 3n),
  ),
]

test('property: nothing that is shown to all has families of a year with fewer than five payments in it', () => {
  fc.assert(
    fc.property(someShares, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (some, x, y) => {
      const counted = (measure: string) => (measure === 'x' ? x : y)
      const shares = funded(some)
      const shown = publicShares(shares, counted)
      for (const one of shown)
        if (one.spent?.payee === 'families') expect(counted(one.spent.measure)).toBeGreaterThanOrEqual(5)
      const sum = (all: readonly Share[], payee: string) =>
        sumOre(all.filter(one => one.spent?.payee === payee).map(one => one.ore))
      // What is merged holds more than families: at least what the others in it were paid.
      const [before, after] = [shares, shown]
      expect(
        sum(after, 'ownStaff') + sum(after, 'private') + sum(after, notSplit) >= sum(before, 'ownStaff'),
      ).toBe(true)
      expect(sumOre(after.map(one => one.ore)) <= sumOre(before.map(one => one.ore))).toBe(true)
    }),
  )
})

test('property: what comes into each box of the picture goes out of it again, and sums to what came in', () => {
  fc.assert(
    fc.property(someShares, fc.constantFrom('measures' as const, 'municipalities' as const), (some, path) => {
      const shares = summed(funded(some))
      const picture = pictureOf(shares, path)
      for (const { id, stage, ore } of picture.nodes) {
        const into = sumOre(picture.links.filter(one => one.to === id).map(one => one.ore))
        const out = sumOre(picture.links.filter(one => one.from === id).map(one => one.ore))
        if (stage !== 'source') expect(into).toBe(ore)
        if (stage !== 'payee' && stage !== 'left') expect(out).toBe(ore)
      }
      expect(picture.spentOre + picture.leftOre).toBe(picture.creditedOre)
    }),
  )
})

test('property: narrowed to one thing, what came in is what was paid for it', () => {
  fc.assert(
    fc.property(someShares, some => {
      const shares = narrowed(summed(funded(some)), { payee: some[0]!.spent.payee })
      const [paidOut, cameIn] = [shares.filter(one => one.spent), shares.filter(one => !one.spent)]
      expect(sumOre(paidOut.map(one => one.ore))).toBe(sumOre(cameIn.map(one => one.ore)))
      expect(new Set(paidOut.map(one => one.spent!.payee))).toEqual(new Set([some[0]!.spent.payee]))
    }),
  )
})

test('property: a hundred kroner are shared out in whole ones that sum to a hundred, what is left last', () => {
  fc.assert(
    fc.property(someShares, some => {
      const parts = ofHundred(summed(funded(some)))
      expect(parts.reduce((sum, one) => sum + one.kroner, 0)).toBe(100)
      expect(parts.at(-1)!.payee).toBeNull()
    }),
  )
})

test('what no money fits narrows to nothing: everything is shown', () => {
  const shares = summed([
    { source: 'a', municipality: 'm', spent: { measure: 'x', payee: 'own' }, ore: 1n } as Share,
  ])
  expect(narrowTo(shares, { source: 'a' })).toEqual({ source: 'a' })
  for (const narrow of [
    { source: '-1' },
    { municipality: 'nn' },
    { payee: 'nn' },
    { source: 'a', measure: 'nn' },
  ])
    expect(narrowTo(shares, narrow)).toEqual({})
})
