import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Baseline } from './aims.model.ts'

/** A new figure is a new version; the old ones stay. */
export async function insertBaseline(
  tx: Tx,
  programme: string,
  one: Baseline,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into programmes.baselines (programme, aim, version, tenths, as_of, source, illustrative, recorded_by, recorded_at)
    select ${programme}, ${one.aim}, coalesce(max(version), 0) + 1, ${one.tenths}::int, ${one.asOf}::date, ${one.source},
      ${one.illustrative}::boolean, ${by}, ${at}::timestamptz
    from programmes.baselines where programme = ${programme} and aim = ${one.aim}`.execute(tx)
}

/** The newest baseline of each aim that has one. */
export async function selectBaselines(db: Db, programme: string): Promise<Baseline[]> {
  const { rows } = await sql<Baseline>`
    select distinct on (aim) aim, tenths, as_of as "asOf", source, illustrative
    from programmes.baselines where programme = ${programme} order by aim, version desc`.execute(db)
  return rows
}
