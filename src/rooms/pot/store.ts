import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { PotOf } from './model.ts'

export async function upsertLimit(
  tx: Tx,
  { programme, municipality }: PotOf,
  ore: Ore,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into pot.limits (programme, municipality, ore, set_by, set_at)
    values (${programme}, ${municipality}, ${ore}, ${by}, ${at})
    on conflict (programme, municipality) do update set ore = excluded.ore, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
    tx,
  )
}

export async function selectLimit(db: Db, { programme, municipality }: PotOf): Promise<Ore | undefined> {
  const { rows } = await sql<{ ore: bigint }>`
    select ore from pot.limits where programme = ${programme} and municipality = ${municipality}`.execute(db)
  return rows[0]?.ore
}
