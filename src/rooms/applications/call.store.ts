import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Call, CallVersion } from './model.ts'

export async function insertCall(tx: Tx, call: Call): Promise<boolean> {
  const { rows } = await sql`
    insert into applications.calls (programme, office, case_id, deadline, final_deadline, text, published_at)
    values (${call.programme}, ${call.office}, ${call.caseId}, ${call.deadline}, ${call.finalDeadline}, ${call.text}, ${call.publishedAt})
    on conflict (programme, office) do nothing returning office`.execute(tx)
  return rows.length > 0
}

export async function insertInvitations(
  tx: Tx,
  call: { programme: string; office: string },
  municipalities: readonly string[],
  entry: string,
): Promise<void> {
  await sql`
    insert into applications.invitations (programme, municipality, office, entry)
    select ${call.programme}, m, ${call.office}, ${entry} from unnest(${municipalities}::text[]) as m`.execute(
    tx,
  )
}

export async function selectCalls(db: Db, programme: string, office?: string): Promise<Call[]> {
  const { rows } = await sql<Omit<Call, 'withdrawn'> & { withdrawnAt: Date | null; reason: string | null }>`
    select programme, office, case_id as "caseId", deadline, final_deadline as "finalDeadline", text,
      published_at as "publishedAt", version, withdrawn_at as "withdrawnAt", withdrawn_reason as reason
    from applications.calls where programme = ${programme} and (${office ?? null}::text is null or office = ${office ?? null})
    order by office`.execute(db)
  return rows.map(({ withdrawnAt, reason, ...call }) => ({
    ...call,
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: reason ?? '' },
  }))
}

/** Whoever changes the call waits here. */
export async function lockCall(tx: Tx, programme: string, office: string): Promise<void> {
  await sql`select 1 from applications.calls where programme = ${programme} and office = ${office} for update`.execute(
    tx,
  )
}

export async function updateCall(tx: Tx, call: Call): Promise<void> {
  const { withdrawn } = call
  await sql`
    update applications.calls set deadline = ${call.deadline}, final_deadline = ${call.finalDeadline}, text = ${call.text},
      version = ${call.version}, withdrawn_at = ${withdrawn?.at ?? null}, withdrawn_reason = ${withdrawn?.reason ?? null}
    where programme = ${call.programme} and office = ${call.office}`.execute(tx)
}

export async function insertCallVersion(
  tx: Tx,
  call: Call,
  changed: Pick<CallVersion, 'reason' | 'changedAt' | 'changedBy'>,
): Promise<void> {
  await sql`
    insert into applications.call_versions (programme, office, number, deadline, final_deadline, text, published_at,
      changed_reason, changed_at, changed_by)
    values (${call.programme}, ${call.office}, ${call.version}, ${call.deadline}, ${call.finalDeadline}, ${call.text},
      ${call.publishedAt}, ${changed.reason}, ${changed.changedAt}, ${changed.changedBy})`.execute(tx)
}

/** What a call said before, the newest first. */
export async function selectCallVersions(db: Db, programme: string, office: string): Promise<CallVersion[]> {
  const { rows } = await sql<CallVersion>`
    select number, deadline, final_deadline as "finalDeadline", text, published_at as "publishedAt",
      changed_reason as reason, changed_at as "changedAt", changed_by as "changedBy"
    from applications.call_versions where programme = ${programme} and office = ${office} order by number desc`.execute(
    db,
  )
  return rows
}

export async function selectInvitations(
  db: Db,
  where: { programme?: string; office?: string; municipality?: string },
): Promise<{ programme: string; municipality: string; office: string }[]> {
  const { rows } = await sql<{ programme: string; municipality: string; office: string }>`
    select programme, municipality, office from applications.invitations
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.office ?? null}::text is null or office = ${where.office ?? null})
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
    order by municipality`.execute(db)
  return rows
}
