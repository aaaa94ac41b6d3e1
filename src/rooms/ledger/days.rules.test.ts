import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../../../test/support/tries.ts'
import { addDays } from '../../core/dates.ts'
import { minOre } from '../../core/ore.ts'
import { addToDay, firstHeld, lowestFrom } from './days.rules.ts'
import type { Day } from './model.ts'

const day = (n: number) => addDays('2020-01-01', n)
const last = 12
const moves = fc.array(
  fc.record({ on: fc.integer({ min: 1, max: last }), moved: fc.bigInt({ min: -20n, max: 40n }) }),
  { maxLength: 12 },
)

/** The days of some moves, in whatever order they were posted, and what the pot holds at the end of each by a plain sum. */
function made(all: readonly { on: number; moved: bigint }[]) {
  const days: Day[] = []
  for (const { on, moved } of all) addToDay(days, day(on), moved)
  const heldOn = (n: number) => all.filter(one => one.on <= n).reduce((sum, one) => sum + one.moved, 0n)
  return { days, heldOn, held: heldOn(last) }
}
const span = (from: number) => Array.from({ length: last + 1 - from }, (_, i) => from + i)

test('days are kept in order, each once, with all that it moved', () => {
  fc.assert(
    fc.property(moves, all => {
      const { days } = made(all)
      const expected = [...new Set(all.map(one => one.on))].sort((a, b) => a - b)
      expect(days).toEqual(
        expected.map(n => ({
          on: day(n),
          moved: all.filter(one => one.on === n).reduce((sum, one) => sum + one.moved, 0n),
        })),
      )
    }),
    { numRuns: tries(300) },
  )
})

test('the least from a day on, and the first day from which an amount is held, are those of every day looked at', () => {
  const wanted = fc.record({
    all: moves,
    from: fc.integer({ min: 0, max: last }),
    ore: fc.bigInt({ min: 1n, max: 60n }),
  })
  fc.assert(
    fc.property(wanted, ({ all, from, ore }) => {
      const { days, heldOn, held } = made(all)
      const least = span(from).map(heldOn).reduce(minOre)
      expect(lowestFrom(held, days, day(from))).toBe(least)
      const first = span(from).find(n => span(n).every(later => heldOn(later) >= ore))
      expect(firstHeld(held, days, ore, day(from))).toBe(first === undefined ? null : day(first))
    }),
    { numRuns: tries(500) },
  )
})

test('what is held to the øre is held', () => {
  const { days, held } = made([
    { on: 3, moved: 10n },
    { on: 5, moved: -4n },
    { on: 7, moved: 4n },
  ])
  expect([firstHeld(held, days, 10n, day(0)), firstHeld(held, days, 6n, day(0))]).toEqual([day(7), day(3)])
  expect([firstHeld(held, days, 11n, day(0)), firstHeld(held, days, 10n, day(9))]).toEqual([null, day(9)])
  expect([lowestFrom(held, days, day(5)), lowestFrom(held, days, day(7))]).toEqual([6n, 10n])
})
