import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Decision, Offer, Ranked, Recommendation } from './model.ts'

/** A decision with its offer, where it has one. */
export type Decided = Pick<Decision, 'municipality' | 'outcome'> & {
  offer: Pick<Offer, 'madeAt' | 'answerBy' | 'answer' | 'answeredAt'> | null
}
/** A region with its recommendation and its decisions; `taken`: the places that are taken in the whole programme. */
export type RegionRow = {
  programme: string
  office: string
  ranking: Ranked[] | null
  recommendedAt: Recommendation['recommendedAt'] | null
  decided: Decided[]
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

/** Every region that has come to a recommendation or a decision, or what of it is a municipality's own. */
export async function selectRegionRows(db: Db, municipality: string | null): Promise<RegionRow[]> {
  const { rows } = await sql<Row>`
    with one as (
      select d.programme, d.office, d.municipality, d.outcome, o.made_at, o.answer_by, o.answer, o.answered_at,
        d.outcome = 'selected' and o.answer is distinct from 'declined' as takes
      from selection.decisions d left join selection.offers o using (programme, municipality)
      where ${municipality}::text is null or d.municipality = ${municipality}
    ), region as (
      select programme, office, count(*) filter (where takes)::int as here,
        jsonb_agg(jsonb_build_object('municipality', municipality, 'outcome', outcome, 'madeAt', made_at,
          'answerBy', answer_by, 'answer', answer, 'answeredAt', answered_at) order by municipality) as decided
      from one group by programme, office
    )
    select programme, office, r.ranking, r.recommended_at as "recommendedAt", coalesce(g.decided, '[]') as decided,
      coalesce(g.here, 0) as "takenHere",
      (sum(coalesce(g.here, 0)) over (partition by programme))::int as taken
    from (select * from selection.recommendations where ${municipality}::text is null) r
    full join region g using (programme, office)
    order by programme, office`.execute(db)
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
