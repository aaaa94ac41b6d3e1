import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Amount, Outline, SetAside } from './model.ts'

/** A year's amount is what was adopted, or what is proposed as long as nothing is. */
type Row = Omit<Outline, 'amount'> & { kind: Amount['kind'] | null; ore: Ore | null }

/** Every scheme in order of name, with the year's amount and who owns it on the date. */
export async function selectOutlines(db: Db, year: number, on: DateText): Promise<Outline[]> {
  const { rows } = await sql<Row>`
    select s.id, s.name, s.purposes, s.groups, s.eligible, s.indicator, s.at_least::text as "atLeast", s.deadline,
      s.report_due as "reportDue", s.forms, s.reports, s.unspent, s.own_share as "ownShare",
      s.auditor_ore as "auditorOre", s.illustrative, s.classified, s.pooled, o.owner, a.kind, a.ore
    from catalogue.schemes s
    left join catalogue.owners o on o.scheme = s.id and o.valid @> ${on}::date
    left join lateral (
      select kind, ore from catalogue.amounts where scheme = s.id and year = ${year} order by kind limit 1
    ) a on true
    order by s.name, s.id`.execute(db)
  return rows.map(({ kind, ore, ...rest }) => ({
    ...rest,
    amount: kind === null || ore === null ? null : { year, kind, ore },
  }))
}

/** The schemes whose text has the words in any form, or whose name holds them as they are typed. */
export async function selectByWords(db: Db, words: string): Promise<string[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: string }>`
    select id from catalogue.schemes
    where words @@ websearch_to_tsquery('norwegian', ${words}) or name ilike ${like}`.execute(db)
  return rows.map(row => row.id)
}

/** Which edition of the catalogue stands: every change of schemes, owners or amounts gives the next. */
export async function selectRevision(db: Db): Promise<bigint> {
  const { rows } = await sql<{ number: bigint }>`select number from catalogue.revision`.execute(db)
  return rows[0]!.number
}

/** The years in which any scheme has money. */
export async function selectYears(db: Db): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from catalogue.amounts order by year`.execute(db)
  return rows.map(row => row.year)
}

type YearTotal = { id: string; owner: string | null; ore: Ore; illustrative: boolean }

/** A year's amount a scheme, with who owned it on the date; the owner is null where nobody did. */
export async function selectYearTotals(db: Db, year: number, on: DateText): Promise<YearTotal[]> {
  const { rows } = await sql<YearTotal>`
    select distinct on (a.scheme) a.scheme as id, o.owner, a.ore, s.illustrative from catalogue.amounts a
    join catalogue.schemes s on s.id = a.scheme
    left join catalogue.owners o on o.scheme = a.scheme and o.valid @> ${on}::date
    where a.year = ${year} order by a.scheme, a.kind`.execute(db)
  return rows
}

/** The pots that take up other schemes, and what they take up in the year. */
export async function selectPooled(db: Db, pool: string): Promise<{ scheme: string; year: number }[]> {
  const { rows } = await sql<{ scheme: string; year: number }>`
    select scheme, year from catalogue.pooled where pool = ${pool} order by year, scheme`.execute(db)
  return rows
}

export async function selectPoolsOf(
  db: Db,
  scheme: string,
): Promise<{ pool: string; name: string; year: number }[]> {
  const { rows } = await sql<{ pool: string; name: string; year: number }>`
    select p.pool, s.name, p.year from catalogue.pooled p join catalogue.schemes s on s.id = p.pool
    where p.scheme = ${scheme} order by p.pool, p.year`.execute(db)
  return rows
}

export async function selectPools(db: Db): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from catalogue.schemes where pooled order by name`.execute(db)
  return rows
}

export async function insertSetAside(tx: Tx, pool: string, one: SetAside): Promise<boolean> {
  const { rows } = await sql`
    insert into catalogue.set_asides (pool, scheme, reason, person, set_aside_at)
    values (${pool}, ${one.scheme}, ${one.reason}, ${one.person}, ${one.at})
    on conflict (pool, scheme) where taken_back_at is null do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function takeBackSetAside(tx: Tx, pool: string, scheme: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update catalogue.set_asides set taken_back_at = ${at}
    where pool = ${pool} and scheme = ${scheme} and taken_back_at is null returning id`.execute(tx)
  return rows.length > 0
}

export async function selectSetAsides(db: Db, pool: string): Promise<SetAside[]> {
  const { rows } = await sql<SetAside>`
    select scheme, reason, person, set_aside_at as at from catalogue.set_asides
    where pool = ${pool} and taken_back_at is null order by set_aside_at`.execute(db)
  return rows
}

export async function insertImport(tx: Tx, sha256: string, name: string, at: Date): Promise<void> {
  await sql`
    insert into catalogue.imports (sha256, name, received_at) values (${sha256}, ${name}, ${at})
    on conflict (sha256) do nothing`.execute(tx)
}

export async function selectImport(
  db: Db,
  sha256: string,
): Promise<{ name: string; receivedAt: Date; readInAt: Date | null } | undefined> {
  const { rows } = await sql<{ name: string; receivedAt: Date; readInAt: Date | null }>`
    select name, received_at as "receivedAt", read_in_at as "readInAt" from catalogue.imports
    where sha256 = ${sha256}`.execute(db)
  return rows[0]
}

export async function updateReadIn(tx: Tx, sha256: string, at: Date): Promise<void> {
  await sql`update catalogue.imports set read_in_at = ${at} where sha256 = ${sha256}`.execute(tx)
}

/** Whoever writes the catalogue waits here for whoever else does, so that what was shown is what is written. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue'))`.execute(tx)
}
