import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Criterion, Declaration, Given, Score, SeenScore } from './model.ts'

type Region = { programme: string; office: string }

/** Two who assess in one region wait for each other, so that the last is known as the last. */
export async function lockRegion(tx: Tx, { programme, office }: Region): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`assessment:${programme}/${office}`}))`.execute(tx)
}

export async function insertDeclaration(
  tx: Tx,
  { programme, office }: Region,
  one: Pick<Declaration, 'person' | 'says' | 'reason'> & { at: Date },
): Promise<void> {
  await sql`
    insert into assessment.declarations (programme, office, person, says, reason, declared_at)
    values (${programme}, ${office}, ${one.person}, ${one.says}, ${one.reason}, ${one.at})`.execute(tx)
}

export async function updateJudged(
  tx: Tx,
  { programme, office, person }: Region & { person: string },
  judged: NonNullable<Declaration['judged']> & { at: Date },
): Promise<void> {
  await sql`
    update assessment.declarations
    set disqualified = ${judged.disqualified}, judged_reason = ${judged.reason}, judged_by = ${judged.by}, judged_at = ${judged.at}
    where programme = ${programme} and office = ${office} and person = ${person}`.execute(tx)
}

/** What has been declared in a region. */
export async function selectDeclarations(db: Db, { programme, office }: Region): Promise<Declaration[]> {
  const { rows } = await sql<
    Omit<Declaration, 'judged'> & { disqualified: boolean | null; judgedReason: string; judgedBy: string }
  >`
    select person, says, reason, disqualified, judged_reason as "judgedReason", judged_by as "judgedBy"
    from assessment.declarations where programme = ${programme} and office = ${office} order by person`.execute(
    db,
  )
  return rows.map(({ disqualified, judgedReason, judgedBy, ...one }) => ({
    ...one,
    judged: disqualified === null ? null : { disqualified, reason: judgedReason, by: judgedBy },
  }))
}

/** Writes one's scores of an applicant, or what they are changed to. */
export async function upsertScores(
  tx: Tx,
  { programme, office, municipality, person }: Region & { municipality: string; person: string },
  given: Readonly<Record<Criterion, Given>>,
): Promise<void> {
  for (const [criterion, { score, reason, evidence }] of Object.entries(given))
    await sql`
      insert into assessment.scores (programme, office, municipality, person, criterion, score, reason, evidence)
      values (${programme}, ${office}, ${municipality}, ${person}, ${criterion}, ${score}, ${reason}, ${evidence})
      on conflict (programme, office, municipality, person, criterion)
      do update set score = excluded.score, reason = excluded.reason, evidence = excluded.evidence`.execute(
      tx,
    )
}

/** Opens the scores that these gave these applicants, all at one instant. */
export async function updateRevealed(
  tx: Tx,
  { programme, office }: Region,
  of: { municipalities: readonly string[]; people: readonly string[]; at: Date },
): Promise<void> {
  await sql`
    update assessment.scores set revealed_at = ${of.at}
    where programme = ${programme} and office = ${office} and revealed_at is null
      and municipality = any(${[...of.municipalities]}) and person = any(${[...of.people]})`.execute(tx)
}

/** What a person may see: what has been opened, and their own. Nothing else is read, in whatever order or number it came. */
export async function selectSeen(
  db: Db,
  { programme, office }: Region,
  person: string | null,
): Promise<SeenScore[]> {
  const { rows } = await sql<SeenScore>`
    select municipality, person, criterion, score, reason, evidence, revealed_at is not null as open
    from assessment.scores
    where programme = ${programme} and office = ${office} and (revealed_at is not null or person = ${person})
    order by municipality, criterion, person`.execute(db)
  return rows
}

/** What is in, opened or not: for the lock alone, to know whether all is. */
export async function selectIn(
  tx: Tx,
  { programme, office }: Region,
): Promise<(Score & { open: boolean })[]> {
  const { rows } = await sql<Score & { open: boolean }>`
    select municipality, person, criterion, score, reason, evidence, revealed_at is not null as open
    from assessment.scores where programme = ${programme} and office = ${office}
    order by municipality, criterion, person`.execute(tx)
  return rows
}
