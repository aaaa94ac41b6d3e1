import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { sumOre } from '../../core/ore.ts'
import { done, type Result } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AccountKind, LedgerRefusal, PotBalance, Request, Vector } from './model.ts'
import { originOf, plan } from './posting.rules.ts'
import { readPot } from './posting.store.ts'
import { vectorOf } from './rules.ts'
import {
  type AccountBalance,
  type AsOf,
  type EntryRow,
  selectBalances,
  selectBalancesAsOf,
  selectEntries,
  selectFlows,
  selectOrigins,
} from './store.ts'

/** The sums of each pot: now, or as of an effective and a recorded day. A pot that is not open holds nothing. */
export async function potBalances(
  db: Db,
  pots: readonly string[],
  asOf?: AsOf,
): Promise<Map<string, PotBalance>> {
  const rows = Map.groupBy(await balancesOf(db, pots, asOf), row => row.pot)
  return new Map(pots.map(pot => [pot, sumsOf(pot, rows.get(pot) ?? [])]))
}

/** Why a posting would be refused as the pot stands now, with effect on the day; whoever posts it is told for certain. */
export async function foreseen(
  db: Db,
  pot: string,
  effectiveOn: DateText,
  request: Request,
): Promise<Result<void, LedgerRefusal>> {
  const state = await readPot(db, pot, effectiveOn)
  const planned = state ? plan(state, request, effectiveOn, null) : done
  return planned.ok ? done : planned
}

/** What stands on each account of the pots, in the order of the chart: now, or as of two days. */
export const balancesOf = (db: Db, pots: readonly string[], asOf?: AsOf): Promise<AccountBalance[]> =>
  asOf ? selectBalancesAsOf(db, pots, asOf) : selectBalances(db, pots)

/** The sums of a pot from what stands on its accounts. */
export function sumsOf(pot: string, accounts: readonly AccountBalance[]): PotBalance {
  const of = (...kinds: AccountKind[]): Ore =>
    sumOre(accounts.filter(one => kinds.includes(one.kind)).map(one => one.ore))
  return {
    pot,
    credited: -of('appropriation', 'sectorBudget'),
    spent: of('spent'),
    repaid: of('repaid'),
    available: of('pot'),
    committed: of('commitment'),
    carried: of('carriedOver'),
    left: of('pot', 'commitment', 'carriedOver'),
  }
}

export type Voucher = EntryRow & { origin: Vector }
type Which = {
  numbers?: readonly number[]
  measure?: string
  effectiveOn?: DateText
  year?: number
  before?: number
  /** Those that take these back. */
  reversing?: readonly number[]
  most?: number
}

/** The pot's vouchers in order of number, with amount and origin: all, or those that are asked for. */
export async function vouchersOf(db: Db, pot: string, which: Which = {}): Promise<Voucher[]> {
  const entries = await selectEntries(db, { pot, ...which })
  const all = Object.keys(which).length === 0
  const origins = await selectOrigins(db, all ? { pot } : { pot, numbers: entries.map(one => one.number) })
  const byNumber = Map.groupBy(origins, one => one.number)
  return entries.map(entry => ({ ...entry, origin: originOf(byNumber.get(entry.number) ?? []) }))
}

/** What came in, went out and was paid back by source, in the year in which it counts; reversals are taken off. */
export async function originByYear(
  db: Db,
  pot: string,
  year: number,
): Promise<{ received: Vector; spent: Vector; repaid: Vector }> {
  const flows = await selectFlows(db, { pots: [pot], year })
  const of = (kinds: AccountKind[], sign: 1n | -1n) =>
    vectorOf(
      flows.filter(one => kinds.includes(one.kind)).map(({ source, ore }) => ({ source, ore: sign * ore })),
    )
  return {
    received: of(['appropriation', 'sectorBudget'], -1n),
    spent: of(['spent'], 1n),
    repaid: of(['repaid'], 1n),
  }
}

export { selectLayers as layersOf, selectOriginLeft as originLeft } from './store.ts'
export { selectFlows as flowsOf }
