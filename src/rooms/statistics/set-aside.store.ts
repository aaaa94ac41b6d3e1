import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Fact, Reference, YearOf } from './model.ts'

/** Keeps figures for a programme's year alone: the public series stay as they are. */
export async function insertSetAside(
  tx: Tx,
  { programme, year }: YearOf,
  facts: readonly Fact[],
): Promise<void> {
  await sql`
    insert into statistics.set_aside (programme, for_year, indicator, organisation, year, value, source, as_of, illustrative)
    select ${programme}, ${year}::int, indicator, organisation, year, value, source, "asOf", illustrative
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(indicator text, organisation text, year int, value numeric, source text, "asOf" text, illustrative boolean)`.execute(
    tx,
  )
}

/** What is set aside for a programme's year of these references; all of it without them. */
export async function selectSetAside(
  db: Db,
  { programme, year }: YearOf,
  references: readonly Reference[] | null = null,
): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select indicator, organisation, year, value::text, source, as_of as "asOf", illustrative
    from statistics.set_aside s
    where programme = ${programme} and for_year = ${year}
      and (${references === null}::bool or exists (
        select from jsonb_to_recordset(${JSON.stringify(references ?? [])}::jsonb) as r(indicator text, year int)
        where r.indicator = s.indicator and r.year = s.year))
    order by indicator, organisation, year`.execute(db)
  return rows
}

/** Throws away what was set aside, as other figures come in its place or nothing came of the year. */
export async function deleteSetAside(tx: Tx, { programme, year }: YearOf): Promise<void> {
  await sql`delete from statistics.set_aside where programme = ${programme} and for_year = ${year}`.execute(
    tx,
  )
}

/** The year has a name of its own now: what was set aside for it follows. */
export async function moveSetAside(tx: Tx, from: YearOf, to: YearOf): Promise<void> {
  const facts = await selectSetAside(tx, from)
  if (facts.length === 0) return
  await deleteSetAside(tx, from)
  await insertSetAside(tx, to, facts)
}
