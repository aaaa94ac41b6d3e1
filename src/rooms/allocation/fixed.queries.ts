import { canonicalJson, sha256 } from '../../core/digest.ts'
import type { Db } from '../../platform/database/connect.ts'
import { selectFinalHashes, selectRuleTexts } from './fixed.store.ts'

/** What never changes once it is there, by name and digest: every version of a rule, the inputs of every final run. */
export async function fixedOf(db: Db): Promise<Record<string, string>> {
  const rules = await selectRuleTexts(db)
  const runs = await selectFinalHashes(db)
  return Object.fromEntries([
    ...rules.map(one => [ruleName(one), sha256(canonicalJson(JSON.parse(one.rule)))]),
    ...runs.map(one => [runName(one), one.inputHash]),
  ])
}

const ruleName = (one: { scheme: string; version: string }): string =>
  `allocation.rules ${one.scheme} / ${one.version}`
const runName = (one: { programme: string; year: number; number: number }): string =>
  `allocation.runs ${one.programme} / ${one.year} / ${one.number}`
