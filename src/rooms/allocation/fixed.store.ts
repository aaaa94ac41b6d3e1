import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** Every version of every rule, as the text that the database holds. */
export async function selectRuleTexts(db: Db): Promise<{ scheme: string; version: string; rule: string }[]> {
  const { rows } = await sql<{ scheme: string; version: string; rule: string }>`
    select scheme, version, rule::text from allocation.rules order by scheme, version`.execute(db)
  return rows
}

/** The final runs, each with the digest of what it was made from. */
export async function selectFinalHashes(
  db: Db,
): Promise<{ programme: string; year: number; number: number; inputHash: string }[]> {
  const { rows } = await sql<{ programme: string; year: number; number: number; inputHash: string }>`
    select programme, year, number, input_hash as "inputHash" from allocation.runs
    where finalised_at is not null order by programme, year, number`.execute(db)
  return rows
}
