import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Amount, Entry, Listed, OwnerPeriod, PostYears, Scheme } from './model.ts'

type PostRow = {
  year: number
  chapter: number
  item: number
  subItem: number
  name: string
  ore: string
  kind: string
  rounded: boolean
}

export async function insertPosts(tx: Tx, posts: readonly PostRow[]): Promise<void> {
  await sql`
    insert into catalogue.posts (year, chapter, item, sub_item, name, amount_ore, kind, rounded)
    select year, chapter, item, "subItem", name, ore, kind, rounded from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
      as p(year int, chapter int, item int, "subItem" int, name text, ore bigint, kind text, rounded boolean)`.execute(
    tx,
  )
}

export async function anyPost(db: Db): Promise<boolean> {
  return (await sql`select 1 from catalogue.posts limit 1`.execute(db)).rows.length > 0
}

export async function anyScheme(db: Db): Promise<boolean> {
  return (await sql`select 1 from catalogue.schemes limit 1`.execute(db)).rows.length > 0
}

/** A scheme with nothing but what its programme knows of it; one that is known already stays as it is. */
export async function insertScheme(tx: Tx, one: Scheme): Promise<boolean> {
  const { rows } = await sql`
    insert into catalogue.schemes (id, name, directorate, ministry, post, purpose, illustrative)
    values (${one.id}, ${one.name}, ${one.directorate}, ${one.ministry}, ${one.post}, ${one.purpose}, ${one.illustrative})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function selectSchemes(db: Db, ids?: readonly string[]): Promise<Scheme[]> {
  const { rows } = await sql<Scheme>`
    select id, name, directorate, ministry, post, purpose, illustrative from catalogue.schemes
    where ${ids ?? null}::text[] is null or id = any(${ids ?? null}) order by id`.execute(db)
  return rows
}

/** What `directorate`, `ministry` and `post` of {@link Scheme} are: the owner and the post of today. */
export type Now = { directorate: string; ministry: string; post: string }

/** Writes whole entries, new and changed alike; a changed one gets the next version. */
export async function upsertEntries(tx: Tx, entries: readonly (Entry & Now)[]): Promise<void> {
  if (entries.length === 0) return
  const json = withoutBigints(entries)
  await sql`
    insert into catalogue.schemes (id, name, directorate, ministry, post, purpose, illustrative, target, criteria,
      follow_up, evaluation, purposes, groups, eligible, indicator, at_least, deadline, report_due, forms, reports,
      unspent, own_share, auditor_ore, classified, pooled)
    select id, name, directorate, ministry, post, purpose, illustrative, target, criteria, "followUp", evaluation,
      purposes, groups, eligible, indicator, "atLeast", deadline, "reportDue", forms, reports, unspent, "ownShare",
      "auditorOre", classified, pooled
    from jsonb_to_recordset(${json}::jsonb) as s(id text, name text, directorate text, ministry text, post text,
      purpose text, illustrative boolean, target text, criteria text, "followUp" text, evaluation text, purposes text[],
      groups text[], eligible text, indicator text, "atLeast" numeric, deadline text, "reportDue" text, forms int,
      reports int, unspent text, "ownShare" int, "auditorOre" bigint, classified boolean, pooled boolean)
    on conflict (id) do update set name = excluded.name, directorate = excluded.directorate,
      ministry = excluded.ministry, post = excluded.post, purpose = excluded.purpose,
      illustrative = excluded.illustrative, target = excluded.target, criteria = excluded.criteria,
      follow_up = excluded.follow_up, evaluation = excluded.evaluation, purposes = excluded.purposes,
      groups = excluded.groups, eligible = excluded.eligible, indicator = excluded.indicator,
      at_least = excluded.at_least, deadline = excluded.deadline, report_due = excluded.report_due,
      forms = excluded.forms, reports = excluded.reports, unspent = excluded.unspent, own_share = excluded.own_share,
      auditor_ore = excluded.auditor_ore, classified = excluded.classified, pooled = excluded.pooled,
      version = catalogue.schemes.version + 1`.execute(tx)
  await replaceParts(tx, entries)
}

const withoutBigints = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v))

/** A scheme's owners, posts and amounts are as its newest edition says. */
async function replaceParts(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const ids = entries.map(one => one.id)
  await sql`delete from catalogue.owners where scheme = any(${ids})`.execute(tx)
  await sql`delete from catalogue.scheme_posts where scheme = any(${ids})`.execute(tx)
  await sql`delete from catalogue.amounts where scheme = any(${ids})`.execute(tx)
  const parts = <T extends object>(of: (one: Entry) => readonly T[]) =>
    withoutBigints(entries.flatMap(one => of(one).map(part => ({ scheme: one.id, ...part }))))
  await sql`
    insert into catalogue.owners (scheme, owner, valid)
    select scheme, owner, daterange("from", "to") from jsonb_to_recordset(${parts(one => one.owners)}::jsonb)
      as o(scheme text, owner text, "from" date, "to" date)`.execute(tx)
  await sql`
    insert into catalogue.scheme_posts (scheme, post, years)
    select scheme, post, int4range("from", "to", '[]') from jsonb_to_recordset(${parts(one => one.posts)}::jsonb)
      as p(scheme text, post text, "from" int, "to" int)`.execute(tx)
  await sql`
    insert into catalogue.amounts (scheme, year, kind, ore)
    select scheme, year, kind, ore from jsonb_to_recordset(${parts(one => one.amounts)}::jsonb)
      as a(scheme text, year int, kind text, ore bigint)`.execute(tx)
}

export async function insertOwner(tx: Tx, scheme: string, owner: string): Promise<void> {
  await sql`insert into catalogue.owners (scheme, owner, valid) values (${scheme}, ${owner}, daterange(null, null))
    on conflict do nothing`.execute(tx)
}

export async function insertPost(tx: Tx, scheme: string, post: string): Promise<void> {
  await sql`insert into catalogue.scheme_posts (scheme, post, years) values (${scheme}, ${post}, int4range(null, null))
    on conflict do nothing`.execute(tx)
}

export async function upsertAmount(tx: Tx, scheme: string, { year, kind, ore }: Amount): Promise<void> {
  await sql`insert into catalogue.amounts (scheme, year, kind, ore) values (${scheme}, ${year}, ${kind}, ${ore})
    on conflict (scheme, year, kind) do update set ore = excluded.ore`.execute(tx)
}

export async function markPooled(tx: Tx, scheme: string): Promise<void> {
  await sql`update catalogue.schemes set pooled = true where id = ${scheme}`.execute(tx)
}

export async function insertPooled(
  tx: Tx,
  pool: string,
  year: number,
  schemes: readonly string[],
): Promise<void> {
  await sql`insert into catalogue.pooled (pool, scheme, year)
    select ${pool}, scheme, ${year} from unnest(${schemes}::text[]) as s(scheme)
    on conflict do nothing`.execute(tx)
}

type ListedRow = Omit<Listed, 'owners' | 'posts' | 'amounts'> & {
  owners: OwnerPeriod[] | null
  posts: PostYears[] | null
  amounts: { year: number; kind: Amount['kind']; ore: string }[] | null
}

/** Whole entries, in order of id; where `ids` is left out, all of them. */
export async function selectEntries(db: Db, ids?: readonly string[]): Promise<Listed[]> {
  const { rows } = await sql<ListedRow>`
    select id, name, purpose, illustrative, target, criteria, follow_up as "followUp", evaluation, purposes, groups,
      eligible, indicator, at_least::text as "atLeast", deadline, report_due as "reportDue", forms, reports, unspent,
      own_share as "ownShare", auditor_ore as "auditorOre", classified, pooled, version,
      (select json_agg(json_build_object('owner', owner, 'from', lower(valid), 'to', upper(valid)) order by valid)
        from catalogue.owners o where o.scheme = s.id) as owners,
      (select json_agg(json_build_object('post', post, 'from', lower(years), 'to', upper(years) - 1) order by years, post)
        from catalogue.scheme_posts p where p.scheme = s.id) as posts,
      (select json_agg(json_build_object('year', year, 'kind', kind, 'ore', ore::text) order by year, kind)
        from catalogue.amounts a where a.scheme = s.id) as amounts
    from catalogue.schemes s
    where ${ids ?? null}::text[] is null or id = any(${ids ?? null}) order by id`.execute(db)
  return rows.map(row => ({
    ...row,
    owners: row.owners ?? [],
    posts: row.posts ?? [],
    amounts: (row.amounts ?? []).map(one => ({ ...one, ore: BigInt(one.ore) })),
  }))
}

export type Line = { id: string; name: string }

/** Schemes that live in the post in some year, besides the one. */
export async function selectInPosts(
  db: Db,
  posts: readonly string[],
  besides: string,
): Promise<(Line & { post: string; from: number | null; to: number | null })[]> {
  const { rows } = await sql<Line & { post: string; from: number | null; to: number | null }>`
    select s.id, s.name, p.post, lower(p.years) as "from", upper(p.years) - 1 as "to"
    from catalogue.scheme_posts p join catalogue.schemes s on s.id = p.scheme
    where p.post = any(${posts}) and s.id <> ${besides} order by p.post, s.name`.execute(db)
  return rows
}
