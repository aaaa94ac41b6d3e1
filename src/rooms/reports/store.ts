import { sql } from 'kysely'
import { canonicalJson } from '../../core/digest.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { type Draft, draftsOf } from '../../platform/drafts.ts'
import type { Figures, Report, Unspent } from './model.ts'
import { noReportAnswers } from './questions.model.ts'
import { revive, selectVersions } from './versions.store.ts'

type Key = { programme: string; municipality: string; year: number }

/** The row is made with its first draft; whoever writes to it waits here. */
export async function lockReport(tx: Tx, one: Key & { id: string }): Promise<Report> {
  await sql`
    insert into reports.reports (id, programme, municipality, year)
    values (${one.id}, ${one.programme}, ${one.municipality}, ${one.year})
    on conflict (programme, municipality, year) do nothing`.execute(tx)
  await sql`
    select 1 from reports.reports where programme = ${one.programme} and municipality = ${one.municipality} and year = ${one.year}
    for update`.execute(tx)
  return (await selectReports(tx, one))[0]!
}

/** What the report's draft is called among all drafts. */
export const draftOf = (id: string): string => `report/${id}`

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

/** The report is the municipality's draft again; what was sent stands in its versions. */
export async function updateReturned(tx: Tx, id: string): Promise<void> {
  await sql`
    update reports.reports set figures = null, submitted_at = null, submitted_by = null, entry = null where id = ${id}`.execute(
    tx,
  )
}

export async function insertUnspent(tx: Tx, report: string, one: Unspent): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.unspent (report, ore, outcome, use_by, repay_ore, due_on, reason, decided_by, decided_at)
    values (${report}, ${one.ore}, ${one.outcome}, ${one.useBy}, ${one.repayOre}, ${one.dueOn}, ${one.reason},
      ${one.decidedBy}, ${one.decidedAt}) on conflict do nothing returning report`.execute(tx)
  return rows.length > 0
}

type Row = Pick<Report, 'id' | 'programme' | 'municipality' | 'year' | 'submittedAt' | 'submittedBy'> & {
  figures: string | null
}

export async function selectReports(db: Db, where: Partial<Key>): Promise<Report[]> {
  const { rows } = await sql<Row>`
    select id, programme, municipality, year, figures::text as figures, submitted_at as "submittedAt", submitted_by as "submittedBy"
    from reports.reports
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
      and (${where.year ?? null}::int is null or year = ${where.year ?? null})
    order by programme, year, municipality`.execute(db)
  const ids = rows.map(row => row.id)
  const versions = await selectVersions(db, ids)
  const drafts = await draftsOf(db, ids.map(draftOf))
  const { rows: unspent } = await sql<Unspent & { report: string }>`
    select report, ore, outcome, use_by as "useBy", repay_ore as "repayOre", due_on as "dueOn", reason,
           decided_by as "decidedBy", decided_at as "decidedAt"
    from reports.unspent where report = any(${ids})`.execute(db)
  return rows.map(({ figures, ...rest }) => ({
    ...rest,
    ...draftFrom(drafts.get(draftOf(rest.id))),
    figures: figures === null ? null : revive(figures),
    versions: versions.filter(one => one.report === rest.id).map(({ report: _, ...one }) => one),
    unspent: withoutReport(unspent.find(one => one.report === rest.id)),
  }))
}

function withoutReport(row: (Unspent & { report: string }) | undefined): Unspent | null {
  if (!row) return null
  const { report: _, ...unspent } = row
  return unspent
}

/** Questions that were added later have no answer in older drafts. */
const draftFrom = (
  saved: Draft | undefined,
): Pick<Report, 'answers' | 'version' | 'savedAt' | 'savedBy'> => ({
  answers: { ...noReportAnswers, ...saved?.fields },
  version: saved?.version ?? 0,
  savedAt: saved?.savedAt ?? new Date(0),
  savedBy: saved?.name ?? '',
})
