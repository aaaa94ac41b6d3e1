import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type PotBalance, potAccount, stateAccount, type Vector } from './model.ts'
import { vectorOf } from './rules.ts'
import { type EntryRow, selectBalances, selectEntries, selectLines, selectOrigins } from './store.ts'

/** What each pot was credited (net of nothing), what it has spent net of reversals, and what is left. */
export async function potBalances(db: Db, pots: readonly string[]): Promise<Map<string, PotBalance>> {
  const rows = await selectBalances(db, pots)
  const of = (account: string): Ore => rows.find(row => row.account === account)?.ore ?? 0n
  return new Map(
    pots.map(pot => {
      const left = of(potAccount(pot))
      const credited = -of(stateAccount(pot))
      return [pot, { pot, credited, left, spent: credited - left }]
    }),
  )
}

export type Voucher = EntryRow & { ore: Ore; origin: Vector }

/** The pot's vouchers in order, with amount and origin vector. */
export async function vouchersOf(db: Db, pot: string): Promise<Voucher[]> {
  const [entries, lines, origins] = [
    await selectEntries(db, { pot }),
    await selectLines(db, pot),
    await selectOrigins(db, [pot]),
  ]
  return entries.map(entry => ({
    ...entry,
    ore: lines
      .filter(line => line.number === entry.number && line.ore > 0n)
      .reduce((sum, line) => sum + line.ore, 0n),
    origin: vectorOf(
      origins
        .filter(one => one.number === entry.number)
        .map(({ source, ore }) => ({ source, ore: ore < 0n ? -ore : ore })),
    ),
  }))
}

/** Signed sums per source of the entries that count in a year: what came in, and what went out (reversals taken off). */
export async function originByYear(
  db: Db,
  pot: string,
  year: number,
): Promise<{ received: Vector; spent: Vector }> {
  const entries = await selectEntries(db, { pot })
  const kindOf = new Map(
    entries.filter(e => e.effectiveOn.startsWith(`${year}-`)).map(e => [e.number, e.kind]),
  )
  const origins = (await selectOrigins(db, [pot])).filter(one => kindOf.has(one.number))
  const isAward = (number: number) => kindOf.get(number) === 'award'
  return {
    received: vectorOf(origins.filter(one => isAward(one.number))),
    spent: vectorOf(
      origins.filter(one => !isAward(one.number)).map(({ source, ore }) => ({ source, ore: -ore })),
    ),
  }
}

/** What is left of each source in the pot. */
export async function originLeft(db: Db, pot: string): Promise<Vector> {
  return vectorOf(await selectOrigins(db, [pot]))
}

export { selectLayers as layersOf } from './store.ts'
