import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** How far a report has come, without what is written in it: whether it is sent, and who has said yes to what was sent. */
export type Progress = { municipality: string; year: number; sent: boolean; approved: string[] }

/** The reports of a programme that have been begun. */
export async function selectProgress(db: Db, programme: string): Promise<Progress[]> {
  const { rows } = await sql<Progress>`
    select municipality, year, submitted_at is not null as sent,
      array(select directorate from reports.approvals where report = r.id
            and version = (select max(number) from reports.versions where report = r.id)) as approved
    from reports.reports r where programme = ${programme} order by year, municipality`.execute(db)
  return rows
}
