import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Change, Changeable, Changed } from './change.model.ts'
import type { Mandate } from './model.ts'

export async function updateProgramme(tx: Tx, id: string, one: Changeable): Promise<void> {
  await sql`
    update programmes.programmes set name = ${one.name}, planning_from = ${one.planningFrom},
      starts_on = ${one.startsOn}, ends_on = ${one.endsOn}, post = ${one.post} where id = ${id}`.execute(tx)
}

export async function updateMandate(tx: Tx, programme: string, one: Mandate): Promise<void> {
  await sql`
    update programmes.mandates set decided_by = ${one.decidedBy}, decided_on = ${one.decidedOn},
      reference = ${one.reference}, document_sha256 = ${one.document?.sha256 ?? null},
      document_name = ${one.document?.name ?? null} where programme = ${programme}`.execute(tx)
}

/** Keeps what was before beside what is; whoever changes the programme holds its lock. */
export async function insertChange(
  tx: Tx,
  programme: string,
  { field, before, after }: Changed,
  { reason, by, at }: { reason: string; by: string; at: Date },
): Promise<void> {
  await sql`
    insert into programmes.changes (programme, number, field, before, after, reason, changed_by, changed_at)
    select ${programme}, coalesce(max(number), 0) + 1, ${field},
      ${before === null ? null : JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb, ${reason}, ${by},
      ${at}::timestamptz
    from programmes.changes where programme = ${programme}`.execute(tx)
}

/** What has been changed, the newest first. */
export async function selectChanges(db: Db, programme: string): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select number, field, before, after, reason, changed_by as "changedBy", changed_at as "changedAt"
    from programmes.changes where programme = ${programme} order by number desc`.execute(db)
  return rows
}
