import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Programme, TargetGroup } from '../programmes/index.ts'
import type { Measure, MeasureRefusal, MeasureState, NewMeasure } from './model.ts'
import type { NewExpenditure } from './money.model.ts'
import { namesOnlyASector } from './sector.rules.ts'

export const may = {
  manage: permission({ programmeLead: 'municipality' }),
  spend: permission({ programmeLead: 'municipality' }),
  /** Makes payments at or above the limit (anvisning): the municipal director, or whom the director has made budget holder. */
  pay: permission({ municipalDirector: 'municipality', municipalBudgetHolder: 'municipality' }),
  /** A directorate tells of its own scheme's grants (D-8b). */
  recordRunning: permission({ directorateOfficer: 'directorate' }),
}

export const stateOf = ({ runningFrom, closedAt }: Measure): MeasureState =>
  closedAt ? 'closed' : runningFrom ? 'running' : 'planned'

/** A measure's own target group lies within the programme's: sub-ranges are allowed, more is not. */
const withinTarget = (programme: TargetGroup, measure: Omit<TargetGroup, 'text'>): boolean =>
  programme.ageFrom <= measure.ageFrom &&
  measure.ageFrom <= measure.ageTo &&
  measure.ageTo <= programme.ageTo &&
  (programme.families || !measure.families)

/** A measure says what is done, not whose budget it is; it lies within the programme's target group and its period. */
export function fits(programme: Programme, measure: NewMeasure): Result<void, MeasureRefusal> {
  if (namesOnlyASector(measure)) return refuse('sectorName', {}, 'name')
  if (!withinTarget(programme.target, measure)) {
    return refuse('outsideTarget', { from: programme.target.ageFrom, to: programme.target.ageTo }, 'ageFrom')
  }
  const within =
    programme.startsOn <= measure.startsOn &&
    measure.startsOn <= measure.endsOn &&
    measure.endsOn <= programme.endsOn
  return within
    ? done
    : refuse('outsidePeriod', { from: programme.startsOn, to: programme.endsOn }, 'startsOn')
}

/** A measure is only made longer, and to the programme's agreed end at most; one that is closed has ended. */
export function extendable(
  measure: Measure,
  programme: Programme,
  endsOn: DateText,
): Result<void, MeasureRefusal> {
  if (stateOf(measure) === 'closed') return refuse('measureClosed')
  if (endsOn <= measure.endsOn) return refuse('notLonger', {}, 'longerTo')
  return endsOn <= programme.endsOn ? done : refuse('afterEnd', { to: programme.endsOn }, 'longerTo')
}

/** Nothing runs unevaluated. */
export function startable(measure: Measure): Result<void, MeasureRefusal> {
  if (measure.runningFrom) return refuse('running')
  return measure.plan ? done : refuse('planMissing')
}

/** Only a running measure spends, and only from the programme's start until its agreed end. */
export function spendable(
  measure: Measure,
  programme: Programme,
  on: DateText,
): Result<void, MeasureRefusal> {
  if (stateOf(measure) !== 'running') return refuse(measure.plan ? 'notRunning' : 'planMissing')
  if (on < programme.startsOn) return refuse('beforeStart', { from: programme.startsOn }, 'spentOn')
  return on <= programme.endsOn ? done : refuse('afterEnd', { to: programme.endsOn }, 'spentOn')
}

/** A day to come is taken when whoever writes it says that it is right: most such days are slips. */
export const dayIsSure = (
  { spentOn, ahead }: Pick<NewExpenditure, 'spentOn' | 'ahead'>,
  today: DateText,
): Result<void, MeasureRefusal> =>
  spentOn <= today || ahead ? done : refuse('dayToCome', { on: spentOn }, 'ahead')

/** Cooperation across agencies needs at least two of them. */
export const crossesAgencies = ({ services }: Pick<Measure, 'services'>): boolean => services.length >= 2
