import type { DateText } from '../../core/dates.ts'
import { minOre, type Ore } from '../../core/ore.ts'
import type { Day } from './model.ts'

/** Adds to what a day moved; the days stay in order. */
export function addToDay(days: Day[], on: DateText, moved: Ore): void {
  const at = days.findLastIndex(one => one.on <= on)
  const same = days[at]
  if (same?.on === on) same.moved += moved
  else days.splice(at + 1, 0, { on, moved })
}

/**
 * The least that a pot holds at the end of a day or of any later one.
 *
 * @param held what it holds when all its days are over.
 * @param days what each day moved, in order; days before `from` are not needed.
 */
export function lowestFrom(held: Ore, days: readonly Day[], from: DateText): Ore {
  let then = held
  let lowest = held
  for (let at = days.length - 1; at >= 0 && days[at]!.on > from; at--) {
    then -= days[at]!.moved
    lowest = minOre(lowest, then)
  }
  return lowest
}

/**
 * The first day, from `from` on, that a pot holds an amount and still holds it on every later one; null where it does not
 * hold it in the end.
 */
export function firstHeld(held: Ore, days: readonly Day[], ore: Ore, from: DateText): DateText | null {
  if (held < ore) return null
  let then = held
  for (let at = days.length - 1; at >= 0 && days[at]!.on > from; at--) {
    then -= days[at]!.moved
    if (then < ore) return days[at]!.on
  }
  return from
}
