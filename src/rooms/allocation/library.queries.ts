import type { Db } from '../../platform/database/connect.ts'
import type { Programme } from '../calculation/index.ts'
import { indicators } from '../statistics/index.ts'
import { type SavedRule, selectRules, selectVersions } from './library.store.ts'
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
): Promise<{ scheme: string; used: string; others: string[] }[]> {
  const setup = await setupOf(db, programme, year)
  if (!setup) return []
  const found: { scheme: string; used: string; others: string[] }[] = []
  const versions = await selectVersions(db, Object.keys(setup.rules))
  for (const [scheme, { version: used }] of Object.entries(setup.rules)) {
    const others = versions
      .filter(one => one.scheme === scheme && one.version !== used)
      .map(one => one.version)
    if (others.length > 0) found.push({ scheme, used, others })
  }
  return found
}

export { type SavedRule, selectRules as rulesOf }
