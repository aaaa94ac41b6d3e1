import { sql } from 'kysely'
import type { Db, Tx } from '../../../src/platform/database/connect.ts'
import { type Draft, draftsOf } from '../../../src/platform/drafts.ts'
import type { NewTrip, Trip } from './model.ts'

type Done = { by: string; name: string; at: Date }

export async function insertTrip(tx: Tx, municipality: string, one: NewTrip, asked: Done): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into trips.trips (municipality, purpose, starts_on, ore, asked_by, asked_name, asked_at)
    values (${municipality}, ${one.purpose}, ${one.startsOn}, ${one.ore}, ${asked.by}, ${asked.name}, ${asked.at})
    returning id`.execute(tx)
  return rows[0]!.id
}

/** Two deeds with one trip wait for each other. */
export async function lockTrip(tx: Tx, id: number): Promise<Trip | undefined> {
  await sql`select from trips.trips where id = ${id} for update`.execute(tx)
  return (await selectTrips(tx, { id }))[0]
}

export async function updateApproved(tx: Tx, id: number, { by, name, at }: Done): Promise<void> {
  await sql`
    update trips.trips set approved_by = ${by}, approved_name = ${name}, approved_at = ${at}
    where id = ${id}`.execute(tx)
}

export async function insertReport(tx: Tx, trip: number, spentOre: bigint, at: Date): Promise<void> {
  await sql`
    insert into trips.reports (trip, spent_ore, reported_at) values (${trip}, ${spentOre}, ${at})`.execute(tx)
}

/** The trips of one municipality or all, or the one with the id, in the order of their days. */
export async function selectTrips(
  db: Db,
  { municipality = null, id = null }: { municipality?: string | null; id?: number | null },
): Promise<Trip[]> {
  const { rows } = await sql<Trip>`
    select t.id, t.municipality, t.purpose, t.starts_on as "startsOn", t.ore, t.asked_by as "askedBy",
      t.asked_name as "askedName", t.asked_at as "askedAt", t.approved_name as "approvedName",
      t.approved_at as "approvedAt", r.spent_ore as "spentOre"
    from trips.trips t left join trips.reports r on r.trip = t.id
    where (${municipality}::text is null or t.municipality = ${municipality})
      and (${id}::integer is null or t.id = ${id})
    order by t.starts_on, t.id`.execute(db)
  return rows
}

/** A municipality writes one request at a time, whoever of its people types. */
export const draftDocument = (municipality: string) => `trip/${municipality}`

export async function selectDraft(db: Db, municipality: string): Promise<Draft | undefined> {
  const document = draftDocument(municipality)
  return (await draftsOf(db, [document])).get(document)
}
