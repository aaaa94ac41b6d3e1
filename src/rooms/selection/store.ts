import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Decision, Offer, Recommendation, Supplement } from './model.ts'

/** False when the region has a recommendation already. */
export async function insertRecommendation(
  tx: Tx,
  one: Omit<Recommendation, 'supplements'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into selection.recommendations (programme, office, ranking, dissent, recommended_by, recommended_at, entry)
    values (${one.programme}, ${one.office}, ${JSON.stringify(one.ranking)}, ${one.dissent}, ${one.recommendedBy},
            ${one.recommendedAt}, ${one.entry})
    on conflict do nothing returning office`.execute(tx)
  return rows.length > 0
}

export async function insertSupplement(tx: Tx, one: Omit<Recommendation, 'supplements'>): Promise<void> {
  await sql`
    insert into selection.supplements (programme, office, place, ranking, dissent, recommended_by, recommended_at, entry)
    select ${one.programme}, ${one.office}, coalesce(max(place), 0) + 1, ${JSON.stringify(one.ranking)}::jsonb,
      ${one.dissent}, ${one.recommendedBy}, ${one.recommendedAt}::timestamptz, ${one.entry}
    from selection.supplements where programme = ${one.programme} and office = ${one.office}`.execute(tx)
}

export async function insertDecision(tx: Tx, one: Decision): Promise<void> {
  await sql`
    insert into selection.decisions (programme, municipality, office, outcome, conditional, reason, decided_by, decided_at, entry)
    values (${one.programme}, ${one.municipality}, ${one.office}, ${one.outcome}, ${one.conditional}, ${one.reason},
            ${one.decidedBy}, ${one.decidedAt}, ${one.entry})`.execute(tx)
}

export async function updateDecision(tx: Tx, one: Decision): Promise<void> {
  await sql`
    update selection.decisions set outcome = ${one.outcome}, conditional = ${one.conditional}, reason = ${one.reason},
      decided_by = ${one.decidedBy}, decided_at = ${one.decidedAt}, entry = ${one.entry}
    where programme = ${one.programme} and municipality = ${one.municipality}`.execute(tx)
}

export async function insertOffer(
  tx: Tx,
  one: Pick<Offer, 'programme' | 'municipality' | 'madeAt' | 'answerBy' | 'entry'>,
): Promise<void> {
  await sql`
    insert into selection.offers (programme, municipality, made_at, answer_by, entry)
    values (${one.programme}, ${one.municipality}, ${one.madeAt}, ${one.answerBy}, ${one.entry})`.execute(tx)
}

export async function updateAnswer(
  tx: Tx,
  one: Pick<Offer, 'programme' | 'municipality' | 'answer' | 'answeredAt' | 'answeredBy'>,
): Promise<void> {
  await sql`
    update selection.offers set answer = ${one.answer}, answered_at = ${one.answeredAt}, answered_by = ${one.answeredBy}
    where programme = ${one.programme} and municipality = ${one.municipality} and answer is null`.execute(tx)
}

type Where = { programme?: string; office?: string; municipality?: string }

export async function selectRecommendations(
  db: Db,
  where: Omit<Where, 'municipality'>,
): Promise<Recommendation[]> {
  const { rows } = await sql<
    Recommendation & { supplements: (Omit<Supplement, 'recommendedAt'> & { recommendedAt: string })[] }
  >`
    select programme, office, k.ranking, r.dissent, r.recommended_by as "recommendedBy", r.recommended_at as "recommendedAt",
      r.entry, coalesce((select jsonb_agg(jsonb_build_object('ranking', s.ranking, 'dissent', s.dissent,
        'recommendedBy', s.recommended_by, 'recommendedAt', s.recommended_at) order by s.place)
        from selection.supplements s where (s.programme, s.office) = (r.programme, r.office)), '[]') as supplements
    from selection.recommendations r join selection.ranked k using (programme, office)
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.office ?? null}::text is null or office = ${where.office ?? null})
    order by programme, office`.execute(db)
  return rows.map(one => ({
    ...one,
    supplements: one.supplements.map(each => ({ ...each, recommendedAt: new Date(each.recommendedAt) })),
  }))
}

export async function selectDecisions(db: Db, where: Where): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select programme, municipality, office, outcome, conditional, reason, decided_by as "decidedBy",
           decided_at as "decidedAt", entry
    from selection.decisions
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.office ?? null}::text is null or office = ${where.office ?? null})
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
    order by programme, municipality`.execute(db)
  return rows
}

export async function selectOffers(db: Db, where: Where): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select o.programme, o.municipality, o.made_at as "madeAt", o.answer_by as "answerBy", o.entry, o.answer,
           o.answered_at as "answeredAt", o.answered_by as "answeredBy"
    from selection.offers o join selection.decisions d using (programme, municipality)
    where (${where.programme ?? null}::text is null or o.programme = ${where.programme ?? null})
      and (${where.office ?? null}::text is null or d.office = ${where.office ?? null})
      and (${where.municipality ?? null}::text is null or o.municipality = ${where.municipality ?? null})
    order by o.programme, o.municipality`.execute(db)
  return rows
}
