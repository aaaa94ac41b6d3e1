import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Attachment } from './money.model.ts'

/** Numbers the attachment within its pot; whoever adds another to the pot waits. */
export async function insertAttachment(
  tx: Tx,
  one: Omit<Attachment, 'number' | 'wrong'> & { addedBy: string },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`attachments:${one.pot}`}))`.execute(tx)
  const { rows } = await sql<{ number: number }>`
    insert into measures.attachments (pot, number, payment, entry_number, name, sha256, media_type, bytes, added_by,
      added_name, added_at)
    select ${one.pot}, coalesce(max(number), 0) + 1, ${one.payment}, ${one.entry}::int, ${one.name}, ${one.sha256},
      ${one.mediaType}, ${one.bytes}::int, ${one.addedBy}, ${one.addedName}, ${one.addedAt}::timestamptz
    from measures.attachments where pot = ${one.pot} returning number`.execute(tx)
  return rows[0]!.number
}

type Row = Omit<Attachment, 'wrong'> & { reason: string | null; by: string | null; at: Date | null }

/** The attachments of a pot in the order they came: of one voucher, also by its payment; of payments; or one by number. */
export async function selectAttachments(
  db: Db,
  pot: string,
  which: { entry: number } | { payments: readonly string[] } | { number: number },
): Promise<Attachment[]> {
  const entry = 'entry' in which ? which.entry : null
  const payments = 'payments' in which ? which.payments : null
  const number = 'number' in which ? which.number : null
  const { rows } = await sql<Row>`
    select a.pot, a.number, a.payment, coalesce(a.entry_number, p.entry_number) as entry, a.name, a.sha256,
      a.media_type as "mediaType", a.bytes, a.added_name as "addedName", a.added_at as "addedAt",
      a.wrong_reason as reason, a.wrong_name as by, a.wrong_at as at
    from measures.attachments a left join measures.payments p on p.id = a.payment
    where a.pot = ${pot}
      and (${entry}::int is null or coalesce(a.entry_number, p.entry_number) = ${entry})
      and (${payments}::text[] is null or a.payment = any(${payments}))
      and (${number}::int is null or a.number = ${number})
    order by a.number`.execute(db)
  return rows.map(({ reason, by, at, ...one }) => ({
    ...one,
    wrong: reason && by && at ? { reason, by, at } : null,
  }))
}

/** Marks an attachment as wrong; false where it was marked before. */
export async function updateWrong(
  tx: Tx,
  { pot, number }: { pot: string; number: number },
  wrong: { reason: string; person: string; name: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update measures.attachments set wrong_reason = ${wrong.reason}, wrong_by = ${wrong.person},
      wrong_name = ${wrong.name}, wrong_at = ${wrong.at}
    where pot = ${pot} and number = ${number} and wrong_at is null returning number`.execute(tx)
  return rows.length > 0
}

export type WrongAttachment = {
  pot: string
  entry: number | null
  name: string
  reason: string
  by: string
  at: Date
}

/** Attachments that are marked as wrong, the newest mark first. */
export async function selectWrongAttachments(db: Db, most: number): Promise<WrongAttachment[]> {
  const { rows } = await sql<WrongAttachment>`
    select a.pot, coalesce(a.entry_number, p.entry_number) as entry, a.name, a.wrong_reason as reason,
      a.wrong_name as by, a.wrong_at as at
    from measures.attachments a left join measures.payments p on p.id = a.payment
    where a.wrong_at is not null order by a.wrong_at desc limit ${most}`.execute(db)
  return rows
}
