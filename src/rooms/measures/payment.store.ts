import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Commitment, Payment } from './money.model.ts'

type Post = { pot: string; number: number }

export async function insertCommitment(tx: Tx, one: Omit<Commitment, 'number'>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into measures.commitments (id, measure, number, kind, title, payee_kind, ends_on, ore, left_ore, made_by, made_at)
    select ${one.id}, ${one.measure}, coalesce(max(number), 0) + 1, ${one.kind}, ${one.title}, ${one.payeeKind},
      ${one.endsOn}::date, ${one.ore}::bigint, ${one.leftOre}::bigint, ${one.madeBy}, ${one.madeAt}::timestamptz
    from measures.commitments where measure = ${one.measure} returning number`.execute(tx)
  return rows[0]!.number
}

/** Ties a ledger entry to its commitment; `paid` and `released` take from what is left of it, `reversed` gives back. */
export async function insertCommitmentEntry(
  tx: Tx,
  commitment: string,
  { pot, number }: Post,
  kind: 'made' | 'paid' | 'released' | 'reversed',
  ore: Ore,
): Promise<void> {
  await sql`
    insert into measures.commitment_entries (commitment, pot, entry_number, kind, ore)
    values (${commitment}, ${pot}, ${number}, ${kind}, ${ore})`.execute(tx)
  const taken = { made: 0n, paid: ore, released: ore, reversed: -ore }[kind]
  await sql`update measures.commitments set left_ore = left_ore - ${taken} where id = ${commitment}`.execute(
    tx,
  )
}

/** The commitment that an entry paid from, and how much. */
export async function selectPaidFrom(
  tx: Tx,
  pot: string,
  number: number,
): Promise<{ commitment: string; ore: Ore } | undefined> {
  const { rows } = await sql<{ commitment: string; ore: bigint }>`
    select commitment, ore from measures.commitment_entries
    where pot = ${pot} and entry_number = ${number} and kind = 'paid'`.execute(tx)
  return rows[0]
}

export async function selectCommitments(
  db: Db,
  where: { measures: readonly string[]; number?: number; id?: string },
): Promise<Commitment[]> {
  const { rows } = await sql<Commitment>`
    select id, measure, number, kind, title, payee_kind as "payeeKind", ends_on as "endsOn", ore, left_ore as "leftOre",
      made_by as "madeBy", made_at as "madeAt"
    from measures.commitments where measure = any(${where.measures})
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
      and (${where.id ?? null}::text is null or id = ${where.id ?? null})
    order by measure, number`.execute(db)
  return rows
}

export async function insertPayment(
  tx: Tx,
  one: Pick<
    Payment,
    | 'id'
    | 'measure'
    | 'commitment'
    | 'ore'
    | 'spentOn'
    | 'payeeKind'
    | 'text'
    | 'requestedBy'
    | 'requestedName'
    | 'requestedAt'
  >,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into measures.payments (id, measure, number, commitment, ore, spent_on, payee_kind, text, requested_by,
      requested_name, requested_at)
    select ${one.id}, ${one.measure}, coalesce(max(number), 0) + 1, ${one.commitment}, ${one.ore}::bigint, ${one.spentOn}::date,
      ${one.payeeKind}, ${one.text}, ${one.requestedBy}, ${one.requestedName}, ${one.requestedAt}::timestamptz
    from measures.payments where measure = ${one.measure} returning number`.execute(tx)
  return rows[0]!.number
}

