import { sql } from 'kysely'
import { canonicalJson } from '../../core/digest.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Figures, Report, ReportAnswers } from './model.ts'

type Key = { programme: string; municipality: string; year: number }

/** The row is made with its first draft; whoever writes to it waits here. */
export async function lockReport(
  tx: Tx,
  one: Key & { id: string; answers: ReportAnswers; at: Date; by: string },
): Promise<Report> {
  await sql`
    insert into reports.reports (id, programme, municipality, year, answers, version, saved_at, saved_by)
    values (${one.id}, ${one.programme}, ${one.municipality}, ${one.year}, ${JSON.stringify(one.answers)}, 0, ${one.at}, ${one.by})
    on conflict (programme, municipality, year) do nothing`.execute(tx)
  await sql`
    select 1 from reports.reports where programme = ${one.programme} and municipality = ${one.municipality} and year = ${one.year}
    for update`.execute(tx)
  return (await selectReports(tx, one))[0]!
}

export async function updateAnswers(
  tx: Tx,
  id: string,
  answers: ReportAnswers,
  version: number,
  at: Date,
  by: string,
): Promise<void> {
  await sql`
    update reports.reports set answers = ${JSON.stringify(answers)}, version = ${version}, saved_at = ${at}, saved_by = ${by}
    where id = ${id}`.execute(tx)
}

export async function updateSubmitted(
  tx: Tx,
  id: string,
  figures: Figures,
  at: Date,
  by: string,
  entry: string,
): Promise<void> {
  await sql`
    update reports.reports set figures = ${canonicalJson(figures)}::jsonb, submitted_at = ${at}, submitted_by = ${by}, entry = ${entry} where id = ${id}`.execute(
    tx,
  )
}

export async function insertApproval(
  tx: Tx,
  report: string,
  directorate: string,
  by: string,
  at: Date,
  comment: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.approvals (report, directorate, approved_by, approved_at, comment)
    values (${report}, ${directorate}, ${by}, ${at}, ${comment}) on conflict do nothing returning report`.execute(
    tx,
  )
  return rows.length > 0
}

export async function insertUnspent(
  tx: Tx,
  report: string,
  one: { ore: Ore; useBy: string; reason: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.unspent (report, ore, outcome, use_by, reason, decided_by, decided_at)
    values (${report}, ${one.ore}, 'carriedOver', ${one.useBy}, ${one.reason}, ${one.by}, ${one.at}) on conflict do nothing returning report`.execute(
    tx,
  )
  return rows.length > 0
}

type Row = Omit<Report, 'figures' | 'approvals' | 'unspent'> & {
  figures: string | null
  unspentOre: Ore | null
  useBy: string
  reason: string
  decidedAt: Date
}

export async function selectReports(db: Db, where: Partial<Key>): Promise<Report[]> {
  const { rows } = await sql<Row>`
    select r.id, r.programme, r.municipality, r.year, r.answers, r.version, r.saved_at as "savedAt", r.saved_by as "savedBy",
           r.figures::text as figures, r.submitted_at as "submittedAt", r.submitted_by as "submittedBy",
           u.ore as "unspentOre", u.use_by as "useBy", u.reason, u.decided_at as "decidedAt"
    from reports.reports r left join reports.unspent u on u.report = r.id
    where (${where.programme ?? null}::text is null or r.programme = ${where.programme ?? null})
      and (${where.municipality ?? null}::text is null or r.municipality = ${where.municipality ?? null})
      and (${where.year ?? null}::int is null or r.year = ${where.year ?? null})
    order by r.programme, r.year, r.municipality`.execute(db)
  const { rows: approvals } = await sql<Report['approvals'][number] & { report: string }>`
    select report, directorate, approved_by as "approvedBy", approved_at as "approvedAt", comment
    from reports.approvals where report = any(${rows.map(row => row.id)}) order by approved_at`.execute(db)
  return rows.map(({ figures, unspentOre, useBy, reason, decidedAt, ...rest }) => ({
    ...rest,
    figures: figures === null ? null : revive(figures),
    approvals: approvals.filter(one => one.report === rest.id),
    unspent: unspentOre === null ? null : { ore: unspentOre, useBy, reason, decidedAt },
  }))
}

/** Amounts are stored as decimal strings, under «ore» or a key that ends in «Ore». */
const revive = (text: string): Figures =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && /(^o|O)re$/.test(key) ? BigInt(value) : value,
  ) as Figures
