import { maxOre, minOre, type Ore, sumOre } from '../../core/ore.ts'

/** One pot's year: what came in less what went back to the state, what was put on measures, moved between them, and spent. */
export type PotYear = { receivedOre: Ore; sharedOre: Ore; movedOre: Ore; spentOre: Ore }

/** The room for manoeuvre of a year: what was to be shared out and what was, what was unused and what of it was moved. */
export type Room = { toShareOre: Ore; sharedOre: Ore; unusedOre: Ore; movedOre: Ore }

/**
 * Of one pot, year by year, so that a part never is more than its whole. What is left from before is shared out
 * together with the year's new money: it counts in the whole too. What was decided before its money had come counts when
 * the money does, and what was taken back from measures is to be shared out anew.
 *
 * @param years in their order, none left out.
 */
export function roomOf(years: readonly PotYear[]): Room[] {
  let [received, shared, spent, counted] = [0n, 0n, 0n, 0n]
  return years.map(one => {
    received += one.receivedOre
    shared += one.sharedOre
    const before = counted
    counted = maxOre(0n, minOre(shared, received))
    const unusedOre = maxOre(0n, received - spent)
    spent += one.spentOre
    return {
      toShareOre: maxOre(0n, received - before),
      sharedOre: maxOre(0n, counted - before),
      unusedOre,
      movedOre: minOre(one.movedOre, unusedOre),
    }
  })
}

/** What measures gained by moves between them; a krone that went on, or back, within the year counts once or not at all. */
export function movedBetween(moves: readonly { from: string | null; to: string | null; ore: Ore }[]): Ore {
  const net = new Map<string, Ore>()
  const add = (measure: string, ore: Ore) => net.set(measure, (net.get(measure) ?? 0n) + ore)
  for (const { from, to, ore } of moves) {
    if (from === null || to === null) continue
    add(from, -ore)
    add(to, ore)
  }
  return sumOre([...net.values()].filter(ore => ore > 0n))
}

/**
 * What was spent on some of the measures, and on all. A measure that got more back than it spent in the year has spent
 * nothing in it: it takes nothing off what the others have.
 */
export function spentOn(
  spent: readonly { measure: string | null; ore: Ore }[],
  which: ReadonlySet<string>,
): { partOre: Ore; allOre: Ore } {
  const by = Map.groupBy(spent, one => one.measure ?? '')
  const each = [...by].map(([measure, list]) => ({
    measure,
    ore: maxOre(0n, sumOre(list.map(one => one.ore))),
  }))
  return {
    partOre: sumOre(each.filter(one => which.has(one.measure)).map(one => one.ore)),
    allOre: sumOre(each.map(one => one.ore)),
  }
}
