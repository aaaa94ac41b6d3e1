import { type Ore, sumOre } from '../../core/ore.ts'
import type { Tie } from './model.ts'
import { dayOf, ministryFor } from './rules.ts'

export type YearAmount = { id: string; owner: string | null; ore: Ore; illustrative: boolean }
export type MinistryTotal = { ministry: string | null; schemes: number; ore: Ore; inventedOre: Ore }

/**
 * A year's money by ministry: each scheme counts once, for the ministry that its owner answers to on the year's first
 * day. The parts sum to the schemes' amounts to the øre; what has no ministry stands in a line of its own (R-11).
 */
export function totalsByMinistry(
  year: number,
  amounts: readonly YearAmount[],
  ties: readonly Tie[],
): MinistryTotal[] {
  const on = dayOf(year)
  return [...Map.groupBy(amounts, one => ministryFor(one.owner, ties, on))]
    .map(([ministry, own]) => ({
      ministry,
      schemes: own.length,
      ore: sumOre(own.map(one => one.ore)),
      inventedOre: sumOre(own.filter(one => one.illustrative).map(one => one.ore)),
    }))
    .sort((a, b) => (a.ore > b.ore ? -1 : a.ore < b.ore ? 1 : 0))
}
