import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'

type OfRun = { programme: string; year: number; number: number }

/** A directorate's no to a run, and what the secretariat answered; one that is not answered stands. */
export type Objection = {
  directorate: string
  place: number
  reason: string
  madeAt: Date
  madeBy: string
  answer: string | null
  answeredAt: Date | null
  answeredBy: string | null
}

export async function insertObjection(
  tx: Tx,
  run: OfRun,
  one: Pick<Objection, 'directorate' | 'reason' | 'madeAt' | 'madeBy'>,
): Promise<void> {
  await sql`
    insert into allocation.objections (programme, year, number, directorate, place, reason, made_at, made_by)
    select ${run.programme}, ${run.year}, ${run.number}, ${one.directorate}, coalesce(max(place), 0) + 1, ${one.reason},
      ${one.madeAt}::timestamptz, ${one.madeBy}
    from allocation.objections where programme = ${run.programme} and year = ${run.year} and number = ${run.number}
      and directorate = ${one.directorate}`.execute(tx)
}

/** Answers what the directorate has said no to and nobody has answered; false where there is nothing such. */
export async function updateAnswered(
  tx: Tx,
  { programme, year, number }: OfRun,
  directorate: string,
  { answer, at, by }: { answer: string; at: Date; by: string },
): Promise<boolean> {
  const { rows } = await sql`
    update allocation.objections set answer = ${answer}, answered_at = ${at}, answered_by = ${by}
    where programme = ${programme} and year = ${year} and number = ${number} and directorate = ${directorate}
      and answer is null returning place`.execute(tx)
  return rows.length > 0
}

/** Every no to a run, in the order in which they came. */
export async function selectObjections(db: Db, { programme, year, number }: OfRun): Promise<Objection[]> {
  const { rows } = await sql<Objection>`
    select directorate, place, reason, made_at as "madeAt", made_by as "madeBy", answer, answered_at as "answeredAt",
      answered_by as "answeredBy"
    from allocation.objections where programme = ${programme} and year = ${year} and number = ${number}
    order by made_at, directorate, place`.execute(db)
  return rows
}
