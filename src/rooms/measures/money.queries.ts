import { addDays, type DateText } from '../../core/dates.ts'
import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { commitmentsOf } from '../awards/index.ts'
import { balancesOf, type MonthMoved, monthsOf, potBalances, sumsOf } from '../ledger/index.ts'
import { limitOf, type NamedVoucher, namedVouchers, type PotOf, potOf } from '../pot/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { setAside, standing, unclaimed } from './budget.rules.ts'
import {
  selectAfterGrants,
  selectBudgets,
  selectCodings,
  selectMoves,
  selectRunningGrants,
} from './budget.store.ts'
import { type Forecast, forecast, reckonedOver } from './forecast.rules.ts'
import type { Measure } from './model.ts'
import type { AfterGrant, Commitment, Payment, RunningGrant, Standing } from './money.model.ts'
import { type Link, selectCommitments, selectLinks, selectPayments } from './payment.store.ts'
import { measuresOf } from './queries.ts'

type AccountBalance = Awaited<ReturnType<typeof balancesOf>>[number]
type PotBalance = ReturnType<typeof sumsOf>

export type MeasureMoney = { measure: Measure; standing: Standing; afterGrant: AfterGrant | undefined }

export type PotMoney = {
  pot: string
  balance: PotBalance
  measures: MeasureMoney[]
  /** What measures have of their budget and have neither spent nor committed, in øre. */
  setAsideOre: Ore
  /** What can still be promised, in øre: below zero where measures have used more than there was to cover it. */
  unclaimedOre: Ore
  /** The same when the payments that wait have been made. */
  unclaimedThenOre: Ore
  /** What may be moved to measures, in øre: never below zero. */
  freeOre: Ore
  limitOre: Ore
  /** Payments that wait for another person. */
  payments: Payment[]
  /** The state's awards as they stand, in order of year, and what of each is not paid into the pot yet, in øre. */
  awards: { year: number; ore: Ore; paidOre: Ore; leftOre: Ore }[]
  awaitedOre: Ore
}

/** How a pot and each of its measures stand. Reads balances, however many vouchers there are. */
export async function potMoney(db: Db, where: PotOf): Promise<PotMoney> {
  const pot = potOf(where.programme, where.municipality)
  const measures = await measuresOf(db, where)
  const ids = measures.map(one => one.id)
  const [accounts, budgets, afterGrants, payments, limit, awards] = await Promise.all([
    balancesOf(db, [pot]),
    selectBudgets(db, ids),
    selectAfterGrants(db, ids),
    selectPayments(db, { measures: ids }),
    limitOf(db, where),
    commitmentsOf(db, where),
  ])
  const standings = standingsOf(ids, accounts, budgets)
  const balance = sumsOf(pot, accounts)
  const unclaimedOre = unclaimed(balance, [...standings.values()])
  const promised = awards
    .map(one => ({
      year: one.year,
      ore: one.ore,
      paidOre: one.paidOre,
      leftOre: maxOre(0n, one.ore - one.paidOre),
    }))
    .sort((a, b) => a.year - b.year)
  return {
    pot,
    balance,
    measures: measures.map(measure => ({
      measure,
      standing: standings.get(measure.id)!,
      afterGrant: afterGrants.get(measure.id),
    })),
    setAsideOre: setAside([...standings.values()]),
    unclaimedOre,
    unclaimedThenOre: unclaimed(balance, paid(standings, payments)),
    freeOre: maxOre(0n, unclaimedOre),
    limitOre: limit,
    payments,
    awards: promised,
    awaitedOre: sumOre(promised.map(one => one.leftOre)),
  }
}

/** How measures stand when the payments have been made: what is paid of a commitment was used already. */
function paid(standings: ReadonlyMap<string, Standing>, payments: readonly Payment[]): Standing[] {
  const more = Map.groupBy(
    payments.filter(one => one.commitment === null),
    one => one.measure,
  )
  return [...standings].map(([id, { budget, spent, committed }]) =>
    standing(budget, spent + sumOre((more.get(id) ?? []).map(one => one.ore)), committed),
  )
}

/** How some measures of a pot stand now. */
export async function standingsIn(
  db: Db,
  pot: string,
  measures: readonly string[],
): Promise<Map<string, Standing>> {
  const [accounts, budgets] = await Promise.all([balancesOf(db, [pot]), selectBudgets(db, measures)])
  return standingsOf(measures, accounts, budgets)
}

