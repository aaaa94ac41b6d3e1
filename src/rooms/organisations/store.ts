import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Organisation, OrganisationKind, Register, RelationKind } from './model.ts'

export async function insertRegister(tx: Tx, register: Register): Promise<void> {
  const json = (rows: unknown[]) => JSON.stringify(rows)
  await sql`
    insert into organisations.organisations (id, kind, org_number, illustrative)
    select id, kind, "orgNumber", illustrative from jsonb_to_recordset(${json(register.organisations)}::jsonb)
      as o(id text, kind text, "orgNumber" text, illustrative boolean)`.execute(tx)
  await sql`
    insert into organisations.names (organisation, name, number, title, valid)
    select organisation, name, number, title, daterange("from", "to")
    from jsonb_to_recordset(${json(register.names)}::jsonb)
      as n(organisation text, name text, number text, title text, "from" date, "to" date)`.execute(tx)
  await sql`
    insert into organisations.relations (organisation, kind, related_to, valid)
    select organisation, kind, "relatedTo", daterange("from", "to")
    from jsonb_to_recordset(${json(register.relations)}::jsonb)
      as r(organisation text, kind text, "relatedTo" text, "from" date, "to" date)`.execute(tx)
  await sql`
    insert into organisations.successions (predecessor, successor, on_date, returns)
    select predecessor, successor, "on", returns from jsonb_to_recordset(${json(register.successions)}::jsonb)
      as s(predecessor text, successor text, "on" date, returns text)`.execute(tx)
}

export async function anyOrganisation(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from organisations.organisations limit 1`.execute(db)
  return rows.length > 0
}

/** Organisations as they were on the date; where neither `ids` nor `kinds` is given, all of them. */
export async function selectOrganisations(
  db: Db,
  on: DateText,
  where: { ids?: readonly string[]; kinds?: readonly string[] } = {},
): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select o.id, o.kind, n.name, n.number, n.title, o.org_number as "orgNumber", o.illustrative
    from organisations.organisations o
    join organisations.names n on n.organisation = o.id and n.valid @> ${on}::date
    where (${where.ids ?? null}::text[] is null or o.id = any(${where.ids ?? null}))
      and (${where.kinds ?? null}::text[] is null or o.kind = any(${where.kinds ?? null}))
    order by n.number, o.id`.execute(db)
  return rows
}

/** The name an organisation bore last on or before the date, else its first: a name for every document. */
export async function selectNames(
  db: Db,
  on: DateText,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (organisation) organisation as id, name from organisations.names
    where organisation = any(${ids})
    order by organisation, (lower(valid) <= ${on}::date) desc,
             case when lower(valid) <= ${on}::date then lower(valid) end desc nulls last, lower(valid)`.execute(
    db,
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

export async function selectRelated(
  db: Db,
  on: DateText,
  kind: RelationKind,
  where: { organisation?: string; relatedTo?: string },
): Promise<{ organisation: string; relatedTo: string }[]> {
  const { rows } = await sql<{ organisation: string; relatedTo: string }>`
    select organisation, related_to as "relatedTo" from organisations.relations
    where kind = ${kind} and valid @> ${on}::date
      and (${where.organisation ?? null}::text is null or organisation = ${where.organisation ?? null})
      and (${where.relatedTo ?? null}::text is null or related_to = ${where.relatedTo ?? null})
    order by organisation`.execute(db)
  return rows
}

export async function selectTies(
  db: Db,
): Promise<{ organisation: string; ministry: string; from: DateText; to: DateText | null }[]> {
  const { rows } = await sql<{ organisation: string; ministry: string; from: DateText; to: DateText | null }>`
    select organisation, related_to as ministry, lower(valid) as "from", upper(valid) as "to"
    from organisations.relations r join organisations.organisations o on o.id = r.organisation
    where r.kind = 'partOf' and o.kind = 'directorate'
    union all
    select organisation, organisation, min(lower(valid)), case when bool_or(upper_inf(valid)) then null else max(upper(valid)) end
    from organisations.names n join organisations.organisations o on o.id = n.organisation
    where o.kind = 'ministry' group by organisation
    order by 1, 3`.execute(db)
  return rows
}

export async function selectIds(db: Db): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from organisations.organisations`.execute(db)
  return new Set(rows.map(row => row.id))
}

/** Whoever returned came from the municipality that it was, as it was when that one ended. */
export async function selectPredecessors(db: Db, successor: string): Promise<{ id: string; on: DateText }[]> {
  const { rows } = await sql<{ id: string; on: DateText }>`
    select coalesce(s.returns, s.predecessor) as id,
           coalesce((select min(e.on_date) from organisations.successions e where e.predecessor = s.returns),
                    s.on_date) as "on"
    from organisations.successions s where s.successor = ${successor} order by 1`.execute(db)
  return rows
}

/** What kind of organisation an id stands for, whenever it exists. */
export async function selectKind(db: Db, id: string): Promise<OrganisationKind | undefined> {
  const { rows } = await sql<{ kind: OrganisationKind }>`
    select kind from organisations.organisations where id = ${id}`.execute(db)
  return rows[0]?.kind
}

/** Every merger and division, and the first day of each municipality that the register knows of. */
export async function selectMunicipalHistory(
  db: Db,
): Promise<{ successions: Register['successions']; begins: Map<string, DateText> }> {
  const { rows: found } = await sql<Register['successions'][number] & { returns: string | null }>`
    select predecessor, successor, on_date as "on", returns from organisations.successions
    order by on_date, predecessor, successor`.execute(db)
  const successions = found.map(({ returns, ...each }) => (returns === null ? each : { ...each, returns }))
  const { rows } = await sql<{ id: string; begins: DateText }>`
    select o.id, min(lower(n.valid)) as begins
    from organisations.organisations o join organisations.names n on n.organisation = o.id
    where o.kind = 'municipality' group by o.id`.execute(db)
  return { successions, begins: new Map(rows.map(row => [row.id, row.begins])) }
}

/** Which municipality bore which number, from when and until when. */
export async function selectMunicipalNumbers(
  db: Db,
): Promise<{ id: string; number: string; from: DateText; to: DateText | null }[]> {
  const { rows } = await sql<{ id: string; number: string; from: DateText; to: DateText | null }>`
    select o.id, n.number, lower(n.valid) as "from", upper(n.valid) as "to"
    from organisations.organisations o join organisations.names n on n.organisation = o.id
    where o.kind = 'municipality' and n.number is not null order by n.number, 3`.execute(db)
  return rows
}
