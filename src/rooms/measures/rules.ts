import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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

/**
 * A measure, of what is known of it, says what is done, not whose budget it is; it lies within the programme's
 * target group and its period.
 */
export function fits(
  programme: Programme,
  { name, services, startsOn, endsOn, ...ages }: Partly<NewMeasure>,
): Result<void, MeasureRefusal> {
  const reversed = startsOn && endsOn && endsOn < startsOn
  const outside = (on: DateText | undefined) => on && (on < programme.startsOn || programme.endsOn < on)
  const period = { from: programme.startsOn, to: programme.endsOn }
  return allOf<MeasureRefusal>([
    refuseIf(
      name !== undefined && services && namesOnlyASector({ name, services }),
      'sectorName',
      {},
      'name',
    ),
    withinTarget(programme.target, ages),
    refuseIf(outside(startsOn), 'outsidePeriod', period, 'startsOn'),
    refuseIf(outside(endsOn) || reversed, 'outsidePeriod', period, 'endsOn'),
  ])
}

/** A measure's own target group lies within the programme's: sub-ranges are allowed, more is not. */
function withinTarget(
  target: TargetGroup,
  { ageFrom, ageTo, families }: Partly<Pick<NewMeasure, 'ageFrom' | 'ageTo' | 'families'>>,
): Result<void, MeasureRefusal> {
  const outside = (age: number | undefined) =>
    age !== undefined && (age < target.ageFrom || target.ageTo < age)
  const reversed = ageFrom !== undefined && ageTo !== undefined && ageTo < ageFrom
  const ages = { from: target.ageFrom, to: target.ageTo }
  return allOf<MeasureRefusal>([
    refuseIf(outside(ageFrom), 'outsideTarget', ages, 'ageFrom'),
    refuseIf(outside(ageTo) || reversed, 'outsideTarget', ages, 'ageTo'),
    refuseIf(families && !target.families, 'outsideTarget', ages, 'families'),
  ])
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
  { spentOn, ahead }: Partly<Pick<NewExpenditure, 'spentOn' | 'ahead'>>,
  today: DateText,
): Result<void, MeasureRefusal> =>
  spentOn && spentOn > today && !ahead ? refuse('dayToCome', { on: spentOn }, 'ahead') : done

/** What becomes of a measure is decided on as a whole or not yet, and by today. */
export function decisionSound(
  {
    outcome,
    decidedBy,
    decidedOn,
  }: Partly<{ outcome: string; decidedBy: string; decidedOn: DateText | null }>,
  today: DateText,
): Result<void, MeasureRefusal> {
  const typed = { outcome, decidedBy, decidedOn }
  const [lacking, ...more] = Object.entries(typed).filter(([, value]) => value === '' || value === null)
  return allOf<MeasureRefusal>([
    refuseIf(lacking && more.length < 2, 'decisionIncomplete', {}, lacking?.[0]),
    refuseIf(decidedOn && decidedOn > today, 'decidedLater', {}, 'decidedOn'),
  ])
}

/** Cooperation across agencies needs at least two of them. */
export const crossesAgencies = ({ services }: Pick<Measure, 'services'>): boolean => services.length >= 2
