import { type DateText, yearOf } from '../../core/dates.ts'
import { minOre, type Ore } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Unspent } from './model.ts'

/** What has come, gone and lies in a pot when a year ends, counted from its first day. */
type Standing = { credited: Ore; spent: Ore; repaid: Ore; available: Ore; carried: Ore; left: Ore }

/** A year of a pot: brought + carriedIn + received - spent - repaid - carriedOut = left, to the øre. */
export type YearMoney = {
  year: number
  /** What stood from before and was not carried over: committed, or not decided on. */
  broughtOre: Ore
  carriedInOre: Ore
  receivedOre: Ore
  spentOre: Ore
  repaidOre: Ore
  carriedOutOre: Ore
  leftOre: Ore
  /** What no measure had a claim on when the year ended, before anything of it was carried over. */
  unspentOre: Ore
}

/** The years of a pot from how it stood at each year's end; `standings` begin with the first year's. */
export function yearsOfMoney(first: number, standings: readonly Standing[]): YearMoney[] {
  const none: Standing = { credited: 0n, spent: 0n, repaid: 0n, available: 0n, carried: 0n, left: 0n }
  return standings.map((end, i) => {
    const start = standings[i - 1] ?? none
    return {
      year: first + i,
      broughtOre: start.left - start.carried,
      carriedInOre: start.carried,
      receivedOre: end.credited - start.credited,
      spentOre: end.spent - start.spent,
      repaidOre: end.repaid - start.repaid,
      carriedOutOre: end.carried,
      leftOre: end.left - end.carried,
      unspentOre: end.available + end.carried,
    }
  })
}

/** What stands between a year's end and its closed books, in the order in which it is done. */
export type Step =
  | 'report'
  | 'approval'
  | 'decision'
  | 'carryOver'
  | 'certification'
  | 'repayment'
  | 'closing'
export type Wait = { step: Step; since: DateText }

/** A year with all that was done about its end. */
export type Ended = {
  money: YearMoney
  /** The last day of its books. */
  closesOn: DateText
  closedThrough: DateText | null
  submittedOn: DateText | null
  /** The day of the last approval, once all have approved. */
  approvedOn: DateText | null
  unspent: (Omit<Unspent, 'decidedAt'> & { decidedOn: DateText }) | null
  repayment: { certifiedOn: DateText; certifiedBy: string; repaidOn: DateText | null } | null
}

/** As much of it as says what waits. */
export type Ending = Omit<Ended, 'money' | 'unspent'> & {
  money: Pick<YearMoney, 'unspentOre' | 'carriedOutOre'>
  unspent: Pick<NonNullable<Ended['unspent']>, 'ore' | 'repayOre' | 'decidedOn'> | null
}

/** The last day of a year's books: the programme's own last day in the year in which it ends. */
export const closingDay = (year: number, endsOn: DateText): DateText =>
  year === yearOf(endsOn) ? endsOn : `${year}-12-31`

/** What the municipality keeps of a year's unspent money and has not carried over, in øre. */
export function toCarry({ unspent, money }: Pick<Ending, 'unspent' | 'money'>): Ore {
  if (!unspent || money.carriedOutOre > 0n) return 0n
  return minOre(unspent.ore - unspent.repayOre, money.unspentOre)
}

/** What waits, for whom by its step, and since when. Nothing before the year has ended. */
export function waitsOf(year: Ending, today: DateText): Wait[] {
  const { closesOn, submittedOn, approvedOn, unspent, repayment } = year
  if (today <= closesOn) return []
  const closed = isClosed(year)
  if (!unspent) {
    if (closed) return []
    if (!submittedOn) return [{ step: 'report', since: closesOn }]
    return approvedOn ? [{ step: 'decision', since: approvedOn }] : [{ step: 'approval', since: submittedOn }]
  }
  const since = unspent.decidedOn
  const waits: Wait[] = []
  if (toCarry(year) > 0n) waits.push({ step: 'carryOver', since })
  if (unspent.repayOre > 0n && !repayment) waits.push({ step: 'certification', since })
  if (repayment && !repayment.repaidOn) waits.push({ step: 'repayment', since: repayment.certifiedOn })
  if (!closed && toCarry(year) === 0n) waits.push({ step: 'closing', since })
  return waits
}

export const isClosed = ({ closedThrough, closesOn }: Pick<Ended, 'closedThrough' | 'closesOn'>): boolean =>
  closedThrough !== null && closedThrough >= closesOn

type ClosingRefusal = 'unknownYear' | 'booksClosed' | 'yearNotOver' | 'yearUnsettled'

/**
 * Whether a year's books may be closed: it is over, and its report and its unspent money, and those of the years before
 * it, are settled, since nothing can be posted there afterwards. A repayment counts on its own day and hinders nothing.
 */
export function closable(
  years: readonly Ended[],
  year: number,
  today: DateText,
): Result<void, ClosingRefusal> {
  const own = years.find(one => one.money.year === year)
  if (!own) return refuse('unknownYear')
  if (isClosed(own)) return refuse('booksClosed', { through: own.closedThrough! })
  if (today <= own.closesOn) return refuse('yearNotOver')
  const open: readonly Step[] = ['report', 'approval', 'decision', 'carryOver']
  const unsettled = years.find(
    one => one.money.year <= year && waitsOf(one, today).some(({ step }) => open.includes(step)),
  )
  return unsettled ? refuse('yearUnsettled', { year: unsettled.money.year }) : done
}
