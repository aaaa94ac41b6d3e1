import { type DateText, yearOf } from '../../core/dates.ts'
import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import type { AfterGrant, BudgetMove, Coding, Standing } from './money.model.ts'
import { stateOf } from './rules.ts'

export const standing = (budget: Ore, spent: Ore, committed: Ore): Standing => ({
  budget,
  spent,
  committed,
  left: budget - spent - committed,
})

/**
 * What no measure has a claim on, in øre, and never below zero: what came in and was not paid back, less each measure's
 * budget, or what it has used where that is more.
 */
export function undisposed(
  { credited, repaid }: { credited: Ore; repaid: Ore },
  measures: readonly Standing[],
): Ore {
  const claimed = sumOre(measures.map(one => maxOre(one.budget, one.spent + one.committed)))
  return maxOre(0n, credited - repaid - claimed)
}

type Side = { measure: Measure; standing: Standing } | null

/**
 * Whether the municipality may move the amount: a measure gives no more than it has not used, and what is not disposed
 * gives no more than there is, so that the budgets never sum to more than the pot got.
 */
export function movable(
  move: { ore: Ore; decidedOn: DateText },
  { from, to, free, today }: { from: Side; to: Side; free: Ore; today: DateText },
): Result<void, MeasureRefusal> {
  if (move.decidedOn > today) return refuse('decidedLater', {}, 'decidedOn')
  if (from?.measure.id === to?.measure.id) return refuse('sameMeasure', {}, 'to')
  if (to && stateOf(to.measure) === 'closed') return refuse('measureClosed', {}, 'to')
  if (!from) {
    // What the receiver has used beyond its budget is claimed already: budget for that takes nothing more.
    const most = free + maxOre(0n, -(to?.standing.left ?? 0n))
    return move.ore <= most ? done : refuse('notDisposed', { left: most }, 'ore')
  }
  const left = maxOre(0n, from.standing.left)
  return move.ore <= left ? done : refuse('budgetInUse', { left, name: from.measure.name }, 'ore')
}

/** One line of the municipality's own budget adjustment, øre above zero for more expense; an unset code is null. */
export type AdjustmentLine = { measure: string | null; coding: Coding | null; type: string; ore: Ore }

/** Types of KOSTRA by which grant money that is not disposed stands in the budget: set aside to, or used of, earmarked funds. */
const setAside = '550'
const usedOfFund = '950'

/**
 * A move as the lines of a budget adjustment (budsjettregulering), which sum to zero. What is not disposed is kept in
 * earmarked funds: money of the year's own is set aside less (550); money from before is used more (950, an income).
 */
export function adjustmentOf(
  move: BudgetMove,
  codings: ReadonlyMap<string, Coding>,
  creditedThisYear: boolean,
): AdjustmentLine[] {
  const line = (measure: string | null, ore: Ore): AdjustmentLine => {
    const other = measure ?? move.to ?? move.from!
    const coding = codings.get(other) ?? null
    const type = measure ? (coding?.type ?? '') : creditedThisYear ? setAside : usedOfFund
    return { measure, coding, type, ore }
  }
  return [line(move.to, move.ore), line(move.from, -move.ore)]
}

/** The day a year before: a decision on what follows is asked for no later. */
export function decideBy(endsOn: DateText): DateText {
  const day = endsOn.slice(4) === '-02-29' ? '-02-28' : endsOn.slice(4)
  return `${yearOf(endsOn) - 1}${day}`
}

/**
 * Whether a text may be shown to other municipalities: it holds no e-mail address and no long number, such as a phone's or
 * a person's. Whoever writes a reason is told that others read it.
 */
export const safeForOthers = (text: string): boolean => !/@|(?:\d[\s.-]?){8}/.test(text)

export type CliffState = 'decided' | 'overdue' | 'waits'

/** Whether it is decided what becomes of a measure when its money ends. Null for one that is closed. */
export function cliffOf(
  measure: Measure,
  afterGrant: AfterGrant | undefined,
  today: DateText,
): { state: CliffState; decideBy: DateText } | null {
  if (stateOf(measure) === 'closed') return null
  const by = decideBy(measure.endsOn)
  if (afterGrant?.decision) return { state: 'decided', decideBy: by }
  return { state: today > by ? 'overdue' : 'waits', decideBy: by }
}
