import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { draftsOf, type Draft as SavedDraft } from '../../platform/drafts.ts'
import {
  type Application,
  type Draft,
  noAnswers,
  type Resolution,
  type Submission,
  type Treatment,
} from './model.ts'

/** The application's row is made with its first draft; whoever writes to it waits here. Returns its id. */
export async function lockApplication(
  tx: Tx,
  one: { id: string; programme: string; municipality: string; office: string },
): Promise<string> {
  await sql`
    insert into applications.applications (id, programme, municipality, office)
    values (${one.id}, ${one.programme}, ${one.municipality}, ${one.office})
    on conflict (programme, municipality) do nothing`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtext(${`application:${one.programme}:${one.municipality}`}))`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`
    select id from applications.applications
    where programme = ${one.programme} and municipality = ${one.municipality}`.execute(tx)
  return rows[0]!.id
}

/** What the application's draft is called among all drafts. */
export const draftOf = (id: string): string => `application/${id}`

export async function insertSubmission(tx: Tx, application: string, one: Submission): Promise<boolean> {
  const { rows } = await sql`
    insert into applications.submissions (application, stage, number, answers, received_at, on_time, missing, submitted_by, entry)
    values (${application}, ${one.stage}, ${one.number}, ${JSON.stringify(one.answers)}, ${one.receivedAt}, ${one.onTime}, ${one.missing}, ${one.submittedBy}, ${one.entry})
    on conflict do nothing returning stage`.execute(tx)
  return rows.length > 0
}

export async function insertTreatment(
  tx: Tx,
  application: string,
  one: Treatment,
  entry: string | null,
): Promise<void> {
  await sql`
    insert into applications.treatments (application, stage, submission, outcome, reason, new_deadline, entry, decided_at, decided_by, number)
    values (${application}, ${one.stage}, ${one.submission}, ${one.outcome}, ${one.reason}, ${one.newDeadline}, ${entry}, ${one.decidedAt}, ${one.decidedBy}, ${one.number})`.execute(
    tx,
  )
}

export async function insertResolution(
  tx: Tx,
  application: string,
  one: Resolution,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into applications.resolutions (application, body, decided_on, case_ref, outcome, entry, recorded_at)
    values (${application}, ${one.body}, ${one.decidedOn}, ${one.caseRef}, ${one.outcome}, ${one.entry}, ${at})
    on conflict do nothing returning application`.execute(tx)
  return rows.length > 0
}

type Row = Pick<Application, 'id' | 'programme' | 'municipality' | 'office'>

export async function selectApplications(
  db: Db,
  where: { programme?: string; office?: string; municipality?: string },
): Promise<Application[]> {
  const { rows } = await sql<Row>`
    select id, programme, municipality, office from applications.applications
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.office ?? null}::text is null or office = ${where.office ?? null})
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
    order by municipality`.execute(db)
  const ids = rows.map(row => row.id)
  const drafts = await draftsOf(db, ids.map(draftOf))
  const { rows: submissions } = await sql<Submission & { application: string }>`
    select application, stage, number, answers, received_at as "receivedAt", on_time as "onTime", missing, submitted_by as "submittedBy", entry
    from applications.submissions where application = any(${ids}) order by received_at`.execute(db)
  const { rows: treatments } = await sql<Treatment & { application: string }>`
    select application, stage, submission, outcome, reason, new_deadline as "newDeadline", decided_at as "decidedAt", decided_by as "decidedBy", number
    from applications.treatments where application = any(${ids}) order by number`.execute(db)
  const { rows: resolutions } = await sql<Resolution & { application: string }>`
    select application, body, decided_on as "decidedOn", case_ref as "caseRef", outcome, entry
    from applications.resolutions where application = any(${ids})`.execute(db)
  return rows.map(({ id, programme, municipality, office }) => ({
    id,
    programme,
    municipality,
    office,
    draft: draftFrom(drafts.get(draftOf(id))),
    submissions: submissions.filter(one => one.application === id),
    treatments: treatments.filter(one => one.application === id),
    resolution: resolutions.find(one => one.application === id),
  }))
}

const draftFrom = (saved: SavedDraft | undefined): Draft => ({
  answers: { ...noAnswers, ...saved?.fields },
  version: saved?.version ?? 0,
  savedAt: saved?.savedAt ?? new Date(0),
  savedBy: saved?.name ?? '',
  ready: saved?.ready ?? null,
})
