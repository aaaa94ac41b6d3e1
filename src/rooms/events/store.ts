import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { EventRecord } from './model.ts'

export async function insertEvent(tx: Tx, event: Omit<EventRecord, 'id'>): Promise<bigint> {
  const { rows } = await sql<{ id: bigint }>`
    insert into events.events (recorded_at, person, person_name, role, organisation, kind, subject, data, reason)
    values (${event.recordedAt}, ${event.person}, ${event.personName}, ${event.role}, ${event.organisation},
            ${event.kind}, ${event.subject}, ${JSON.stringify(event.data)}, ${event.reason})
    returning id`.execute(tx)
  return rows[0]!.id
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
