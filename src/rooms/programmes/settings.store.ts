import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Settings } from './model.ts'

/** False where the year has its settings. */
export async function insertSettings(tx: Tx, programme: string, one: Settings): Promise<boolean> {
  const { rows } = await sql`
    insert into programmes.settings (programme, year, recommended_by, decided_by, individual_decision, decision_reason,
      appeal_body, application_due, report_due, follow_up, control, evaluation)
    values (${programme}, ${one.year}, ${one.recommendedBy}, ${one.decidedBy}, ${one.individualDecision},
      ${one.decisionReason}, ${one.appealBody}, ${one.applicationDue}, ${one.reportDue}, ${one.followUp},
      ${one.control}, ${one.evaluation})
    on conflict do nothing returning year`.execute(tx)
  return rows.length > 0
}

/** How the programme is run, the latest year first. */
export async function selectSettings(db: Db, programme: string): Promise<Settings[]> {
  const { rows } = await sql<Settings>`
    select year, recommended_by as "recommendedBy", decided_by as "decidedBy",
      individual_decision as "individualDecision", decision_reason as "decisionReason", appeal_body as "appealBody",
      application_due as "applicationDue", report_due as "reportDue", follow_up as "followUp", control, evaluation
    from programmes.settings where programme = ${programme} order by year desc`.execute(db)
  return rows
}
