import type { Db } from '../../platform/database/connect.ts'
import type { Programme, Rule } from '../calculation/index.ts'
import { schemes } from '../catalogue/index.ts'
import { indicators } from '../statistics/index.ts'
import { type SavedRule, selectRules } from './library.store.ts'
import { setupOf } from './runs.queries.ts'

/** The indicators of the bank with their units, which rules are checked against. */
export async function knownIndicators(db: Db): Promise<Programme['indicators']> {
  const all = await indicators(db)
  return Object.fromEntries(all.map(({ id, name, unit }) => [id, { ...name, unit }]))
}

/** For each scheme of a year the versions of its rule other than the one in use; schemes without any are left out. */
export async function otherVersions(
  db: Db,
  programme: string,
  year: number,
): Promise<{ scheme: string; name: string; used: string; others: Rule[] }[]> {
  const setup = await setupOf(db, programme, year)
  if (!setup) return []
  const found: { scheme: string; name: string; used: string; others: Rule[] }[] = []
  const names = new Map((await schemes(db, Object.keys(setup.rules))).map(one => [one.id, one.name]))
  for (const [scheme, { version: used }] of Object.entries(setup.rules)) {
    const others = (await selectRules(db, scheme)).map(one => one.rule).filter(one => one.version !== used)
    if (others.length > 0) found.push({ scheme, name: names.get(scheme) ?? scheme, used, others })
  }
  return found
}

export { type SavedRule, selectRules as rulesOf }
