import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Proposal } from './crosswalk.model.ts'

export type Key = { programme: string; municipality: string; year: number }
/** A report that is not sent, or sent and not settled; one that is not begun has no row, and is among the expected. */
export type Unsettled = Key & {
  submittedAt: Date | null
  /** It has been sent before and came back. */
  returned: boolean
  /** The directorates that have said yes to what was sent last. */
  approved: string[]
}

/** Of the reports that are expected those not sent, and all that are sent and not settled, of one municipality or all. */
export async function selectUnsettled(
  db: Db,
  expected: readonly Key[],
  municipality: string | null,
): Promise<Unsettled[]> {
  const { rows } = await sql<Unsettled>`
    with expected as (
      select programme, municipality, year from unnest(${expected.map(one => one.programme)}::text[],
        ${expected.map(one => one.municipality)}::text[], ${expected.map(one => one.year)}::int[]) as e(programme, municipality, year)
    ), own as (
      select id, programme, municipality, year, submitted_at from reports.reports
      where ${municipality}::text is null or municipality = ${municipality}
    ), open as (
      select programme, municipality, year, r.id, r.submitted_at
      from (select *, true as is from expected) e full join own r using (programme, municipality, year)
      where (e.is and r.submitted_at is null)
         or (r.submitted_at is not null and not exists (select 1 from reports.unspent where report = r.id))
    )
    select programme, municipality, year, submitted_at as "submittedAt",
      exists (select 1 from reports.versions where report = o.id) as returned,
      array(select directorate from reports.approvals where report = o.id
            and version = (select max(number) from reports.versions where report = o.id)) as approved
    from open o order by programme, year, municipality`.execute(db)
  return rows
}

export type OpenProposal = Pick<Proposal, 'programme' | 'directorate' | 'question' | 'proposedAt'> & {
  answered: string[]
}

/** Proposals on who asks what that have not ended, the newest first, and who has answered. */
export async function selectOpenProposals(db: Db): Promise<OpenProposal[]> {
  const { rows } = await sql<OpenProposal>`
    select programme, directorate, question, proposed_at as "proposedAt",
      array(select directorate from reports.agreements where proposal = p.id) as answered
    from reports.proposals p where ended_at is null order by proposed_at desc, id`.execute(db)
  return rows
}

export type DecidedYear = Key & { ore: Ore; repayOre: Ore; decidedAt: Date }

/** The years whose unspent money is decided on, of one municipality or all. */
export async function selectDecidedYears(db: Db, municipality: string | null): Promise<DecidedYear[]> {
  const { rows } = await sql<DecidedYear>`
    select r.programme, r.municipality, r.year, u.ore, u.repay_ore as "repayOre", u.decided_at as "decidedAt"
    from reports.reports r join reports.unspent u on u.report = r.id
    where r.submitted_at is not null and (${municipality}::text is null or r.municipality = ${municipality})
    order by r.programme, r.municipality, r.year`.execute(db)
  return rows
}
