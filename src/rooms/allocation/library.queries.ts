import type { Db } from '../../platform/database/connect.ts'
import { indicators } from '../statistics/index.ts'
import { type SavedRule, selectRules } from './library.store.ts'
import type { Programme } from './model.ts'

/** The indicators of the bank with their units, which rules are checked against. */
export async function knownIndicators(db: Db): Promise<Programme['indicators']> {
  const all = await indicators(db)
  return Object.fromEntries(all.map(({ id, name, unit }) => [id, { ...name, unit }]))
}

export { type SavedRule, selectRules as rulesOf }
