import { type DateText, dateOf, yearOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { repaymentsOf } from '../awards/index.ts'
import { closingsOf, flowsOf, potBalances } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { type ProgrammeView, yearsOf } from '../programmes/index.ts'
import type { Report } from './model.ts'
import { contributorsOf, reportsOf } from './queries.ts'
import { latestOf, stateOf } from './rules.ts'
import { closingDay, type Ended, yearsOfMoney } from './yearend.rules.ts'

/**
 * Each year of a pot to this one, with its money and what was done about its end. A year after the programme's last is
 * there when something moved in it, such as a repayment. Empty before the pot is opened.
 */
export async function yearEndsOf(
  db: Db,
  programme: ProgrammeView,
  municipality: string,
  today: DateText,
): Promise<Ended[]> {
  const pot = potOf(programme.id, municipality)
  const flows = await flowsOf(db, { pots: [pot] })
  if (flows.length === 0) return []
  const own = yearsOf(programme)
  const first = own[0]!
  const last = Math.max(...flows.map(one => one.year), Math.min(own.at(-1)!, yearOf(today)))
  const standings = []
  for (let year = first; year <= last; year++) {
    const end = { effectiveOn: `${year}-12-31`, recordedOn: today }
    standings.push((await potBalances(db, [pot], end)).get(pot)!)
  }
  const where = { programme: programme.id, municipality }
  const reports = await reportsOf(db, where)
  const repayments = await repaymentsOf(db, where)
  const closedThrough = (await closingsOf(db, [pot])).at(-1)?.through ?? null
  const ended: Ended[] = []
  for (const money of yearsOfMoney(first, standings)) {
    const report = reports.find(one => one.year === money.year)
    const paid = repayments.find(one => one.year === money.year)
    ended.push({
      money,
      closesOn: closingDay(money.year, programme.endsOn),
      closedThrough,
      ...(await treated(db, programme, report)),
      repayment: paid
        ? {
            certifiedOn: dateOf(paid.certifiedAt),
            certifiedBy: paid.certifiedBy,
            repaidOn: paid.approvedAt && dateOf(paid.approvedAt),
          }
        : null,
    })
  }
  return ended
}

/** How far the year's report has come, by day. */
async function treated(
  db: Db,
  programme: ProgrammeView,
  report: Report | undefined,
): Promise<Pick<Ended, 'submittedOn' | 'approvedOn' | 'unspent'>> {
  if (!report?.submittedAt) return { submittedOn: null, approvedOn: null, unspent: null }
  const state = stateOf(report, await contributorsOf(db, programme, report.year))
  const approvals = latestOf(report)!.approvals.map(one => dateOf(one.approvedAt))
  const { unspent } = report
  return {
    submittedOn: dateOf(report.submittedAt),
    approvedOn: state === 'submitted' ? null : approvals.toSorted().at(-1)!,
    unspent: unspent && { ...unspent, decidedOn: dateOf(unspent.decidedAt) },
  }
}
