import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Frame } from './schedule.model.ts'

/** A new version of the year's frame; the ones before it stay. */
export async function insertFrame(
  tx: Tx,
  programme: string,
  { year, ore, source, at, by }: Omit<Frame, 'version'>,
): Promise<void> {
  await sql`
    insert into simulation.frames (programme, year, version, ore, source, recorded_at, recorded_by)
    select ${programme}, ${year}, coalesce(max(version), 0) + 1, ${ore}, ${source}, ${at}, ${by}
    from simulation.frames where programme = ${programme} and year = ${year}`.execute(tx)
}

/** The frame that counts of each year. */
export async function selectFrames(db: Db, programme: string): Promise<Frame[]> {
  const { rows } = await sql<Frame>`
    select distinct on (year) year, version, ore, source, recorded_at as at, recorded_by as by
    from simulation.frames where programme = ${programme} order by year, version desc`.execute(db)
  return rows
}
