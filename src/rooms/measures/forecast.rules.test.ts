import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../core/dates.ts'
import { kroner } from '../../core/ore.ts'
import { daysBetween, forecast } from './forecast.rules.ts'

const known = {
  today: '2026-06-30',
  endsOn: '2026-12-27',
  from: '2026-01-01',
  spentOre: kroner(181_000),
  leftOre: kroner(500_000),
  committedOre: 0n,
  awaitedOre: 0n,
}

test('R-55 the forecast as a person reckons it: 181 days cost 181 000 kr, 180 days are left, so 320 000 of 500 000 kr will be left', () => {
  expect(forecast(known)).toMatchObject({
    days: 181,
    daysLeft: 180,
    monthOre: kroner(30_000),
    expectedOre: kroner(180_000),
    leftOre: kroner(320_000),
    by: 'rate',
    emptyOn: null,
  })
})

test('R-55 where the money will not last, the day is told and what will be lacking', () => {
  // 1 000 kr a day: 100 000 kr lasts a hundred days from 30 June.
  expect(forecast({ ...known, leftOre: kroner(100_000) })).toMatchObject({
    leftOre: -kroner(80_000),
    emptyOn: '2026-10-08',
  })
})

test('what is committed is expected at least, and awards that are promised count', () => {
  const bound = forecast({ ...known, committedOre: kroner(450_000), awaitedOre: kroner(10_000) })
  expect(bound).toMatchObject({ by: 'committed', expectedOre: kroner(450_000), leftOre: kroner(60_000) })
})

test('there is no forecast before two months have passed, or when the end has', () => {
  expect(forecast({ ...known, from: '2026-05-03' })).toBeNull()
  expect(forecast({ ...known, from: '2026-05-02' })).not.toBeNull()
  expect(forecast({ ...known, endsOn: known.today })).toBeNull()
})

test('property: to the øre, what is held is what is expected and what is left; more spending never leaves more', () => {
  const ore = fc.bigInt({ min: 0n, max: 10n ** 12n })
  const some = fc.record({ spentOre: ore, leftOre: ore, committedOre: ore, awaitedOre: ore })
  fc.assert(
    fc.property(some, ore, fc.integer({ min: 1, max: 2000 }), (money, more, ahead) => {
      const asked = { ...known, ...money, endsOn: addDays(known.today, ahead) }
      const seen = forecast(asked)!
      expect(seen.leftOre + seen.expectedOre).toBe(money.leftOre + money.awaitedOre)
      expect(seen.expectedOre >= money.committedOre).toBe(true)
      const dearer = forecast({ ...asked, spentOre: money.spentOre + more })!
      expect(dearer.leftOre <= seen.leftOre).toBe(true)
      if (seen.emptyOn) expect(seen.emptyOn >= known.today && seen.emptyOn <= asked.endsOn).toBe(true)
    }),
  )
})

test('days between two dates count leap days and summer time alike', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})