/** Payments that wait, or one of a measure, in the order they were asked for. */
export async function selectPayments(
  db: Db,
  where: { measures: readonly string[]; number?: number },
): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select id, measure, number, commitment, ore, spent_on as "spentOn", payee_kind as "payeeKind", text,
      requested_by as "requestedBy", requested_name as "requestedName", requested_at as "requestedAt", outcome,
      decided_name as "decidedName", decided_at as "decidedAt", reason, entry_number as "entryNumber"
    from measures.payments where measure = any(${where.measures})
      and case when ${where.number ?? null}::int is null then outcome is null else number = ${where.number ?? null} end
    order by requested_at, measure, number`.execute(db)
  return rows
}

export async function updateDecided(
  tx: Tx,
  id: string,
  decided: { outcome: 'paid' | 'refused'; person: string; name: string; at: Date; reason: string | null },
  posted: Post | null,
): Promise<void> {
  await sql`
    update measures.payments set outcome = ${decided.outcome}, decided_by = ${decided.person}, decided_name = ${decided.name},
      decided_at = ${decided.at}, reason = ${decided.reason}, pot = ${posted?.pot ?? null}, entry_number = ${posted?.number ?? null}
    where id = ${id}`.execute(tx)
}

/** What the room knows of entries of a pot: the measure they are for, and the entry that took one back. */
export type Link = {
  number: number
  measure: string
  reversedBy: number | null
  /** The voucher's own day; null where the entry is no expenditure. */
  spentOn: DateText | null
  commitment: number | null
  approvedBy: string | null
  /** Why its measure was to use more than its budget; null where it was within. */
  beyond: string | null
  /** Files that show what it was; one that is marked as wrong is not counted. */
  attachments: number
}

export async function selectLinks(db: Db, pot: string, numbers: readonly number[]): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select coalesce(x.entry_number, e.entry_number) as number, coalesce(x.measure, c.measure) as measure,
      x.reversed_by as "reversedBy", x.spent_on as "spentOn", c.number as commitment, p.decided_name as "approvedBy",
      (select o.reason from measures.overrun_entries oe join measures.overruns o on o.id = oe.overrun
        where oe.pot = ${pot} and oe.entry_number = coalesce(x.entry_number, e.entry_number)) as beyond,
      (select count(*)::int from measures.attachments a where a.pot = ${pot} and a.wrong_at is null
        and a.entry_number = x.entry_number)
      + case when p.id is null then 0
        else (select count(*)::int from measures.attachments a where a.payment = p.id and a.wrong_at is null) end as attachments
    from (select measure, entry_number, reversed_by, spent_on from measures.expenditures
          where pot = ${pot} and entry_number = any(${numbers})) x
    full join (select commitment, entry_number from measures.commitment_entries
          where pot = ${pot} and entry_number = any(${numbers})) e using (entry_number)
    left join measures.commitments c on c.id = e.commitment
    left join measures.payments p on p.pot = ${pot} and p.entry_number = coalesce(x.entry_number, e.entry_number)`.execute(
    db,
  )
  return rows
}

/** Entries that paid one kind of payee for a measure by vouchers of one day, but for what was taken back. */
export async function selectSpentOn(
  db: Db,
  where: { measure: string; spentOn: DateText; payeeKind: string },
): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select entry_number as number from measures.expenditures
    where measure = ${where.measure} and spent_on = ${where.spentOn} and payee_kind = ${where.payeeKind}
      and reversed_by is null`.execute(db)
  return rows.map(one => one.number)
}

/** Marks an expenditure as taken back; false when it is none of the pot's, or is taken back already. */
export async function updateReversed(tx: Tx, pot: string, number: number, by: number): Promise<boolean> {
  const { rows } = await sql`
    update measures.expenditures set reversed_by = ${by}
    where pot = ${pot} and entry_number = ${number} and reversed_by is null returning entry_number`.execute(
    tx,
  )
  return rows.length > 0
}

/** How many payments to families each measure and year has, counted no further than `most`. */
export async function selectFamilyPayments(
  db: Db,
  measures: readonly string[],
  years: readonly number[],
  most: number,
): Promise<{ measure: string; year: number; payments: number }[]> {
  const { rows } = await sql<{ measure: string; year: number; payments: number }>`
    select m as measure, y as year, (
      select count(*)::int from (select from measures.expenditures x
        where x.measure = m and x.year = y and x.payee_kind = 'families' and x.reversed_by is null limit ${most}) few
    ) as payments
    from unnest(${measures}::text[]) m cross join unnest(${years}::int[]) y`.execute(db)
  return rows
}
