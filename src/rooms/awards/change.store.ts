import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Change, Settlement } from './model.ts'

type OfCommitment<T> = T & { commitment: string }

/** The changes of commitments, in the order in which they were notified. */
export async function selectChanges(db: Db, commitments: readonly string[]): Promise<OfCommitment<Change>[]> {
  const { rows } = await sql<OfCommitment<Change>>`
    select commitment, number, from_run as "fromRun", from_ore as "fromOre", from_entry as "fromEntry", notice, letter,
      to_run as "toRun", to_ore as "toOre", reason, basis_kind as "basisKind", basis, reply_by as "replyBy",
      notified_by as "notifiedBy", notified_at as "notifiedAt", reply, replied_by as "repliedBy",
      replied_at as "repliedAt", outcome, decision_reason as "decisionReason", decided_by as "decidedBy",
      decided_at as "decidedAt", accepted_by as "acceptedBy", accepted_at as "acceptedAt"
    from awards.changes where commitment = any(${commitments}) order by commitment, number`.execute(db)
  return rows
}

export async function insertChange(
  tx: Tx,
  commitment: string,
  one: Pick<
    Change,
    | 'number'
    | 'fromRun'
    | 'fromOre'
    | 'fromEntry'
    | 'notice'
    | 'toRun'
    | 'toOre'
    | 'reason'
    | 'basisKind'
    | 'basis'
    | 'replyBy'
    | 'notifiedBy'
    | 'notifiedAt'
  >,
): Promise<void> {
  await sql`
    insert into awards.changes (commitment, number, from_run, from_ore, from_entry, to_run, to_ore, reason, basis_kind, basis,
      reply_by, notice, notified_by, notified_at)
    values (${commitment}, ${one.number}, ${one.fromRun}, ${one.fromOre}, ${one.fromEntry}, ${one.toRun}, ${one.toOre},
      ${one.reason}, ${one.basisKind}, ${one.basis}, ${one.replyBy}, ${one.notice}, ${one.notifiedBy},
      ${one.notifiedAt})`.execute(tx)
}

type Key = { commitment: string; number: number }

export async function updateReplied(
  tx: Tx,
  { commitment, number }: Key,
  one: { reply: string; by: string; at: Date },
): Promise<void> {
  await sql`
    update awards.changes set reply = ${one.reply}, replied_by = ${one.by}, replied_at = ${one.at}
    where commitment = ${commitment} and number = ${number}`.execute(tx)
}

export async function updateDecided(
  tx: Tx,
  { commitment, number }: Key,
  one: { outcome: 'changed' | 'kept'; reason: string; letter: string; by: string; at: Date },
): Promise<void> {
  await sql`
    update awards.changes set outcome = ${one.outcome}, decision_reason = ${one.reason}, letter = ${one.letter},
      decided_by = ${one.by}, decided_at = ${one.at}
    where commitment = ${commitment} and number = ${number}`.execute(tx)
}

/** The new version stands from now on: its amount, its run and its letter. */
export async function updateChanged(
  tx: Tx,
  { commitment, number }: Key,
  to: { run: number; ore: bigint; entry: string; by: string; at: Date },
): Promise<void> {
  await sql`
    update awards.changes set accepted_by = ${to.by}, accepted_at = ${to.at}
    where commitment = ${commitment} and number = ${number}`.execute(tx)
  await sql`
    update awards.commitments set run = ${to.run}, ore = ${to.ore}, entry = ${to.entry}, accepted_by = ${to.by},
      accepted_at = ${to.at} where id = ${commitment}`.execute(tx)
}

export async function selectSettlements(
  db: Db,
  commitments: readonly string[],
): Promise<OfCommitment<Settlement>[]> {
  const { rows } = await sql<OfCommitment<Settlement>>`
    select commitment, number, run, ore, certified_by as "certifiedBy", certified_at as "certifiedAt",
      approved_by as "approvedBy", approved_at as "approvedAt", entry_number as "entryNumber"
    from awards.settlements where commitment = any(${commitments}) order by commitment, number`.execute(db)
  return rows
}

/** Certifies what is to be settled; what was certified of an earlier version and not approved gives way. */
export async function upsertSettlement(
  tx: Tx,
  { commitment, number }: Key,
  one: { run: number; ore: bigint; by: string; at: Date },
): Promise<void> {
  await sql`
    insert into awards.settlements (commitment, number, run, ore, certified_by, certified_at)
    values (${commitment}, ${number}, ${one.run}, ${one.ore}, ${one.by}, ${one.at})
    on conflict (commitment, number) do update set run = excluded.run, ore = excluded.ore,
      certified_by = excluded.certified_by, certified_at = excluded.certified_at`.execute(tx)
}

export async function updateSettled(
  tx: Tx,
  { commitment, number }: Key,
  one: { by: string; at: Date; posted: { pot: string; number: number } },
): Promise<void> {
  await sql`
    update awards.settlements set approved_by = ${one.by}, approved_at = ${one.at}, pot = ${one.posted.pot},
      entry_number = ${one.posted.number} where commitment = ${commitment} and number = ${number}`.execute(tx)
}

export type DecidedChange = Pick<Change, 'fromOre' | 'toOre' | 'outcome' | 'decisionReason'> & {
  programme: string
  year: number
  municipality: string
  decidedBy: string
  decidedAt: Date
}

/** Changes of commitments that have been decided on, the newest first. */
export async function selectDecidedChanges(db: Db, most: number): Promise<DecidedChange[]> {
  const { rows } = await sql<DecidedChange>`
    select c.programme, c.year, c.municipality, h.from_ore as "fromOre", h.to_ore as "toOre", h.outcome,
      h.decision_reason as "decisionReason", h.decided_by as "decidedBy", h.decided_at as "decidedAt"
    from awards.changes h join awards.commitments c on c.id = h.commitment
    where h.decided_at is not null order by h.decided_at desc limit ${most}`.execute(db)
  return rows
}
