import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Crosswalk, Proposal } from './crosswalk.model.ts'

/** The shipped version and the programme's own, oldest first. */
export async function selectCrosswalks(db: Db, programme: string): Promise<Crosswalk[]> {
  const { rows } = await sql<Crosswalk>`
    select id, programme, number, valid_from as "validFrom", lines from reports.crosswalks
    where programme is null or programme = ${programme} order by programme nulls first, number`.execute(db)
  return rows
}

export async function insertCrosswalk(tx: Tx, one: Crosswalk): Promise<void> {
  await sql`
    insert into reports.crosswalks (id, programme, number, valid_from, lines)
    values (${one.id}, ${one.programme}, ${one.number}, ${one.validFrom}, ${JSON.stringify(one.lines)})`.execute(
    tx,
  )
}

/** Changes of one programme's crosswalk wait for each other, so that no version is made from an older one. */
export async function lockCrosswalk(tx: Tx, programme: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`reports.crosswalk:${programme}`}))`.execute(tx)
}

/** False when the directorate already has an open proposal for the question. */
export async function insertProposal(
  tx: Tx,
  one: Omit<Proposal, 'crosswalk' | 'endedAt' | 'answers'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.proposals (id, programme, directorate, question, change, why, proposed_by, proposed_at)
    values (${one.id}, ${one.programme}, ${one.directorate}, ${one.question}, ${one.change}, ${one.why},
      ${one.proposedBy}, ${one.proposedAt})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function insertAgreement(
  tx: Tx,
  proposal: string,
  one: Proposal['answers'][number],
): Promise<boolean> {
  const { rows } = await sql`
    insert into reports.agreements (proposal, directorate, agreed, reason, by, at)
    values (${proposal}, ${one.directorate}, ${one.agreed}, ${one.reason}, ${one.by}, ${one.at})
    on conflict do nothing returning proposal`.execute(tx)
  return rows.length > 0
}

export async function endProposal(tx: Tx, id: string, crosswalk: string | null, at: Date): Promise<void> {
  await sql`update reports.proposals set crosswalk = ${crosswalk}, ended_at = ${at} where id = ${id}`.execute(
    tx,
  )
}

/** Newest first, each with the answers it has got. */
export async function selectProposals(db: Db, programme: string): Promise<Proposal[]> {
  const { rows } = await sql<Omit<Proposal, 'answers'>>`
    select id, programme, directorate, question, change, why, proposed_by as "proposedBy", proposed_at as "proposedAt",
           crosswalk, ended_at as "endedAt"
    from reports.proposals where programme = ${programme} order by proposed_at desc, id`.execute(db)
  const { rows: answers } = await sql<Proposal['answers'][number] & { proposal: string }>`
    select proposal, directorate, agreed, reason, by, at from reports.agreements
    where proposal = any(${rows.map(one => one.id)}) order by at, directorate`.execute(db)
  return rows.map(one => ({ ...one, answers: answers.filter(answer => answer.proposal === one.id) }))
}
