import { addDays, type DateText } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { commitmentsOf, potOf, stateOf as stateOfAward } from '../awards/index.ts'
import { balancesOf, potBalances, sumsOf, vouchersOf } from '../ledger/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { standing, undisposed } from './budget.rules.ts'
import {
  selectAfterGrants,
  selectBudgets,
  selectCodings,
  selectMoves,
  selectRunningGrants,
} from './budget.store.ts'
import { type Forecast, forecast, reckonedOver } from './forecast.rules.ts'
import type { Measure } from './model.ts'
import {
  type AfterGrant,
  type Commitment,
  type Payment,
  type PotOf,
  type RunningGrant,
  type Standing,
  usualLimit,
} from './money.model.ts'
import { type Link, selectCommitments, selectLimit, selectLinks, selectPayments } from './payment.store.ts'
import { measuresOf } from './queries.ts'

type AccountBalance = Awaited<ReturnType<typeof balancesOf>>[number]
type PotBalance = ReturnType<typeof sumsOf>

export type MeasureMoney = { measure: Measure; standing: Standing; afterGrant: AfterGrant | undefined }

export type PotMoney = {
  pot: string
  balance: PotBalance
  measures: MeasureMoney[]
  /** What no measure has a claim on, in øre. */
  freeOre: Ore
  limitOre: Ore
  /** Payments that wait for another person. */
  payments: Payment[]
  /** Awards that are promised and not paid into the pot, in øre. */
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
    selectLimit(db, where),
    commitmentsOf(db, where),
  ])
  const standings = standingsOf(ids, accounts, budgets)
  const balance = sumsOf(pot, accounts)
  return {
    pot,
    balance,
    measures: measures.map(measure => ({
      measure,
      standing: standings.get(measure.id)!,
      afterGrant: afterGrants.get(measure.id),
    })),
    freeOre: undisposed(balance, [...standings.values()]),
    limitOre: limit ?? usualLimit,
    payments,
    awaitedOre: sumOre(awards.filter(one => stateOfAward(one) !== 'paid').map(one => one.ore)),
  }
}

function standingsOf(
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

/** What the pot will hold at the agreed end, if spending goes on as in the last half-year. */
export async function potForecast(
  db: Db,
  programme: ProgrammeView,
  { pot, balance, awaitedOre }: PotMoney,
  today: DateText,
): Promise<Forecast | null> {
  const [first] = await vouchersOf(db, pot, { numbers: [1] })
  if (!first) return null
  const half = addDays(today, 1 - reckonedOver)
  const from = [first.effectiveOn, half].sort().at(-1)!
  const spentThrough = async (effectiveOn: DateText) =>
    (await potBalances(db, [pot], { effectiveOn, recordedOn: today })).get(pot)!.spent
  return forecast({
    today,
    endsOn: programme.endsOn,
    from,
    spentOre: (await spentThrough(today)) - (await spentThrough(addDays(from, -1))),
    leftOre: balance.left,
    committedOre: balance.committed,
    awaitedOre,
  })
}

type Voucher = Awaited<ReturnType<typeof vouchersOf>>[number]
/** A voucher with its measure, and the vouchers that it takes back and that took it back, «2026/17». */
export type VoucherLine = Voucher & {
  link: Link | undefined
  name: string
  reversesName: string | null
  reversedByName: string | null
}

/** Vouchers of a pot, the newest first: all, or at most `most` before the entry `before`. */
export async function voucherLines(
  db: Db,
  pot: string,
  which: { numbers?: readonly number[]; measure?: string; before?: number; most?: number } = {},
): Promise<VoucherLine[]> {
  const vouchers = await vouchersOf(db, pot, which)
  const links = await selectLinks(
    db,
    pot,
    vouchers.map(one => one.number),
  )
  const byNumber = new Map(links.map(one => [one.number, one]))
  const known = new Map(vouchers.map(one => [one.number, nameOf(one)]))
  const others = [
    ...vouchers.flatMap(one => one.reverses ?? []),
    ...links.flatMap(one => one.reversedBy ?? []),
  ].filter(number => !known.has(number))
  for (const other of others.length > 0 ? await vouchersOf(db, pot, { numbers: others }) : [])
    known.set(other.number, nameOf(other))
  const named = (number: number | null | undefined) => (number ? (known.get(number) ?? null) : null)
  return vouchers.toReversed().map(one => {
    const link = byNumber.get(one.number)
    return {
      ...one,
      link,
      name: nameOf(one),
      reversesName: named(one.reverses),
      reversedByName: named(link?.reversedBy),
    }
  })
}

/** What a voucher spent on a measure, or took back where it is below zero. */
export type SpentEntry = Pick<VoucherLine, 'number' | 'name' | 'effectiveOn' | 'text' | 'ore'> & {
  measure: string
  /** The entry that it takes back. */
  reverses: number | null
}

/** Every expenditure of a pot and every one that was taken back, in the order they were posted. */
export async function spentEntries(db: Db, where: PotOf): Promise<SpentEntry[]> {
  const lines = await voucherLines(db, potOf(where.programme, where.municipality))
  const spent = new Map(lines.flatMap(one => (one.kind === 'expenditure' ? [[one.number, one]] : [])))
  return lines.toReversed().flatMap(({ number, name, effectiveOn, text, ore, reverses }) => {
    const own = spent.get(number) ?? (reverses === null ? undefined : spent.get(reverses))
    if (!own?.link) return []
    const signed = own.number === number ? ore : -ore
    return [{ number, name, effectiveOn, text, ore: signed, measure: own.link.measure, reverses }]
  })
}

const nameOf = ({ voucherYear, voucher }: Voucher): string => `${voucherYear}/${voucher}`

/** The commitments of measures, of which something may be left. */
export const commitmentsOfMeasures = (db: Db, measures: readonly string[]): Promise<Commitment[]> =>
  selectCommitments(db, { measures })

/** Payments of the measures that wait for another person. */
export const paymentsWaiting = (db: Db, measures: readonly string[]): Promise<Payment[]> =>
  selectPayments(db, { measures })

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
