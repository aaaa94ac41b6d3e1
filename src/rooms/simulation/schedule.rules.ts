import type { Ore } from '../../core/ore.ts'
import type { PlannedYear, YearKnown } from './schedule.model.ts'

/** At least as many years are shown after the one that it is. */
const yearsAhead = 3

/** The years of a plan: the programme's own, and three ahead of the one that it is while the programme lasts. */
export function plannedYears(programme: { first: number; last: number }, thisYear: number): number[] {
  const last = Math.max(programme.last, Math.min(thisYear, programme.last) + yearsAhead)
  return Array.from({ length: last - programme.first + 1 }, (_, i) => programme.first + i)
}

/**
 * A municipality's plan, pure. A year that is not final takes the municipality's share of the pot in the last final
 * run before it, in whole kroner and rounded down, so that nobody is told of more than there is.
 *
 * @param known the years in order.
 */
export function planOf(known: readonly YearKnown[], lastYear: number): PlannedYear[] {
  let share: { year: number; awardOre: Ore; potOre: Ore } | undefined
  return known.map(one => {
    const made = plannedYear(one, share, lastYear)
    if (one.final) share = { year: one.year, ...one.final }
    return made
  })
}

function plannedYear(
  { year, appropriation, frame, final }: YearKnown,
  share: { year: number; awardOre: Ore; potOre: Ore } | undefined,
  lastYear: number,
): PlannedYear {
  const money = appropriation ?? frame
  const programme = { year, programmeOre: money?.ore ?? null, source: money?.source ?? null }
  if (final)
    return appropriation?.status === 'adopted'
      ? { ...programme, certainty: 'confirmed', ore: final.awardOre, depends: 'nothing', shareOf: null }
      : { ...programme, certainty: 'indicative', ore: final.awardOre, depends: 'parliament', shareOf: null }
  const open = { ...programme, certainty: 'open', ore: null, shareOf: null } as const
  if (!money) return { ...open, depends: year > lastYear ? 'ended' : 'noFrame' }
  if (!share || share.potOre === 0n) return { ...open, depends: 'noShareYet' }
  const ore = ((money.ore * share.awardOre) / share.potOre / 100n) * 100n
  const depends = !appropriation
    ? ('frameOnly' as const)
    : appropriation.status === 'adopted'
      ? ('finalRun' as const)
      : ('parliamentAndRun' as const)
  return { ...programme, certainty: 'indicative', ore, depends, shareOf: share.year }
}
