import { permission } from '../../core/actor.ts'
import { type DateText, yearOf } from '../../core/dates.ts'
import type { Decimal } from '../../core/decimal.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Contribution, NewProgramme, Programme, ProgrammeRefusal } from './model.ts'

export const may = {
  manage: permission({ secretariat: 'any' }),
  /** A programme and its years also by whoever has the budget authority of who sends the money. */
  establish: permission({ secretariat: 'any', budgetHolder: 'sender' }),
  /** A programme of the municipality's own: its top level decides, no sector. */
  createOwn: permission({ municipalDirector: 'municipality' }),
}

export function sound(programme: NewProgramme): Result<void, ProgrammeRefusal> {
  return programme.regions.length === 0 ? refuse('noRegion', {}, 'regions') : inOrder(programme)
}

/** Whether ages and days come one after the other, of what is known of them. */
export function inOrder({
  target = {},
  planningFrom,
  startsOn,
  endsOn,
}: {
  target?: Partly<Pick<Programme['target'], 'ageFrom' | 'ageTo'>>
} & Partly<Pick<Programme, 'planningFrom' | 'startsOn' | 'endsOn'>>): Result<void, ProgrammeRefusal> {
  const { ageFrom, ageTo } = target
  return allOf([
    refuseIf(ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo, 'agesReversed', {}, 'ageTo'),
    refuseIf(planningFrom && startsOn && planningFrom > startsOn, 'datesReversed', {}, 'startsOn'),
    refuseIf(startsOn && endsOn && startsOn > endsOn, 'datesReversed', {}, 'endsOn'),
  ])
}

/** The parts of the schemes sum to the pot exactly. */
export function contributionsMatch(
  ore: Ore,
  contributions: readonly Contribution[],
): Result<void, ProgrammeRefusal> {
  const sum = sumOre(contributions.map(one => one.ore))
  return sum === ore ? done : refuse('contributionsDiffer', { wanted: ore, sum }, 'contributions')
}

/** Where the programme stands on a date: what comes next is the phase after. */
export type Phase = 'beforePlanning' | 'planning' | 'running' | 'ended'
export function phaseOn(programme: Programme, date: DateText): Phase {
  if (date < programme.planningFrom) return 'beforePlanning'
  if (date < programme.startsOn) return 'planning'
  return date <= programme.endsOn ? 'running' : 'ended'
}

export const yearsOf = (programme: Programme): number[] => {
  const first = yearOf(programme.startsOn)
  return Array.from({ length: yearOf(programme.endsOn) - first + 1 }, (_, i) => first + i)
}

/** A part in per cent of the whole, with one decimal; rounded down, so that less than all is never a hundred. */
export const percentOf = (part: Ore, whole: Ore): Decimal => ({
  units: whole <= 0n ? 0n : (part * 1000n) / whole,
  scale: 1,
})
