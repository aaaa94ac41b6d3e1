import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

type Moved = { month: DateText; movedOre: Ore; spentOre: Ore }

/** What the pot held at the end of each month in which it moved: the sum of what had moved by then, in øre. */
export function heldThrough<Month extends Moved>(months: readonly Month[]): (Month & { heldOre: Ore })[] {
  let heldOre = 0n
  return months.map(one => {
    heldOre += one.movedOre
    return { ...one, heldOre }
  })
}
