import { sql } from 'kysely'
import { canonicalJson, fromCanonicalJson } from '../../core/digest.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Change } from './scenario.model.ts'

export type KeptScenario = {
  id: string
  programme: string
  year: number
  name: string
  changes: Change[]
  baseHash: string
  madeAt: Date
  madeBy: string
  organisation: string | null
}

export async function insertScenario(tx: Tx, one: KeptScenario): Promise<void> {
  await sql`
    insert into simulation.scenarios (id, programme, year, name, changes, base_hash, made_at, made_by, organisation)
    values (${one.id}, ${one.programme}, ${one.year}, ${one.name}, ${canonicalJson(one.changes)}::jsonb,
      ${one.baseHash}, ${one.madeAt}, ${one.madeBy}, ${one.organisation})`.execute(tx)
}

/** The newest scenarios of a year, at most a hundred; or those with the ids. */
export async function selectScenarios(
  db: Db,
  where: { programme: string; year: number; ids?: readonly string[] },
): Promise<KeptScenario[]> {
  const { rows } = await sql<Omit<KeptScenario, 'changes'> & { changes: string }>`
    select id, programme, year, name, changes::text, base_hash as "baseHash", made_at as "madeAt",
      made_by as "madeBy", organisation
    from simulation.scenarios where programme = ${where.programme} and year = ${where.year}
      and (${where.ids ?? null}::uuid[] is null or id = any(${where.ids ?? null}::uuid[]))
    order by made_at desc, id limit 100`.execute(db)
  return rows.map(row => ({ ...row, changes: fromCanonicalJson(row.changes) as Change[] }))
}
