import { sql } from 'kysely'
import { canonicalJson, fromCanonicalJson } from '../../core/digest.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Rule } from '../calculation/index.ts'

/** One version of a scheme's rule, as it was saved. */
export type SavedRule = { scheme: string; rule: Rule; digest: string; at: Date; by: string }

/** False when the scheme has this version already. */
export async function insertRule(tx: Tx, one: SavedRule): Promise<boolean> {
  const { rows } = await sql`
    insert into allocation.rules (scheme, version, rule, digest, recorded_at, recorded_by)
    values (${one.scheme}, ${one.rule.version}, ${canonicalJson(one.rule)}::jsonb, ${one.digest}, ${one.at}, ${one.by})
    on conflict do nothing returning version`.execute(tx)
  return rows.length > 0
}

/** The versions of a scheme's rule, the latest first; without a scheme, those of every scheme. */
export async function selectRules(db: Db, scheme?: string): Promise<SavedRule[]> {
  const { rows } = await sql<Omit<SavedRule, 'rule'> & { rule: string }>`
    select scheme, rule::text, digest, recorded_at as at, recorded_by as by from allocation.rules
    where ${scheme ?? null}::text is null or scheme = ${scheme ?? null}
    order by scheme, recorded_at desc, version desc`.execute(db)
  return rows.map(row => ({ ...row, rule: fromCanonicalJson(row.rule) as Rule }))
}
