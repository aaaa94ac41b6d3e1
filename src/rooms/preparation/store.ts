import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { draftsOf } from '../../platform/drafts.ts'
import { type Answers, type Asking, asking, type Preparation } from './model.ts'

type Done = { by: string; name: string; at: Date }

export async function insertPreparation(
  tx: Tx,
  one: Pick<Preparation, 'programme' | 'year' | 'title' | 'sender' | 'nextStep'>,
  started: Done,
): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    insert into preparation.preparations (programme, year, title, sender, next_step, started_by, started_name, started_at)
    values (${one.programme}, ${one.year}, ${one.title}, ${one.sender}, ${one.nextStep}, ${started.by}, ${started.name}, ${started.at})
    on conflict do nothing returning id`.execute(tx)
  return rows[0]?.id ?? null
}

const columns = sql`
  id, programme, year, title, state, next_step as "nextStep", sender, started_name as "startedName",
  started_at as "startedAt", sent_by as "sentBy", sent_name as "sentName", sent_at as "sentAt",
  decided_name as "decidedName", decided_at as "decidedAt", return_reason as "returnReason"`

export async function selectPreparation(db: Db, id: number): Promise<Preparation | undefined> {
  const { rows } = await sql<Preparation>`
    select ${columns} from preparation.preparations where id = ${id}`.execute(db)
  return rows[0]
}

/** Two deeds with one preparation wait for each other. */
export async function lockPreparation(tx: Tx, id: number): Promise<Preparation | undefined> {
  await sql`select from preparation.preparations where id = ${id} for update`.execute(tx)
  return selectPreparation(tx, id)
}

/** Those that are being made ready or wait for approval, of one programme or of all. */
export async function selectOpen(db: Db, programme: string | null = null): Promise<Preparation[]> {
  const { rows } = await sql<Preparation>`
    select ${columns} from preparation.preparations
    where state in ('draft', 'returned', 'sent') and (${programme}::text is null or programme = ${programme})
    order by started_at, id`.execute(db)
  return rows
}

/** The programme's year that was made ready last, with which the next one begins. */
export async function selectLastApproved(db: Db, programme: string): Promise<Preparation | undefined> {
  const { rows } = await sql<Preparation>`
    select ${columns} from preparation.preparations where state = 'approved' and programme = ${programme}
    order by year desc limit 1`.execute(db)
  return rows[0]
}

export async function updateProgress(
  tx: Tx,
  id: number,
  { nextStep, title }: Pick<Preparation, 'nextStep' | 'title'>,
): Promise<void> {
  await sql`
    update preparation.preparations set next_step = ${nextStep}, title = ${title} where id = ${id}`.execute(
    tx,
  )
}

export async function updateSent(tx: Tx, id: number, sender: string, { by, name, at }: Done): Promise<void> {
  await sql`
    update preparation.preparations set state = 'sent', sender = ${sender}, sent_by = ${by}, sent_name = ${name},
      sent_at = ${at}, next_step = 10, return_reason = null where id = ${id}`.execute(tx)
}

export async function updateReturned(tx: Tx, id: number, reason: string): Promise<void> {
  await sql`
    update preparation.preparations set state = 'returned', return_reason = ${reason} where id = ${id}`.execute(
    tx,
  )
}

export async function updateApproved(
  tx: Tx,
  id: number,
  programme: string,
  { by, name, at }: Done,
): Promise<void> {
  await sql`
    update preparation.preparations set state = 'approved', programme = ${programme}, decided_by = ${by},
      decided_name = ${name}, decided_at = ${at} where id = ${id}`.execute(tx)
}

export async function updateDiscarded(tx: Tx, id: number): Promise<void> {
  await sql`update preparation.preparations set state = 'discarded' where id = ${id}`.execute(tx)
}

/** One draft a step, so that two people may each write one. */
export const draftDocument = (id: number, step: Asking): string => `preparation/${id}/${step}`

export async function selectAnswers(db: Db, id: number): Promise<Answers> {
  const drafts = await draftsOf(
    db,
    asking.map(step => draftDocument(id, step)),
  )
  const of = (step: Asking) => {
    const draft = drafts.get(draftDocument(id, step))
    return { version: draft?.version ?? 0, fields: draft?.fields ?? {}, savedAt: draft?.savedAt ?? null }
  }
  return Object.fromEntries(asking.map(step => [step, of(step)])) as Answers
}
