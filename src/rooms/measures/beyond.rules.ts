import type { Ore } from '../../core/ore.ts'
import { overBudget, standing } from './budget.rules.ts'
import type { Overrun, Standing } from './money.model.ts'

/** What a measure stands at when `more` øre of its budget is taken. */
export const taking = (now: Standing, more: Ore): Standing =>
  standing(now.budget, now.spent + more, now.committed)

/**
 * How many øre a measure is beyond its budget when `more` is taken; null where it stays within, where nothing more is
 * taken (as when a commitment is paid), or where it has no budget: then no limit has been told.
 */
export function beyondBy(now: Standing, more: Ore): Ore | null {
  const then = taking(now, more)
  return more > 0n && overBudget(then) ? -then.left : null
}

/** Whether it has been said why a measure is as far beyond its budget as it is: by somebody, of at least so much. */
export const explained = (now: Standing, said: readonly Pick<Overrun, 'usedOre'>[]): boolean =>
  said.some(one => one.usedOre >= now.spent + now.committed)

/** Of amounts that are taken one by one, the places of those after which the measure is beyond its budget. */
export function placesBeyond(now: Standing, ores: readonly Ore[]): number[] {
  let taken = 0n
  return ores.flatMap((ore, i) => {
    taken += ore
    return beyondBy(now, taken) === null ? [] : [i]
  })
}
