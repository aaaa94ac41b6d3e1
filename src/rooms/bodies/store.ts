import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Body, Happening, Meeting, Said, SeatRow } from './model.ts'

export async function insertBody(tx: Tx, one: Omit<Body, 'id'>): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into bodies.bodies (kind, name, owner, programme, authority, legal_basis, quorum, tie, case_id)
    values (${one.kind}, ${one.name}, ${one.owner}, ${one.programme}, ${one.authority}, ${one.legalBasis}, ${one.quorum},
            ${one.tie}, ${one.caseId})
    returning id`.execute(tx)
  return rows[0]!.id
}

type Which = { id?: number; owner?: string; programme?: string; person?: string }

/** Bodies by name; of a person, those with a seat of theirs, also one that has ended. */
export async function selectBodies(db: Db, where: Which = {}): Promise<Body[]> {
  const { id = null, owner = null, programme = null, person = null } = where
  const { rows } = await sql<Body>`
    select id, kind, name, owner, programme, authority, legal_basis as "legalBasis", quorum, tie, case_id as "caseId"
    from bodies.bodies b
    where (${id}::int is null or id = ${id}) and (${owner}::text is null or owner = ${owner})
      and (${programme}::text is null or programme = ${programme})
      and (${person}::text is null or exists (
        select from bodies.seats s where s.body = b.id and s.person = ${person}))
    order by name, id`.execute(db)
  return rows
}

/** Two who set up bodies for one owner wait for each other. */
export const lockOwner = (tx: Tx, owner: string): Promise<void> => lock(tx, `owner:${owner}`)

async function lock(tx: Tx, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`bodies:${what}`}))`.execute(tx)
}

/** Held to the end of the transaction, so that two who change a body or say something in its meeting wait for each other. */
export async function lockBody(tx: Tx, id: number): Promise<Body | undefined> {
  await lock(tx, `body:${id}`)
  const [found] = await selectBodies(tx, { id })
  return found
}

export async function insertSeat(
  tx: Tx,
  body: number,
  one: Omit<SeatRow, 'number' | 'body'>,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into bodies.seats (body, number, person, organisation, role, votes, deputy_of, begins, ends)
    select ${body}::int, coalesce(max(number), 0) + 1, ${one.person}, ${one.organisation}, ${one.role}, ${one.votes},
      ${one.deputyOf}::int, ${one.begins}::date, ${one.ends}::date
    from bodies.seats where body = ${body} returning number`.execute(tx)
  return rows[0]!.number
}

export async function updateSeatEnd(tx: Tx, body: number, number: number, ends: DateText): Promise<void> {
  await sql`update bodies.seats set ends = ${ends} where body = ${body} and number = ${number}`.execute(tx)
}

/** The seats of bodies in order; on a day, those that last then. */
export async function selectSeats(
  db: Db,
  where: { bodies: readonly number[]; on?: DateText },
): Promise<SeatRow[]> {
  const on = where.on ?? null
  const { rows } = await sql<SeatRow>`
    select body, number, person, organisation, role, votes, deputy_of as "deputyOf", begins::text, ends::text
    from bodies.seats
    where body = any(${[...where.bodies]}::int[])
      and (${on}::date is null or (begins <= ${on}::date and (ends is null or ends >= ${on}::date)))
    order by body, number`.execute(db)
  return rows
}

/** The resource groups in which a person sits with a vote on a day. */
export async function selectRegionsSeated(
  db: Db,
  person: string,
  on: DateText,
): Promise<{ programme: string; owner: string }[]> {
  const { rows } = await sql<{ programme: string; owner: string }>`
    select distinct b.programme, b.owner from bodies.bodies b join bodies.seats s on s.body = b.id
    where b.kind = 'resourceGroup' and b.programme is not null and s.person = ${person} and s.votes
      and s.begins <= ${on}::date and (s.ends is null or s.ends >= ${on}::date)
    order by 1, 2`.execute(db)
  return rows
}

export async function insertMeeting(
  tx: Tx,
  one: Omit<Meeting, 'number' | 'matters' | 'entry' | 'approvedAt' | 'approvedBy'>,
  matters: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into bodies.meetings (body, number, place, starts_at, called_at, called_by)
    select ${one.body}::int, coalesce(max(number), 0) + 1, ${one.place}, ${one.startsAt}::timestamptz,
      ${one.calledAt}::timestamptz, ${one.calledBy}
    from bodies.meetings where body = ${one.body} returning number`.execute(tx)
  const { number } = rows[0]!
  await sql`
    insert into bodies.matters (body, meeting, number, title)
    select ${one.body}::int, ${number}::int, n, title
    from unnest(${[...matters]}::text[]) with ordinality as m(title, n)`.execute(tx)
  return number
}

/** Meetings of bodies, the newest first. */
export async function selectMeetings(
  db: Db,
  where: { bodies: readonly number[]; number?: number },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select m.body, m.number, m.place, m.starts_at as "startsAt", m.called_at as "calledAt", m.called_by as "calledBy",
      m.entry, m.approved_at as "approvedAt", m.approved_by as "approvedBy",
      (select coalesce(jsonb_agg(jsonb_build_object('number', a.number, 'title', a.title) order by a.number), '[]')
       from bodies.matters a where (a.body, a.meeting) = (m.body, m.number)) as matters
    from bodies.meetings m
    where m.body = any(${[...where.bodies]}::int[])
      and (${where.number ?? null}::int is null or m.number = ${where.number ?? null})
    order by m.starts_at desc, m.body, m.number desc`.execute(db)
  return rows
}

type Place = Pick<Meeting, 'body' | 'number'>

export async function insertHappening(tx: Tx, { body, number }: Place, one: Happening): Promise<void> {
  const { at, by, person, ...said } = one
  await sql`
    insert into bodies.happenings (body, meeting, number, at, by, person, said)
    select ${body}::int, ${number}::int, coalesce(max(h.number), 0) + 1, ${at}::timestamptz, ${by},
      ${person}, ${JSON.stringify(said)}::jsonb
    from bodies.happenings h where (h.body, h.meeting) = (${body}::int, ${number}::int)`.execute(tx)
}

/** What happened in meetings, in order. */
export async function selectHappenings(
  db: Db,
  where: { bodies: readonly number[]; meeting?: number },
): Promise<(Happening & { body: number; meeting: number })[]> {
  const { rows } = await sql<Omit<Happening, 'kind'> & { body: number; meeting: number; said: Said }>`
    select body, meeting, at, by, person, said from bodies.happenings
    where body = any(${[...where.bodies]}::int[])
      and (${where.meeting ?? null}::int is null or meeting = ${where.meeting ?? null})
    order by body, meeting, number`.execute(db)
  return rows.map(({ said, ...rest }) => ({ ...rest, ...said }))
}

export async function updateApproved(
  tx: Tx,
  { body, number }: Place,
  one: { entry: string; approvedAt: Date; approvedBy: string },
): Promise<void> {
  await sql`
    update bodies.meetings set entry = ${one.entry}, approved_at = ${one.approvedAt}, approved_by = ${one.approvedBy}
    where body = ${body} and number = ${number} and entry is null`.execute(tx)
}
