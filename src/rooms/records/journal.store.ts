import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { RegistryEntry } from './model.ts'

/** Approved letters of an office that have not left: how many, and the oldest. */
export async function selectUnsent(
  db: Db,
  organisation: string,
): Promise<{ count: number; oldest: Date | null }> {
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(a.approved_at) as oldest
    from records.approvals a
    join records.entries e on e.id = a.entry
    join records.cases c on c.id = e.case_id
    left join records.dispatches d on d.entry = e.id
    where c.organisation = ${organisation} and d.entry is null`.execute(db)
  return rows[0]!
}

/** The entries that the command which is called so has registered. */
export async function selectEntriesBy(
  db: Db,
  reference: string,
): Promise<Omit<RegistryEntry, 'id' | 'copyTo'>[]> {
  const { rows } = await sql<Omit<RegistryEntry, 'id' | 'copyTo'>>`
    select case_id as "caseId", number, direction, title, party, legal_basis as "legalBasis", recorded_at as "recordedAt"
    from records.entries where command = ${reference} order by case_id, number`.execute(db)
  return rows
}

/** The organisations that have cases here, and how many. */
export async function selectJournals(db: Db): Promise<{ organisation: string; cases: number }[]> {
  const { rows } = await sql<{ organisation: string; cases: number }>`
    select organisation, count(*)::int as cases from records.cases group by organisation order by organisation`.execute(
    db,
  )
  return rows
}
