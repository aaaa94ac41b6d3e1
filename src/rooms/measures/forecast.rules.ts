import { addDays, type DateText, daysBetween } from '../../core/dates.ts'
import { maxOre, type Ore } from '../../core/ore.ts'

/** How far back the rate of spending is reckoned, in days, and how little of it is enough. */
export const reckonedOver = 182
const fewestDays = 60

/** What will be spent until the agreed end, and what is left of it then: below zero it will be lacking. Øre. */
type Expected = { expectedOre: Ore; leftOre: Ore }

export type Forecast = {
  daysLeft: number
  /** If all that is committed or set aside for measures is used, and nothing more. */
  planned: Expected
  /** If spending goes on as it has; null before there are sixty days to reckon from. */
  asBefore:
    | (Expected & {
        /** First day the rate is reckoned from. */
        from: DateText
        /** What thirty days have cost, in øre. */
        monthOre: Ore
        /** Where money will be lacking: the day that it is used up. */
        emptyOn: DateText | null
      })
    | null
}

/**
 * What will be left or lacking at the agreed end, by plan and by the rate of the last half-year. `spentOre` is what the
 * days from `from` through today cost; `heldOre` what the pot holds, and `awaitedOre` what the state has promised and not
 * paid in yet; `claimedOre` what is committed or set aside for measures. Null when the end is passed.
 */
export function forecast(known: {
  today: DateText
  endsOn: DateText
  from: DateText
  spentOre: Ore
  heldOre: Ore
  awaitedOre: Ore
  claimedOre: Ore
}): Forecast | null {
  const { today, endsOn, from, claimedOre } = known
  const daysLeft = daysBetween(today, endsOn)
  if (daysLeft <= 0) return null
  const held = known.heldOre + known.awaitedOre
  const planned = { expectedOre: claimedOre, leftOre: held - claimedOre }
  const days = daysBetween(from, today) + 1
  if (days < fewestDays) return { daysLeft, planned, asBefore: null }
  const spentOre = maxOre(0n, known.spentOre)
  const expectedOre = (spentOre * BigInt(daysLeft)) / BigInt(days)
  const leftOre = held - expectedOre
  const lasts = spentOre > 0n ? Number((maxOre(0n, held) * BigInt(days)) / spentOre) : 0
  return {
    daysLeft,
    planned,
    asBefore: {
      from,
      monthOre: (spentOre * 30n) / BigInt(days),
      expectedOre,
      leftOre,
      emptyOn: leftOre < 0n ? addDays(today, lasts) : null,
    },
  }
}
