import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Absence, Person } from './model.ts'

const person = sql`p.id, p.name, p.email, p.organisation,
  exists (select from identity.sign_ins s where s.person = p.id) as "signsIn"`

/** People by name, as much of it as is given; at most so many. */
export async function selectPeopleNamed(db: Db, name: string, most: number): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select ${person} from identity.people p
    where strpos(lower(p.name), lower(${name})) > 0 order by p.name, p.id limit ${most}`.execute(db)
  return rows
}

/** Whoever an organisation knows: registered there, or with a role there at some time. */
export async function selectColleagues(db: Db, organisation: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select ${person} from identity.people p
    where p.organisation = ${organisation}
       or exists (select from identity.assignments a where a.person = p.id and a.organisation = ${organisation})
    order by p.name, p.id`.execute(db)
  return rows
}

export async function selectPerson(db: Db, id: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`select ${person} from identity.people p where p.id = ${id}`.execute(db)
  return rows[0]
}

/** People who hold no role on the date and are given none later. */
export async function selectRoleless(db: Db, on: DateText, organisation: string | null): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select ${person} from identity.people p
    where not exists (select from identity.assignments a
                      where a.person = p.id and (upper(a.valid) is null or upper(a.valid) > ${on}::date))
      and (${organisation}::text is null or p.organisation = ${organisation})
    order by p.name, p.id`.execute(db)
  return rows
}

/** Where a person signs in; who they are there stays there. */
export async function selectIssuers(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ issuer: string }>`
    select issuer from identity.sign_ins where person = ${id} order by issuer`.execute(db)
  return rows.map(one => one.issuer)
}

export type Invitation = { person: string; expiresAt: Date; usedAt: Date | null }

export async function upsertInvitation(
  tx: Tx,
  one: { person: string; digest: string; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into identity.invitations (person, digest, expires_at)
    values (${one.person}, ${one.digest}, ${one.expiresAt})
    on conflict (person) do update set digest = excluded.digest, expires_at = excluded.expires_at, used_at = null`.execute(
    tx,
  )
}

/** Locks the invitation, so that of two who use it at once one is the first. */
export async function lockInvitation(tx: Tx, digest: string): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`
    select person, expires_at as "expiresAt", used_at as "usedAt" from identity.invitations
    where digest = ${digest} for update`.execute(tx)
  return rows[0]
}

export async function selectInvitation(
  db: Db,
  of: string,
): Promise<(Invitation & { digest: string }) | undefined> {
  const { rows } = await sql<Invitation & { digest: string }>`
    select person, digest, expires_at as "expiresAt", used_at as "usedAt" from identity.invitations
    where person = ${of}`.execute(db)
  return rows[0]
}

export async function updateUsed(tx: Tx, digest: string, at: Date): Promise<void> {
  await sql`update identity.invitations set used_at = ${at} where digest = ${digest}`.execute(tx)
}

/** Absences that have not been taken back, the latest first. */
export async function selectAbsences(
  db: Db,
  where: { id?: string; assignment?: string; person?: string },
): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select b.id, b.assignment, a.person, p.name as "personName", a.role, a.organisation, b.deputy,
           d.name as "deputyName", lower(b.valid)::text as "from", upper(b.valid)::text as "to"
    from identity.absences b
    join identity.assignments a on a.id = b.assignment
    join identity.people p on p.id = a.person
    join identity.people d on d.id = b.deputy
    where not isempty(b.valid)
      and (${where.id ?? null}::text is null or b.id = ${where.id ?? null})
      and (${where.assignment ?? null}::text is null or b.assignment = ${where.assignment ?? null})
      and (${where.person ?? null}::text is null or a.person = ${where.person ?? null} or b.deputy = ${where.person ?? null})
    order by lower(b.valid) desc, b.id`.execute(db)
  return rows
}

/** False where the role has another deputy on one of the days. `to` is the first day after. */
export async function insertAbsence(
  tx: Tx,
  one: {
    id: string
    assignment: string
    deputy: string
    from: DateText
    to: DateText
    by: string | null
    at: Date
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into identity.absences (id, assignment, deputy, valid, registered_by, registered_at)
    values (${one.id}, ${one.assignment}, ${one.deputy}, daterange(${one.from}::date, ${one.to}::date), ${one.by}, ${one.at})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Ends it before the date; one that had not begun then covers no day. */
export async function cutAbsence(tx: Tx, id: string, on: DateText): Promise<boolean> {
  const { rows } = await sql`
    update identity.absences set valid = valid * daterange(null, ${on}::date)
    where id = ${id} and upper(valid) > ${on}::date returning id`.execute(tx)
  return rows.length > 0
}

/** What people are called, by who they are. */
export async function selectPeopleNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from identity.people where id = any(${ids})`.execute(db)
  return new Map(rows.map(one => [one.id, one.name]))
}
