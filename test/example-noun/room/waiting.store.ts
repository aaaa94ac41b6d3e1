import { sql } from 'kysely'
import type { Db } from '../../../src/platform/database/connect.ts'
import type { Trip } from './model.ts'

export type OpenTrip = Omit<Trip, 'askedName' | 'approvedName' | 'ore'>

/** Trips without a report, of one municipality or all: those to approve, and those whose report lacks. */
export async function selectUnreported(db: Db, municipality: string | null): Promise<OpenTrip[]> {
  const { rows } = await sql<OpenTrip>`
    select t.id, t.municipality, t.purpose, t.starts_on as "startsOn", t.asked_by as "askedBy",
      t.asked_at as "askedAt", t.approved_at as "approvedAt", null as "spentOre"
    from trips.trips t left join trips.reports r on r.trip = t.id
    where r.trip is null and (${municipality}::text is null or t.municipality = ${municipality})
    order by t.starts_on, t.id`.execute(db)
  return rows
}
