import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Fact } from './model.ts'

export async function insertFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  await sql`
    insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative)
    select indicator, organisation, year, value, source, "asOf", illustrative
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(indicator text, organisation text, year int, value numeric, source text, "asOf" text, illustrative boolean)
    on conflict do nothing`.execute(tx)
}

export async function selectFacts(
  db: Db,
  where: { organisations: readonly string[]; upToYear: number },
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select indicator, organisation, year, value::text, source, as_of as "asOf", illustrative from statistics.facts
    where organisation = any(${where.organisations}) and year <= ${where.upToYear}
    order by indicator, organisation, year`.execute(db)
  return rows
}
