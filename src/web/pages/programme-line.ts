import type { DateText } from '../../core/dates.ts'
import type { StepState } from '../../ui/line.tsx'

/** A programme's way from mandate to report, in the order of its tabs. */
const stages = ['mandate', 'call', 'selection', 'money', 'allocation', 'awards', 'use', 'report'] as const
export type Stage = (typeof stages)[number]

/** What is known of one year in one region of a programme. */
export type Facts = {
  mandated: boolean
  /** Null until the call is published. */
  deadline: DateText | null
  deadlinePassed: boolean
  recommended: boolean
  /** The region's decision is made, for the whole period. */
  decided: boolean
  /** Municipalities that have not answered their offer, and since when the first of them was asked; null where none is. */
  unanswered: { count: number; since: DateText } | null
  funded: boolean
  allocation: 'none' | 'made' | 'final'
  /** Municipalities of the region that take part, and how many of them have come how far with the year's award. */
  pilots: number
  granted: number
  accepted: number
  paid: number
  /** Per cent of what came in that has been spent; null where nothing came in. */
  usedPercent: number | null
  yearState: 'before' | 'during' | 'after'
  reportsSent: number
  reportsApproved: number
  reportsDue: DateText
  overdue: boolean
}

/** How each step stands, and which of its sentences says so. */
export type Step = { stage: Stage; state: StepState; note: Note | null }
type Note =
  | { say: 'untilDeadline'; date: DateText }
  | { say: 'dueOn'; date: DateText }
  | { say: 'used'; percent: number }
  | { say: 'unanswered'; count: number; since: DateText }
  | { say: 'accepted' | 'paid' | 'sent' | 'approved'; done: number; all: number }
  | { say: 'notPublished' | 'notRecommended' | 'notDecided' | 'noAmounts' | 'notCalculated' | 'notApproved' }
  | { say: 'notSent' }

const step = (stage: Stage, state: StepState, note: Note | null = null): Step => ({ stage, state, note })

/**
 * Where a year of a region stands: done, going on, missing, to come. Missing is what could have been done by now and holds
 * up what comes after it.
 */
export function lineOf(facts: Facts): Step[] {
  return [
    step('mandate', facts.mandated ? 'done' : 'missing'),
    callStep(facts),
    selectionStep(facts),
    facts.funded
      ? step('money', 'done')
      : facts.mandated && facts.yearState !== 'before'
        ? step('money', 'missing', { say: 'noAmounts' })
        : step('money', 'next'),
    allocationStep(facts),
    awardsStep(facts),
    useStep(facts),
    reportStep(facts),
  ]
}

function callStep({ mandated, deadline, deadlinePassed }: Facts): Step {
  if (deadline !== null)
    return deadlinePassed
      ? step('call', 'done')
      : step('call', 'now', { say: 'untilDeadline', date: deadline })
  return mandated ? step('call', 'missing', { say: 'notPublished' }) : step('call', 'next')
}

function selectionStep({ deadlinePassed, recommended, decided, unanswered, yearState }: Facts): Step {
  // A year that has passed waits for nobody.
  if (decided && unanswered && yearState !== 'after')
    return step('selection', 'now', { say: 'unanswered', ...unanswered })
  if (decided) return step('selection', 'done')
  if (!deadlinePassed) return step('selection', 'next')
  return step('selection', 'now', { say: recommended ? 'notDecided' : 'notRecommended' })
}

function allocationStep({ allocation, funded, pilots }: Facts): Step {
  if (allocation === 'final') return step('allocation', 'done')
  if (allocation === 'made') return step('allocation', 'now', { say: 'notApproved' })
  return funded && pilots > 0
    ? step('allocation', 'missing', { say: 'notCalculated' })
    : step('allocation', 'next')
}

function awardsStep({ allocation, pilots, granted, accepted, paid }: Facts): Step {
  if (allocation !== 'final' || pilots === 0) return step('awards', 'next')
  if (granted < pilots) return step('awards', 'missing', { say: 'notSent' })
  if (accepted < pilots) return step('awards', 'now', { say: 'accepted', done: accepted, all: pilots })
  return paid < pilots
    ? step('awards', 'now', { say: 'paid', done: paid, all: pilots })
    : step('awards', 'done')
}

function useStep({ usedPercent, yearState }: Facts): Step {
  if (usedPercent === null || yearState === 'before') return step('use', 'next')
  return step('use', yearState === 'after' ? 'done' : 'now', { say: 'used', percent: usedPercent })
}

function reportStep(facts: Facts): Step {
  const { granted, reportsSent, reportsApproved, reportsDue, overdue, yearState } = facts
  if (yearState !== 'after' || granted === 0)
    return step('report', 'next', granted > 0 ? { say: 'dueOn', date: reportsDue } : null)
  if (reportsSent < granted)
    return step('report', overdue ? 'missing' : 'now', { say: 'sent', done: reportsSent, all: granted })
  return reportsApproved < granted
    ? step('report', 'now', { say: 'approved', done: reportsApproved, all: granted })
    : step('report', 'done')
}

/** How much a line asks for attention: what is missing first, then what goes on, then what is to come, then what is done. */
export const urgencyOf = (steps: readonly Step[]): number =>
  steps.some(one => one.state === 'missing')
    ? 0
    : steps.some(one => one.state === 'now')
      ? 1
      : steps.every(one => one.state === 'done')
        ? 3
        : 2
