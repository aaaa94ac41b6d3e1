import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Decision, Offer, Recommendation } from './model.ts'

/** A decision with its offer, where it has one. */
export type Decided = Pick<Decision, 'municipality' | 'outcome'> & {
  offer: Pick<Offer, 'madeAt' | 'answerBy' | 'answer' | 'answeredAt'> | null
}
/** A region that has come to a recommendation or a decision; `taken`: the places that are taken in the whole programme. */
export type RegionRow = {
  programme: string
  office: string
  recommendedAt: Recommendation['recommendedAt'] | null
  /** Some of those who are recommended are not decided on. */
  undecided: boolean
  /** The decisions of which something may wait: an offer without a yes, a place in the reserve; in the order recommended. */
  decided: Decided[]
  /** How many are recommended. */
  listed: number
  takenHere: number
  taken: number
}

type Stored = {
  municipality: string
  outcome: Decision['outcome']
  madeAt: string | null
  answerBy: string | null
}
type Row = Omit<RegionRow, 'decided'> & {
  decided: (Stored & Pick<Offer, 'answer'> & { answeredAt: string | null })[]
}

/** Every region with what may wait in it, or what of it is a municipality's own, also where it has said yes. */
export async function selectRegionRows(db: Db, municipality: string | null): Promise<RegionRow[]> {
  const { rows } = await sql<Row>`
    with one as (
      select d.programme, d.office, d.municipality, d.outcome, o.made_at, o.answer_by, o.answer, o.answered_at,
        d.outcome = 'selected' and o.answer is distinct from 'declined' as takes,
        ${municipality}::text is not null or d.outcome = 'reserve' or (o.made_at is not null and o.answer is distinct from 'accepted') as waits
      from selection.decisions d left join selection.offers o using (programme, municipality)
      where ${municipality}::text is null or d.municipality = ${municipality}
    ), ranked as (
      select programme, office, r.recommended_at, p.one ->> 'municipality' as municipality, p.place
      from selection.recommendations r join selection.ranked k using (programme, office),
        jsonb_array_elements(k.ranking) with ordinality as p(one, place)
      where ${municipality}::text is null
    ), region as (
      select programme, office, max(r.recommended_at) as recommended_at,
        bool_or(r.place is not null and o.municipality is null) as undecided, count(*) filter (where o.takes)::int as here,
        count(*) filter (where r.place is not null)::int as listed,
        coalesce(jsonb_agg(jsonb_build_object('municipality', municipality, 'outcome', o.outcome, 'madeAt', o.made_at,
          'answerBy', o.answer_by, 'answer', o.answer, 'answeredAt', o.answered_at) order by r.place, municipality)
          filter (where o.waits), '[]') as decided
      from one o full join ranked r using (programme, office, municipality) group by programme, office
    )
    select programme, office, recommended_at as "recommendedAt", undecided, decided, listed, here as "takenHere",
      (sum(here) over (partition by programme))::int as taken
    from region order by programme, office`.execute(db)
  return rows.map(({ decided, ...rest }) => ({
    ...rest,
    decided: decided.map(({ municipality: id, outcome, madeAt, answerBy, answer, answeredAt }) => ({
      municipality: id,
      outcome,
      offer:
        madeAt && answerBy
          ? {
              madeAt: new Date(madeAt),
              answerBy,
              answer,
              answeredAt: answeredAt ? new Date(answeredAt) : null,
            }
          : null,
    })),
  }))
}
