import { sql } from 'kysely'
import { canonicalJson } from '../../core/digest.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Figures, Return, Version } from './model.ts'
import { noReportAnswers } from './questions.model.ts'

export async function insertVersion(
  tx: Tx,
  report: string,
  one: Omit<Version, 'approvals' | 'returns'>,
): Promise<void> {
  await sql`
    insert into reports.versions (report, number, answers, figures, crosswalk, submitted_at, submitted_by, entry)
    values (${report}, ${one.number}, ${JSON.stringify(one.answers)}, ${canonicalJson(one.figures)}::jsonb, ${one.crosswalk},
      ${one.submittedAt}, ${one.submittedBy}, ${one.entry})`.execute(tx)
}

type OfVersion = { report: string; version: number; directorate: string; by: string; at: Date }

/** False when the directorate has approved the version before. */
export async function insertApproval(
  tx: Tx,
  { report, version, directorate, by, at }: OfVersion,
  comment: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.approvals (report, version, directorate, approved_by, approved_at, comment)
    values (${report}, ${version}, ${directorate}, ${by}, ${at}, ${comment}) on conflict do nothing returning report`.execute(
    tx,
  )
  return rows.length > 0
}

/** False when the directorate has sent the version back before. */
export async function insertReturn(
  tx: Tx,
  { report, version, directorate, by, at }: OfVersion,
  comments: Return['comments'],
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.returns (report, version, directorate, returned_by, returned_at)
    values (${report}, ${version}, ${directorate}, ${by}, ${at}) on conflict do nothing returning report`.execute(
    tx,
  )
  if (rows.length === 0) return false
  for (const { question, text } of comments) {
    await sql`
      insert into reports.comments (report, version, directorate, question, text)
      values (${report}, ${version}, ${directorate}, ${question}, ${text})`.execute(tx)
  }
  return true
}

type Row = Omit<Version, 'figures' | 'approvals' | 'returns'> & { report: string; figures: string }
type At = { report: string; version: number }

/** Every version of the reports, the oldest first, with what the directorates have answered. */
export async function selectVersions(
  db: Db,
  reports: readonly string[],
): Promise<(Version & { report: string })[]> {
  if (reports.length === 0) return []
  const { rows } = await sql<Row>`
    select report, number, answers, figures::text as figures, crosswalk, submitted_at as "submittedAt",
           submitted_by as "submittedBy", entry
    from reports.versions where report = any(${reports}) order by report, number`.execute(db)
  if (rows.length === 0) return []
  const { rows: approvals } = await sql<Version['approvals'][number] & At>`
    select report, version, directorate, approved_by as "approvedBy", approved_at as "approvedAt", comment
    from reports.approvals where report = any(${reports}) order by approved_at, directorate`.execute(db)
  const { rows: returns } = await sql<Omit<Return, 'comments'> & At>`
    select report, version, directorate, returned_by as "returnedBy", returned_at as "returnedAt"
    from reports.returns where report = any(${reports}) order by returned_at, directorate`.execute(db)
  const { rows: comments } = await sql<Return['comments'][number] & At & { directorate: string }>`
    select report, version, directorate, question, text
    from reports.comments where report = any(${reports}) order by question`.execute(db)
  return rows.map(row => {
    const here = (one: At) => one.report === row.report && one.version === row.number
    return {
      ...row,
      answers: { ...noReportAnswers, ...row.answers },
      figures: revive(row.figures),
      approvals: approvals.filter(here).map(({ report: _, version: __, ...one }) => one),
      returns: returns.filter(here).map(({ report: _, version: __, ...one }) => ({
        ...one,
        comments: comments
          .filter(said => here(said) && said.directorate === one.directorate)
          .map(({ question, text }) => ({ question, text })),
      })),
    }
  })
}

/** Amounts are stored as decimal strings, under «ore» or a key that ends in «Ore». Older figures lack some keys. */
export function revive(text: string): Figures {
  const figures = JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && /(^o|O)re$/.test(key) ? BigInt(value) : value,
  ) as Partial<Figures> & Figures
  return {
    ...figures,
    measures: figures.measures.map(one => ({ ...one, parts: one.parts ?? [] })),
    payees: figures.payees ?? [],
    known: figures.known ?? null,
  }
}
