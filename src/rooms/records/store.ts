import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Approver, Case, DocumentRow, OfCommand, RegistryEntry } from './model.ts'

/** False when the office has a case with that number already. */
export async function insertCase(tx: Tx, one: Case): Promise<boolean> {
  const { rows } = await sql`
    insert into records.cases (id, organisation, year, number, title, opened_on)
    values (${one.id}, ${one.organisation}, ${one.year}, ${one.number}, ${one.title}, ${one.openedOn})
    on conflict (organisation, year, number) do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Two entries on one case wait for each other, so that numbers have no gap and no double. */
export async function lockCase(tx: Tx, id: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`records:${id}`}))`.execute(tx)
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0) as last from records.entries where case_id = ${id}`.execute(tx)
  return rows[0]!.last
}

export async function insertEntry(tx: Tx, one: RegistryEntry & OfCommand): Promise<void> {
  await sql`
    insert into records.entries (id, case_id, number, direction, title, party, copy_to, legal_basis, recorded_at, command)
    values (${one.id}, ${one.caseId}, ${one.number}, ${one.direction}, ${one.title}, ${one.party}, ${one.copyTo},
            ${one.legalBasis}, ${one.recordedAt}, ${one.command})`.execute(tx)
}

export async function insertDocument(tx: Tx, one: DocumentRow): Promise<void> {
  await sql`
    insert into records.documents (entry, number, title, name, sha256, media_type, bytes)
    values (${one.entry}, ${one.number}, ${one.title}, ${one.name}, ${one.sha256}, ${one.mediaType}, ${one.bytes})`.execute(
    tx,
  )
}

export async function insertApproval(
  tx: Tx,
  entry: string,
  by: Approver,
  sha256: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into records.approvals (entry, person, person_name, title, on_behalf, sha256, approved_at)
    values (${entry}, ${by.person}, ${by.name}, ${by.title}, ${by.onBehalf}, ${sha256}, ${at})`.execute(tx)
}

/** True the first time only: a letter is sent once, however often its job is tried. */
export async function insertDispatch(tx: Tx, entry: string, channel: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into records.dispatches (entry, channel, sent_at) values (${entry}, ${channel}, ${at})
    on conflict (entry) do nothing returning entry`.execute(tx)
  return rows.length > 0
}

export async function selectCases(
  db: Db,
  where: { id?: string; organisation?: string; year?: number; number?: number },
): Promise<Case[]> {
  const { rows } = await sql<Case>`
    select id, organisation, year, number, title, opened_on as "openedOn" from records.cases
    where (${where.id ?? null}::text is null or id = ${where.id ?? null})
      and (${where.organisation ?? null}::text is null or organisation = ${where.organisation ?? null})
      and (${where.year ?? null}::int is null or year = ${where.year ?? null})
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
    order by year desc, number desc`.execute(db)
  return rows
}

export async function selectEntries(
  db: Db,
  where: { caseId?: string; organisation?: string; id?: string },
  limit = 500,
): Promise<(RegistryEntry & { sentAt: Date | null })[]> {
  const { rows } = await sql<RegistryEntry & { sentAt: Date | null }>`
    select e.id, e.case_id as "caseId", e.number, e.direction, e.title, e.party, e.copy_to as "copyTo",
           e.legal_basis as "legalBasis", e.recorded_at as "recordedAt", d.sent_at as "sentAt"
    from records.entries e join records.cases c on c.id = e.case_id left join records.dispatches d on d.entry = e.id
    where (${where.caseId ?? null}::text is null or e.case_id = ${where.caseId ?? null})
      and (${where.organisation ?? null}::text is null or c.organisation = ${where.organisation ?? null})
      and (${where.id ?? null}::text is null or e.id = ${where.id ?? null})
    order by e.recorded_at desc, e.number desc limit ${limit}`.execute(db)
  return rows
}

export async function selectDocuments(db: Db, entries: readonly string[]): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select entry, number, title, name, sha256, media_type as "mediaType", bytes from records.documents
    where entry = any(${entries}) order by entry, number`.execute(db)
  return rows
}