/** The same of balances and budgets that have been read. */
export function standingsOf(
  measures: readonly string[],
  accounts: readonly AccountBalance[],
  budgets: ReadonlyMap<string, Ore>,
): Map<string, Standing> {
  const sum = (measure: string, kind: 'spent' | 'commitment') =>
    sumOre(accounts.filter(one => one.measure === measure && one.kind === kind).map(one => one.ore))
  return new Map(
    measures.map(id => [id, standing(budgets.get(id) ?? 0n, sum(id, 'spent'), sum(id, 'commitment'))]),
  )
}

/** How the pot has moved month by month, and what it will hold at the agreed end. */
export type Outlook = { months: MonthMoved[]; forecast: Forecast | null }

export async function potOutlook(
  db: Db,
  programme: ProgrammeView,
  { pot, balance, setAsideOre, awaitedOre }: PotMoney,
  today: DateText,
): Promise<Outlook> {
  const months = await monthsOf(db, pot)
  const began = months.find(one => one.spentOre > 0n)?.month ?? today
  const from = [began, addDays(today, 1 - reckonedOver)].sort().at(-1)!
  const spentThrough = async (effectiveOn: DateText) =>
    (await potBalances(db, [pot], { effectiveOn, recordedOn: today })).get(pot)!.spent
  const seen = forecast({
    today,
    endsOn: programme.endsOn,
    from,
    spentOre: (await spentThrough(today)) - (await spentThrough(addDays(from, -1))),
    heldOre: balance.left,
    claimedOre: balance.committed + setAsideOre,
    awaitedOre,
  })
  return { months, forecast: seen }
}

/** A voucher with its measure and its commitment. */
export type VoucherLine = NamedVoucher & { link: Link | undefined }

/** Vouchers of a pot, the newest first: all, or at most `most` before the entry `before`. */
export async function voucherLines(
  db: Db,
  pot: string,
  which: Parameters<typeof namedVouchers>[2] = {},
): Promise<VoucherLine[]> {
  const vouchers = await namedVouchers(db, pot, which)
  const numbers = vouchers.map(one => one.number)
  const links = new Map((await selectLinks(db, pot, numbers)).map(one => [one.number, one]))
  return vouchers.map(one => ({ ...one, link: links.get(one.number) }))
}

/** The voucher's own day where the municipality advanced it before the pot held the money; null where it did not. */
export const advancedOn = ({
  kind,
  effectiveOn,
  link,
}: Pick<VoucherLine, 'kind' | 'effectiveOn' | 'link'>) =>
  kind === 'expenditure' && link?.spentOn && link.spentOn < effectiveOn ? link.spentOn : null

/** What a voucher spent on a measure, or took back where it is below zero. */
export type SpentEntry = Pick<VoucherLine, 'number' | 'name' | 'text' | 'ore'> & {
  measure: string
  /** The voucher's own day, which an advanced one has before it counts. */
  date: DateText
  /** The entry that it takes back. */
  reverses: number | null
}

/** Every expenditure of a pot and every one that was taken back, in the order they were posted. */
export async function spentEntries(db: Db, where: PotOf): Promise<SpentEntry[]> {
  const lines = await voucherLines(db, potOf(where.programme, where.municipality))
  const spent = new Map(lines.flatMap(one => (one.kind === 'expenditure' ? [[one.number, one]] : [])))
  return lines.toReversed().flatMap(({ number, name, effectiveOn, link, text, ore, reverses }) => {
    const own = spent.get(number) ?? (reverses === null ? undefined : spent.get(reverses))
    if (!own?.link) return []
    const signed = own.number === number ? ore : -ore
    const date = (own.number === number && link?.spentOn) || effectiveOn
    return [{ number, name, date, text, ore: signed, measure: own.link.measure, reverses }]
  })
}

/** The commitments of measures, of which something may be left. */
export const commitmentsOfMeasures = (db: Db, measures: readonly string[]): Promise<Commitment[]> =>
  selectCommitments(db, { measures })

/** Grants of the programme's schemes that run to the municipality beside the pot on the day or later (D-8b). */
export const runningGrantsOf = (
  db: Db,
  programme: ProgrammeView,
  municipality: string,
  from: DateText,
): Promise<RunningGrant[]> =>
  selectRunningGrants(db, {
    municipality,
    schemes: [...new Set(programme.contributions.map(one => one.scheme))],
    from,
  })

export { selectAfterGrants as afterGrantsOf, selectCodings as codingsOf, selectMoves as movesOf }
