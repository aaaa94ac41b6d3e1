import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Assignment, Person } from './model.ts'

export async function insertPerson(tx: Tx, person: Omit<Person, 'signsIn'>): Promise<void> {
  await sql`
    insert into identity.people (id, name, email, organisation)
    values (${person.id}, ${person.name}, ${person.email}, ${person.organisation})`.execute(tx)
}

/** False when the sign-in belongs to someone already. */
export async function insertSignIn(
  tx: Tx,
  signIn: { issuer: string; subject: string; person: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.sign_ins (issuer, subject, person) values (${signIn.issuer}, ${signIn.subject}, ${signIn.person})
    on conflict do nothing returning person`.execute(tx)
  return rows.length > 0
}

/** Gives everyone a sign-in at an issuer whose subjects are the people's ids. */
export async function insertSignIns(db: Db, issuer: string): Promise<void> {
  await sql`
    insert into identity.sign_ins (issuer, subject, person) select ${issuer}, id, id from identity.people
    on conflict do nothing`.execute(db)
}

/** Two grants to one person wait for each other, so that the rule sees what the other gave. */
export async function lockPerson(tx: Tx, person: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from identity.people where id = ${person}`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtext(${`identity:${person}`}))`.execute(tx)
  return rows[0]
}

export async function insertAssignment(
  tx: Tx,
  one: Omit<Assignment, 'personName' | 'actingFor'>,
): Promise<void> {
  await sql`
    insert into identity.assignments (id, person, role, organisation, valid)
    values (${one.id}, ${one.person}, ${one.role}, ${one.organisation}, daterange(${one.from}::date, ${one.to}::date))`.execute(
    tx,
  )
}

export async function endAssignment(tx: Tx, id: string, on: DateText): Promise<boolean> {
  const { rows } = await sql`
    update identity.assignments set valid = daterange(lower(valid), ${on}::date)
    where id = ${id} and lower(valid) < ${on}::date and (upper(valid) is null or upper(valid) > ${on}::date)
    returning id`.execute(tx)
  return rows.length > 0
}

/** Roles as they are, were or will be held, a deputy’s after the person’s own. */
export async function selectAssignments(
  db: Db,
  where: { person?: string; id?: string; on?: DateText; organisation?: string | undefined } = {},
): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select h.id, h.person, p.name as "personName", h.role, h.organisation,
           lower(h.valid)::text as "from", upper(h.valid)::text as "to",
           case when h.acting_for is not null then json_build_object('person', h.acting_for, 'name', f.name) end as "actingFor"
    from identity.held h join identity.people p on p.id = h.person left join identity.people f on f.id = h.acting_for
    where (${where.person ?? null}::text is null or h.person = ${where.person ?? null})
      and (${where.id ?? null}::text is null or h.id = ${where.id ?? null})
      and (${where.organisation ?? null}::text is null or h.organisation = ${where.organisation ?? null})
      and (${where.on ?? null}::date is null or h.valid @> ${where.on ?? null}::date)
    order by p.name, h.acting_for nulls first, h.role, h.organisation`.execute(db)
  return rows
}

/** Which of the roles someone holds on the date in the organisations: each once. */
export async function selectHeld(
  db: Db,
  on: DateText,
  organisations: readonly string[],
): Promise<{ role: string; organisation: string }[]> {
  const { rows } = await sql<{ role: string; organisation: string }>`
    select distinct role, organisation from identity.held
    where valid @> ${on}::date and organisation = any(${organisations})`.execute(db)
  return rows
}

export async function selectSignIn(db: Db, issuer: string, subject: string): Promise<string | undefined> {
  const { rows } = await sql<{ person: string }>`
    select person from identity.sign_ins where issuer = ${issuer} and subject = ${subject}`.execute(db)
  return rows[0]?.person
}

export type SessionRow = { person: string; personName: string; assignment: string | null; seenAt: Date }

export async function insertSession(
  db: Db,
  session: { digest: string; person: string; assignment: string | null; seenAt: Date; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into identity.sessions (digest, person, assignment, seen_at, expires_at)
    values (${session.digest}, ${session.person}, ${session.assignment}, ${session.seenAt}, ${session.expiresAt})`.execute(
    db,
  )
}

export async function selectSession(db: Db, digest: string, at: Date): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.person, p.name as "personName", s.assignment, s.seen_at as "seenAt"
    from identity.sessions s join identity.people p on p.id = s.person
    where s.digest = ${digest} and s.expires_at > ${at}`.execute(db)
  return rows[0]
}

export async function updateSession(db: Db, digest: string, assignment: string): Promise<void> {
  await sql`update identity.sessions set assignment = ${assignment} where digest = ${digest}`.execute(db)
}

export async function updateSeen(db: Db, digest: string, at: Date): Promise<void> {
  await sql`update identity.sessions set seen_at = ${at} where digest = ${digest} and seen_at < ${at}`.execute(
    db,
  )
}

export async function deleteSessions(
  db: Db,
  { expired, unseenSince }: { expired: Date; unseenSince: Date },
): Promise<void> {
  await sql`
    delete from identity.sessions where expires_at <= ${expired} or seen_at < ${unseenSince}`.execute(db)
}

export async function deleteSession(db: Db, digest: string): Promise<void> {
  await sql`delete from identity.sessions where digest = ${digest}`.execute(db)
}

/** Everyone who signs in at an issuer, with the subject they are known by there. */
export async function selectPeopleAt(
  db: Db,
  issuer: string,
): Promise<{ subject: string; person: string; name: string }[]> {
  const { rows } = await sql<{ subject: string; person: string; name: string }>`
    select s.subject, p.id as person, p.name from identity.sign_ins s join identity.people p on p.id = s.person
    where s.issuer = ${issuer} order by s.subject`.execute(db)
  return rows
}
