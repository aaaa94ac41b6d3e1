import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'

export type OpenRun = {
  programme: string
  year: number
  madeAt: Date
  approved: string[]
  /** Who has said no and not yes since, when, and when they were answered; null where they are not. */
  objections: { directorate: string; madeAt: string; answeredAt: string | null }[]
}

/** The latest run of each year that may still become final, with the directorates that have said yes to it. */
export async function selectOpenRuns(db: Db): Promise<OpenRun[]> {
  const { rows } = await sql<OpenRun>`
    select programme, year, made_at as "madeAt", array(select directorate from allocation.approvals a
      where (a.programme, a.year, a.number) = (r.programme, r.year, r.number)) as approved,
      coalesce((select json_agg(json_build_object('directorate', directorate, 'madeAt', made_at, 'answeredAt', answered_at))
        from (select distinct on (directorate) directorate, made_at, answered_at from allocation.objections o
          where (o.programme, o.year, o.number) = (r.programme, r.year, r.number)
            and not exists (select from allocation.approvals a where (a.programme, a.year, a.number, a.directorate)
              = (o.programme, o.year, o.number, o.directorate))
          order by directorate, place desc) last), '[]') as objections
    from (
      select programme, year, number, made_at, finalised_at, corrects, max(number) over same as latest,
        max(number) filter (where finalised_at is not null) over same as counts
      from allocation.runs window same as (partition by programme, year)
    ) r
    where finalised_at is null and number = latest and corrects is not distinct from counts
    order by programme, year`.execute(db)
  return rows
}

export type CorrectedAward = {
  programme: string
  year: number
  run: number
  municipality: string
  ore: Ore
  finalisedAt: Date
}

/** What the run that counts gives each municipality, in the years in which it corrects another. */
export async function selectCorrected(db: Db): Promise<CorrectedAward[]> {
  const { rows } = await sql<CorrectedAward>`
    with final as (
      select distinct on (programme, year) programme, year, number, corrects, finalised_at from allocation.runs
      where finalised_at is not null order by programme, year, number desc
    )
    select programme, year, number as run, a.municipality, a.award_ore as ore, finalised_at as "finalisedAt"
    from final join allocation.awards a using (programme, year, number) where corrects is not null`.execute(
    db,
  )
  return rows
}

/** How many awards the run that counts gave in each year that has one. */
export async function selectFinalCounts(
  db: Db,
): Promise<{ programme: string; year: number; awards: number }[]> {
  const { rows } = await sql<{ programme: string; year: number; awards: number }>`
    with final as (
      select programme, year, max(number) as number from allocation.runs where finalised_at is not null
      group by programme, year
    )
    select programme, year, count(*)::int as awards
    from final join allocation.awards using (programme, year, number)
    group by programme, year order by programme, year`.execute(db)
  return rows
}

/** The years of a programme that have a run, and whether one of them counts. */
export async function selectYearsOfRuns(db: Db, programme: string): Promise<Map<number, 'made' | 'final'>> {
  const { rows } = await sql<{ year: number; final: boolean }>`
    select year, bool_or(finalised_at is not null) as final from allocation.runs
    where programme = ${programme} group by year order by year`.execute(db)
  return new Map(rows.map(one => [one.year, one.final ? 'final' : 'made']))
}

export type Correction = {
  programme: string
  year: number
  number: number
  corrects: number
  reason: string | null
  madeBy: string
  madeAt: Date
  final: boolean
}

/** Runs that correct another, the newest first. */
export async function selectCorrections(db: Db, most: number): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select programme, year, number, corrects, correction_reason as reason, made_by as "madeBy", made_at as "madeAt",
      finalised_at is not null as final
    from allocation.runs where corrects is not null order by made_at desc limit ${most}`.execute(db)
  return rows
}
