import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Fact, Indicator, Reference, SplitWeight } from './model.ts'

export async function insertFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  await sql`
    insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative, borders)
    select indicator, organisation, year, value, source, "asOf", illustrative, borders
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(indicator text, organisation text, year int, value numeric, source text, "asOf" text,
           illustrative boolean, borders date)
    on conflict do nothing`.execute(tx)
}

/** The figures that hold now: of each, its newest version. */
export async function selectFacts(
  db: Db,
  where: { organisations: readonly string[]; upToYear: number },
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select indicator, organisation, year, value::text, source, as_of as "asOf", illustrative
    from statistics.current_facts
    where organisation = any(${where.organisations}) and year <= ${where.upToYear}
    order by indicator, organisation, year`.execute(db)
  return rows
}

/** Every municipality's newest figure for each reference. */
export async function selectFactsOf(db: Db, references: readonly Reference[]): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select distinct on (f.indicator, f.organisation, f.year)
           f.indicator, f.organisation, f.year, f.value::text, f.source, f.as_of as "asOf", f.illustrative, f.borders
    from jsonb_to_recordset(${JSON.stringify(references)}::jsonb) as r(indicator text, year int)
    join statistics.facts f on f.indicator = r.indicator and f.year = r.year
    order by f.indicator, f.organisation, f.year, f.version desc`.execute(db)
  return rows
}

export async function insertIndicators(tx: Tx, indicators: readonly Indicator[]): Promise<number> {
  const { rows } = await sql`
    insert into statistics.indicators (id, name_nb, name_nn, name_en, about_nb, about_nn, about_en, unit, source,
                                       merging, weight, illustrative)
    select id, name->>'nb', name->>'nn', name->>'en', about->>'nb', about->>'nn', about->>'en', unit, source,
           merging, weight, illustrative
    from jsonb_to_recordset(${JSON.stringify(indicators)}::jsonb)
      as i(id text, name jsonb, about jsonb, unit text, source text, merging text, weight text, illustrative boolean)
    on conflict do nothing returning id`.execute(tx)
  return rows.length
}

export async function selectIndicators(db: Db): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    select id, unit, source, merging, weight, illustrative,
           jsonb_build_object('nb', name_nb, 'nn', name_nn, 'en', name_en) as name,
           jsonb_build_object('nb', about_nb, 'nn', about_nn, 'en', about_en) as about
    from statistics.indicators order by name_nb, id`.execute(db)
  return rows
}

/** The years that an indicator has figures for; how many of those asked about have one in the last year. */
export type Coverage = { indicator: string; years: number[]; counted: number; illustrative: boolean }

/** Steps from one pair of indicator and year to the next by the index, so that a million figures are not counted. */
export async function selectCoverage(
  db: Db,
  among: readonly string[],
  indicator: string | null = null,
): Promise<Coverage[]> {
  const next = (after: ReturnType<typeof sql>) => sql`
    select f.indicator, f.year from statistics.facts f
    where (${indicator}::text is null or f.indicator = ${indicator}) ${after}
    order by f.indicator, f.year limit 1`
  const { rows } = await sql<Coverage>`
    with recursive pairs as (
      (${next(sql``)})
      union all
      select n.* from pairs p cross join lateral (${next(sql`and (f.indicator, f.year) > (p.indicator, p.year)`)}) n
    ), years as (
      select indicator, array_agg(year order by year) as years, max(year) as last from pairs group by indicator
    )
    select y.indicator, y.years, c.counted, c.illustrative from years y cross join lateral (
      select count(distinct f.organisation) filter (where f.organisation = any(${among}))::int as counted,
             bool_and(f.illustrative) as illustrative
      from statistics.facts f where f.indicator = y.indicator and f.year = y.last
    ) c order by y.indicator`.execute(db)
  return rows
}

export async function insertSplits(tx: Tx, splits: readonly SplitWeight[]): Promise<void> {
  await sql`
    insert into statistics.split_weights (predecessor, successor, on_date, weight, source)
    select predecessor, successor, "on", weight, source from jsonb_to_recordset(${JSON.stringify(splits)}::jsonb)
      as s(predecessor text, successor text, "on" date, weight numeric, source text)
    on conflict do nothing`.execute(tx)
}

export async function selectSplits(db: Db): Promise<SplitWeight[]> {
  const { rows } = await sql<SplitWeight>`
    select predecessor, successor, on_date as "on", weight::text, source from statistics.split_weights
    order by on_date, predecessor, successor`.execute(db)
  return rows
}
