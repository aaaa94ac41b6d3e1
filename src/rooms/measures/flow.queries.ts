import { type DateText, yearOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { flowsOf } from '../ledger/index.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { pilotsOf } from '../selection/index.ts'
import { fewest, publicShares, type Share, sharesOf, summed } from './flow.rules.ts'
import { selectFamilyPayments } from './payment.store.ts'

/** What came into a pot and what it was paid for, by source: a calculated share. For whoever may see the pot. */
export async function potShares(db: Db, { programme, municipality }: PotOf): Promise<Share[]> {
  const flows = await flowsOf(db, { pots: [potOf(programme, municipality)] })
  return summed(sharesOf(flows, () => municipality))
}

/**
 * What anyone may see of all pots of a programme: whole years that are over, so that no day's payment shows as a
 * difference between two days, and never a few families by themselves. `throughYear` is the last year that counts.
 */
export async function openShares(
  db: Db,
  programme: ProgrammeView,
  today: DateText,
): Promise<{ throughYear: number; shares: Share[] }> {
  const throughYear = yearOf(today) - 1
  const municipalities = (await pilotsOf(db, programme.id)).map(one => one.municipality)
  const byPot = new Map(municipalities.map(one => [potOf(programme.id, one), one]))
  const flows = (await flowsOf(db, { pots: [...byPot.keys()] })).filter(one => one.year <= throughYear)
  const shares = sharesOf(flows, pot => byPot.get(pot)!)
  const measures = [...new Set(shares.flatMap(one => one.spent?.measure ?? []))]
  const years = [...new Set(shares.map(one => one.year))]
  const counted = await selectFamilyPayments(db, measures, years, fewest)
  const payments = new Map(counted.map(one => [`${one.measure} ${one.year}`, one.payments]))
  return {
    throughYear,
    shares: publicShares(shares, (measure, year) => payments.get(`${measure} ${year}`) ?? 0),
  }
}
