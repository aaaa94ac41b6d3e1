import { addDays, type DateText, yearOf } from '../../core/dates.ts'
import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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
 * A pot from what came in to what can still be promised, in øre: what it holds, less what is committed and what is set
 * aside for measures and not used. Below zero where measures have used more than there was to cover it.
 */
export function unclaimed(
  { credited, repaid }: { credited: Ore; repaid: Ore },
  measures: readonly Standing[],
): Ore {
  const claimed = sumOre(measures.map(one => maxOre(one.budget, one.spent + one.committed)))
  return credited - repaid - claimed
}

/** What measures have of their budget and have neither spent nor committed, in øre. */
export const setAside = (measures: readonly Standing[]): Ore =>
  sumOre(measures.map(one => maxOre(0n, one.left)))

/** Whether a measure has used more than its budget: by a krone at least, since budgets are whole kroner and payments are not. */
export const overBudget = ({ budget, left }: Standing): boolean => budget > 0n && left <= -100n

type Side = { measure: Measure; standing: Standing } | null

/**
 * Whether the municipality may move the amount, of what is known of it: a measure gives no more than it has not used, and
 * what is not disposed gives no more than there is, so that the budgets never sum to more than the pot got.
 */
export function movable(
  { ore, decidedOn }: Partly<{ ore: Ore; decidedOn: DateText }>,
  { from, to, free, today }: { free: Ore; today: DateText } & Partly<{ from: Side; to: Side }>,
): Result<void, MeasureRefusal> {
  const same = from !== undefined && to !== undefined && from?.measure.id === to?.measure.id
  return allOf<MeasureRefusal>([
    refuseIf(decidedOn && decidedOn > today, 'decidedLater', {}, 'decidedOn'),
    same
      ? refuse('sameMeasure', {}, 'to')
      : refuseIf(to && stateOf(to.measure) === 'closed', 'measureClosed', {}, 'to'),
    ore === undefined || from === undefined || same ? done : enough(ore, from, { to, free }),
  ])
}

function enough(
  ore: Ore,
  from: Side,
  { to, free }: { to: Side | undefined; free: Ore },
): Result<void, MeasureRefusal> {
  if (!from) {
    if (to === undefined) return done
    // What the receiver has used beyond its budget is claimed already: budget for that takes nothing more.
    const most = free + maxOre(0n, -(to?.standing.left ?? 0n))
    return ore <= most ? done : refuse('notDisposed', { left: most }, 'ore')
  }
  const left = maxOre(0n, from.standing.left)
  return ore <= left ? done : refuse('budgetInUse', { left, name: from.measure.name }, 'ore')
}

/** One line of the municipality's own budget adjustment, øre above zero for more expense; an unset code is null. */
export type AdjustmentLine = { measure: string | null; coding: Coding | null; type: string; ore: Ore }

/** Types of KOSTRA by which grant money that is not disposed stands in the budget: set aside to, or used of, earmarked funds. */
const setAsideToFund = '550'
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
    const type = measure ? (coding?.type ?? '') : creditedThisYear ? setAsideToFund : usedOfFund
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

/** A quarter's notice of the day by which it is to be decided what follows the grant. */
const notice = 90

/** Whether the decision on what follows is asked for now: the measure runs, nothing is decided, and the day is near or past. */
export function awaitsDecision(
  measure: Measure,
  afterGrant: AfterGrant | undefined,
  today: DateText,
): { decideBy: DateText } | null {
  const cliff = today <= measure.endsOn ? cliffOf(measure, afterGrant, today) : null
  return cliff && cliff.state !== 'decided' && cliff.decideBy <= addDays(today, notice) ? cliff : null
}
