import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { tries } from '../../../test/support/tries.ts'
import { column } from './column.rules.ts'
import { compare, type Fraction, plus, times, whole, zero } from './fraction.rules.ts'
import { hold } from './held.rules.ts'

/** A share of a pot among some, each with a weight, a least and perhaps a most of its own. */
const shares = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(1_000_000)),
      least: fc.oneof(fc.constant(0), fc.nat(500)),
      room: fc.option(fc.oneof(fc.constant(0), fc.nat(900)), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain(list => fc.record({ list: fc.constant(list), above: fc.oneof(fc.constant(0), fc.nat(4_000)) }))
type Shares = { list: { weight: number; least: number; room?: number | undefined }[]; above: number }

const floorsOf = ({ list }: Shares) => list.reduce((sum, one) => sum + one.least, 0)
const mostOf = (one: Shares['list'][number]) =>
  one.room === undefined ? undefined : BigInt(one.least + one.room)

function held(given: Shares, pot = BigInt(floorsOf(given) + given.above)) {
  const limits = { least: given.list.map(one => BigInt(one.least)), most: given.list.map(mostOf) }
  const wanted = column(given.list.map(one => ({ n: BigInt(one.weight), d: 1n })))
  return hold(wanted, new Uint8Array(given.list.length).fill(1), limits, whole(pot))
}

const same = (a: Fraction, b: Fraction) => compare(a, b) === 0

test('R-44 bounded shares: the sum is the pot, or all that have weight are at their most', () => {
  fc.assert(
    fc.property(shares, given => {
      const { amounts } = held(given)
      const sum = amounts.reduce(plus, zero)
      if (same(sum, whole(BigInt(floorsOf(given) + given.above)))) return
      const full = given.list.map(
        (one, i) => one.weight === 0 || same(amounts[i]!, whole(mostOf(one) ?? -1n)),
      )
      expect(full).not.toContain(false)
    }),
    { numRuns: tries(5_000) },
  )
})

test('R-44 bounded shares: each within its own bounds, and those that no bound holds in proportion', () => {
  fc.assert(
    fc.property(shares, given => {
      const { amounts, held: bound } = held(given)
      for (const [i, one] of given.list.entries()) {
        expect(compare(amounts[i]!, whole(BigInt(one.least)))).toBeGreaterThanOrEqual(0)
        const most = mostOf(one)
        if (most !== undefined) expect(compare(amounts[i]!, whole(most))).toBeLessThanOrEqual(0)
      }
      const free = given.list.flatMap((one, i) => (bound.has(i) ? [] : [{ amount: amounts[i]!, ...one }]))
      for (const a of free)
        for (const b of free)
          expect(
            same(times(a.amount, whole(BigInt(b.weight))), times(b.amount, whole(BigInt(a.weight)))),
          ).toBe(true)
      // Whoever is held would have had less than its least, or more than its most, by what the others got.
      const one = free.find(each => each.weight > 0)
      if (!one) return
      for (const [i, side] of bound) {
        const own = times(one.amount, { n: BigInt(given.list[i]!.weight), d: BigInt(one.weight) })
        expect(compare(own, amounts[i]!)).toBe(side === 'least' ? -1 : 1)
      }
    }),
    { numRuns: tries(5_000) },
  )
})

test('R-44 bounded shares: a larger pot lowers nobody, and more weight not whoever has it', () => {
  fc.assert(
    fc.property(shares, fc.nat(900), fc.nat(7), fc.nat(1_000), (given, more, pick, weight) => {
      const before = held(given).amounts
      const after = held({ ...given, above: given.above + more }).amounts
      for (const [i, one] of before.entries()) expect(compare(after[i]!, one)).toBeGreaterThanOrEqual(0)
      const at = pick % given.list.length
      const list = given.list.map((one, i) => (i === at ? { ...one, weight: one.weight + weight } : one))
      expect(compare(held({ ...given, list }).amounts[at]!, before[at]!)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: tries(3_000) },
  )
})

test('R-44 shares with bounds of their own are whole kroner that sum, and refused if and only if the leasts exceed the pot', () => {
  const own = (indicator: string) => ({ kind: 'recorded', amount: { indicator } })
  fc.assert(
    fc.property(shares, fc.integer({ min: -30, max: 30 }), (given, off) => {
      const floors = floorsOf(given)
      const pot = Math.max(floors + (off < 0 ? off : given.above), 0)
      const room = given.list.some(one => one.room === undefined && one.weight > 0)
      const made = assessed(
        ruleOf({
          kind: 'share',
          appropriationOre: BigInt(pot) * 100n,
          parts: [{ weight: '1', by: { indicator: 'w' } }],
          least: own('least'),
          most: own('most'),
        }),
        given.list.map(one => ({
          w: `${one.weight}`,
          least: `${one.least}`,
          most: `${mostOf(one) ?? 1_000_000_000}`,
        })),
      )
      if (pot < floors) {
        expect(made.troubles).toMatchObject([
          { code: 'leastTooMuch', missingOre: BigInt(floors - pot) * 100n },
        ])
        return
      }
      expect(made.troubles).toEqual([])
      const sum = made.would.reduce((all, one) => all + one, 0)
      expect(sum).toBeLessThanOrEqual(pot)
      if (room) expect(sum).toBe(pot)
      for (const [i, one] of given.list.entries()) {
        expect(made.would[i]).toBeGreaterThanOrEqual(one.least)
        expect(made.would[i]).toBeLessThanOrEqual(Number(mostOf(one) ?? 1_000_000_000))
      }
    }),
    { numRuns: tries(2_000) },
  )
})

test('R-44 bounds in øre are drawn to the krone inside them, and crossed or negative ones are refused by name', () => {
  const of = (rows: Record<string, string>[]) =>
    assessed(
      ruleOf({
        kind: 'share',
        appropriationOre: 100_000n,
        parts: [{ weight: '1', by: { indicator: 'w' } }],
        least: { kind: 'recorded', amount: { indicator: 'low' } },
        most: { kind: 'recorded', amount: { indicator: 'high' } },
      }),
      rows,
    )
  const drawn = of([
    { w: '1', low: '200.01', high: '999' },
    { w: '9', low: '0', high: '799.99' },
  ])
  expect(drawn.would).toEqual([201, 799])
  const low = of([
    { w: '1', low: '200.01', high: '999' },
    { w: '9', low: '0', high: '999' },
  ])
  expect(low.would).toEqual([201, 799])
  const crossed = [
    { w: '1', low: '300', high: '299.5' },
    { w: '1', low: '-0.5', high: '900' },
  ]
  expect(of(crossed).troubles).toEqual([
    { code: 'negative', what: 'least', municipalities: 'm1' },
    { code: 'boundsCross', municipalities: 'm0' },
  ])
})

test('R-44 a tie for the last krone is told to each that is in it, and to nobody else', () => {
  const made = assessed(
    ruleOf({ kind: 'share', appropriationOre: 1_000n, parts: [{ weight: '1', by: { indicator: 'w' } }] }),
    [{ w: '1' }, { w: '1' }, { w: '1' }, { w: '0' }],
  )
  expect(made.would).toEqual([4, 3, 3, 0])
  const tie = (i: number) => made.explain(i).would.steps.filter(step => step.kind === 'shareTied')
  expect([0, 1, 2, 3].map(tie)).toEqual([
    [{ kind: 'shareTied', alike: 3, kroner: 1, got: true }],
    [{ kind: 'shareTied', alike: 3, kroner: 1, got: false }],
    [{ kind: 'shareTied', alike: 3, kroner: 1, got: false }],
    [],
  ])
  // Two kroner for two: nobody is passed over, so there is no tie.
  const even = assessed(
    ruleOf({ kind: 'share', appropriationOre: 1_000n, parts: [{ weight: '1', by: { indicator: 'w' } }] }),
    [{ w: '3' }, { w: '3' }, { w: '6' }],
  )
  expect(even.explain(0).would.steps.filter(step => step.kind === 'shareTied')).toHaveLength(1)
})
