import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { EventRecord } from './model.ts'

export async function insertEvent(tx: Tx, event: Omit<EventRecord, 'id'>): Promise<bigint> {
  const { rows } = await sql<{ id: bigint }>`
    with recording as materialized (select pg_advisory_xact_lock_shared(hashtext('events')))
    insert into events.events (recorded_at, person, person_name, role, organisation, kind, subject, data, reason)
    select ${event.recordedAt}::timestamptz, ${event.person}, ${event.personName}, ${event.role}, ${event.organisation},
           ${event.kind}, ${event.subject}, ${JSON.stringify(event.data)}::jsonb, ${event.reason} from recording
    returning id`.execute(tx)
  return rows[0]!.id
}

/** Waits until everyone who is recording has committed, and holds others back until this transaction ends. */
export async function settle(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('events'))`.execute(tx)
}

export async function selectLastId(db: Db): Promise<bigint> {
  const { rows } = await sql<{ id: bigint }>`select coalesce(max(id), 0) as id from events.events`.execute(db)
  return rows[0]!.id
}

/** Events after one and through another, the oldest first: as many as are asked for. */
export async function selectEventsBetween(
  db: Db,
  after: bigint,
  through: bigint,
  most: number,
): Promise<EventRecord[]> {
  const { rows } = await sql<EventRecord>`
    select id, recorded_at as "recordedAt", person, person_name as "personName", role, organisation, kind, subject,
           data, reason
    from events.events where id > ${after} and id <= ${through} order by id limit ${most}`.execute(db)
  return rows
}

export async function selectEvents(
  db: Db,
  where: { subject?: string; id?: string },
  limit: number,
): Promise<EventRecord[]> {
  const { rows } = await sql<EventRecord>`
    select id, recorded_at as "recordedAt", person, person_name as "personName", role, organisation, kind, subject,
           data, reason
    from events.events
    where (${where.subject ?? null}::text is null or subject = ${where.subject ?? null})
      and (${where.id ?? null}::bigint is null or id = ${where.id ?? null}::bigint)
    order by id desc limit ${limit}`.execute(db)
  return rows
}

/** The kinds of events by their numbers. */
export async function selectKinds(db: Db, ids: readonly bigint[]): Promise<Map<bigint, string>> {
  const { rows } = await sql<{ id: bigint; kind: string }>`
    select id, kind from events.events where id = any(${ids}::bigint[])`.execute(db)
  return new Map(rows.map(one => [one.id, one.kind]))
}

/** Which events are looked for; empty and null leave out nothing. */
export type Found = {
  room: string
  kind: string
  subject: string
  /** As much of a person's name as is known. */
  person: string
  since: Date | null
  before: Date | null
}

/** Events that are looked for, the newest first. */
export async function selectFoundEvents(
  db: Db,
  { room, kind, subject, person, since, before }: Found,
  { offset, most }: { offset: number; most: number },
): Promise<Omit<EventRecord, 'reason'>[]> {
  const { rows } = await sql<Omit<EventRecord, 'reason'>>`
    select id, recorded_at as "recordedAt", person, person_name as "personName", role, organisation, kind, subject, data
    from events.events
    where (${room} = '' or starts_with(kind, ${`${room}.`})) and (${kind} = '' or kind = ${kind})
      and (${subject} = '' or strpos(subject, ${subject}) > 0)
      and (${person} = '' or strpos(lower(person_name), lower(${person})) > 0)
      and (${since}::timestamptz is null or recorded_at >= ${since})
      and (${before}::timestamptz is null or recorded_at < ${before})
    order by id desc offset ${offset} limit ${most}`.execute(db)
  return rows
}
