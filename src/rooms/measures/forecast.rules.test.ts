import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../core/dates.ts'
import { kroner } from '../../core/ore.ts'
import { forecast } from './forecast.rules.ts'

const known = {
  today: '2026-06-30',
  endsOn: '2026-12-27',
  from: '2026-01-01',
  spentOre: kroner(181_000),
  heldOre: kroner(500_000),
  awaitedOre: 0n,
  claimedOre: kroner(450_000),
}

test('R-55 the forecast as a person reckons it: 181 days cost 181 000 kr, 180 days are left, so 320 000 of 500 000 kr will be left', () => {
  expect(forecast(known)).toMatchObject({
    daysLeft: 180,
    asBefore: {
      monthOre: kroner(30_000),
      expectedOre: kroner(180_000),
      leftOre: kroner(320_000),
      emptyOn: null,
    },
  })
})

test('R-55 where the money will not last, the day is told and what will be lacking', () => {
  // 1 000 kr a day: 100 000 kr lasts a hundred days from 30 June.
  expect(forecast({ ...known, heldOre: kroner(100_000) })?.asBefore).toMatchObject({
    leftOre: -kroner(80_000),
    emptyOn: '2026-10-08',
  })
})

test('R-55 by plan, what is committed or set aside is used and no more; what the state has promised counts', () => {
  const { planned } = forecast({ ...known, awaitedOre: kroner(10_000) })!
  expect(planned).toEqual({ expectedOre: kroner(450_000), leftOre: kroner(60_000) })
})

test('a rate is reckoned when two months have passed, and nothing is foreseen when the end has', () => {
  expect(forecast({ ...known, from: '2026-05-03' })).toMatchObject({ asBefore: null })
  expect(forecast({ ...known, from: '2026-05-02' })?.asBefore).not.toBeNull()
  expect(forecast({ ...known, endsOn: known.today })).toBeNull()
})

test('property: to the øre, what is held is what is expected and what is left; more spending never leaves more', () => {
  const ore = fc.bigInt({ min: 0n, max: 10n ** 12n })
  const some = fc.record({ spentOre: ore, heldOre: ore, claimedOre: ore, awaitedOre: ore })
  fc.assert(
    fc.property(some, ore, fc.integer({ min: 1, max: 2000 }), (money, more, ahead) => {
      const asked = { ...known, ...money, endsOn: addDays(known.today, ahead) }
      const seen = forecast(asked)!
      for (const one of [seen.planned, seen.asBefore!])
        expect(one.leftOre + one.expectedOre).toBe(money.heldOre + money.awaitedOre)
      const dearer = forecast({ ...asked, spentOre: money.spentOre + more })!
      expect(dearer.asBefore!.leftOre <= seen.asBefore!.leftOre).toBe(true)
      const { emptyOn } = seen.asBefore!
      if (emptyOn) expect(emptyOn >= known.today && emptyOn <= asked.endsOn).toBe(true)
    }),
  )
})

test('days between two dates count leap days and summer time alike', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})
