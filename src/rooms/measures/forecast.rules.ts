import { addDays, type DateText } from '../../core/dates.ts'
import { maxOre, type Ore } from '../../core/ore.ts'

/** How far back the rate of spending is reckoned, in days, and how little of it is enough. */
export const reckonedOver = 182
const fewestDays = 60

export type Forecast = {
  /** First day the rate is reckoned from, and how many days it counts. */
  from: DateText
  days: number
  daysLeft: number
  /** What thirty days have cost, in øre. */
  monthOre: Ore
  /** What is expected to be spent until the end, and whether the rate or what is committed says so. */
  expectedOre: Ore
  by: 'rate' | 'committed'
  /** What will be left at the end; below zero it will be lacking. */
  leftOre: Ore
  /** Where money will be lacking: the day that it is used up. */
  emptyOn: DateText | null
}

/**
 * What will be left or lacking at the agreed end, if spending goes on as in the last half-year. No less is expected
 * than what is committed already. `spentOre` is what the days from `from` through today cost; `leftOre` what the pot
 * holds, and `awaitedOre` what is promised and not paid in yet.
 *
 * Null when the end is passed, or there are fewer than sixty days to reckon from.
 */
export function forecast(known: {
  today: DateText
  endsOn: DateText
  from: DateText
  spentOre: Ore
  leftOre: Ore
  committedOre: Ore
  awaitedOre: Ore
}): Forecast | null {
  const { today, endsOn, from } = known
  const days = daysBetween(from, today) + 1
  const daysLeft = daysBetween(today, endsOn)
  if (daysLeft <= 0 || days < fewestDays) return null
  const spentOre = maxOre(0n, known.spentOre)
  const atRate = (spentOre * BigInt(daysLeft)) / BigInt(days)
  const expectedOre = maxOre(atRate, known.committedOre)
  const held = known.leftOre + known.awaitedOre
  const leftOre = held - expectedOre
  const lasts = spentOre > 0n ? Number((held * BigInt(days)) / spentOre) : 0
  return {
    from,
    days,
    daysLeft,
    monthOre: (spentOre * 30n) / BigInt(days),
    expectedOre,
    by: atRate >= known.committedOre ? 'rate' : 'committed',
    leftOre,
    emptyOn: leftOre < 0n && atRate >= known.committedOre ? addDays(today, lasts) : null,
  }
}

/** Whole days from one date to another. */
export const daysBetween = (from: DateText, to: DateText): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
