import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

export type OpenRun = { programme: string; year: number; madeAt: Date; approved: string[] }

/** The latest run of each year that may still become final, with the directorates that have said yes to it. */
export async function selectOpenRuns(db: Db): Promise<OpenRun[]> {
  const { rows } = await sql<OpenRun>`
    select programme, year, made_at as "madeAt", array(select directorate from allocation.approvals a
      where (a.programme, a.year, a.number) = (r.programme, r.year, r.number)) as approved
    from allocation.runs r
    where finalised_at is null
      and number = (select max(number) from allocation.runs o where (o.programme, o.year) = (r.programme, r.year))
      and corrects is not distinct from (select max(number) from allocation.runs f
        where (f.programme, f.year) = (r.programme, r.year) and f.finalised_at is not null)
    order by programme, year`.execute(db)
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
