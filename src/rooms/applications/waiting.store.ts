import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import {
  type Answers,
  type Application,
  type Call,
  noAnswers,
  type Resolution,
  type Submission,
  type Treatment,
} from './model.ts'

/** A call with one of those it was sent to; null where there is none. */
export type Met = Pick<Call, 'programme' | 'office' | 'deadline' | 'finalDeadline' | 'publishedAt'> & {
  municipality: string | null
  /** Not: has begun without being invited. */
  invited: boolean
  application: MetApplication | undefined
}
/** What lists need of an application: of what was handed in no words, and of the draft what may lack. */
export type MetApplication = Pick<Application, 'draft'> & {
  submissions: Submission[]
  treatments: Treatment[]
  resolution: Resolution | undefined
}

type Row = Omit<Met, 'application' | 'municipality'> & {
  municipality: string | null
  /** The application's id; null where nothing is begun. */
  application: string | null
  answers: Partial<Answers> | null
  version: number
  savedAt: Date | null
  readyAt: Date | null
  submissions: (Omit<Submission, 'receivedAt'> & { receivedAt: string })[] | null
  treatments: (Omit<Treatment, 'decidedAt'> & { decidedAt: string })[] | null
  outcome: Resolution['outcome'] | null
}

/** Everyone who was invited or has begun, of an office or as one municipality, each with the call. */
export async function selectMet(
  db: Db,
  where: { office: string } | { municipality: string },
): Promise<Met[]> {
  const office = 'office' in where ? where.office : null
  const municipality = 'municipality' in where ? where.municipality : null
  const { rows } = await sql<Row>`
    with met as (
      select programme, office, municipality, bool_or(invited) as invited from (
        select programme, office, municipality, true as invited from applications.invitations
        where office = ${office} or municipality = ${municipality}
        union all
        select programme, office, municipality, false from applications.applications
        where office = ${office} or municipality = ${municipality}
      ) as one group by programme, office, municipality
    )
    select c.programme, c.office, c.deadline, c.final_deadline as "finalDeadline", c.published_at as "publishedAt",
      m.municipality, coalesce(m.invited, false) as invited, d.fields as answers, coalesce(d.version, 0) as version,
      d.saved_at as "savedAt", case when d.ready then d.ready_at end as "readyAt", a.id as application, r.outcome,
      (select jsonb_agg(jsonb_build_object('stage', stage, 'number', number, 'receivedAt', received_at,
                        'onTime', on_time, 'missing', missing) order by received_at)
       from applications.submissions where application = a.id) as submissions,
      (select jsonb_agg(jsonb_build_object('stage', stage, 'submission', submission, 'outcome', outcome,
                        'newDeadline', new_deadline, 'decidedAt', decided_at) order by number)
       from applications.treatments where application = a.id) as treatments
    from applications.calls c
    left join met m using (programme, office)
    left join applications.applications a on (a.programme, a.municipality) = (m.programme, m.municipality)
    left join applications.drafts d on d.document = 'application/' || a.id
    left join applications.resolutions r on r.application = a.id
    where c.withdrawn_at is null and (c.office = ${office} or m.municipality is not null)
    order by c.programme, c.office, m.municipality`.execute(db)
  return rows.map(
    ({ answers, version, savedAt, readyAt, application, submissions, treatments, outcome, ...rest }) => ({
      ...rest,
      application:
        application === null
          ? undefined
          : {
              draft: {
                answers: { ...noAnswers, ...answers },
                version,
                savedAt: savedAt ?? new Date(0),
                savedBy: '',
                ready: readyAt && { by: '', at: readyAt },
              },
              submissions: (submissions ?? []).map(one => ({ ...one, receivedAt: new Date(one.receivedAt) })),
              treatments: (treatments ?? []).map(one => ({ ...one, decidedAt: new Date(one.decidedAt) })),
              resolution: outcome === null ? undefined : ({ outcome } as Resolution),
            },
    }),
  )
}

/** Each published call, and how many have handed in. */
export type Published = Pick<Call, 'programme' | 'office' | 'deadline'> & { handedIn: number }

export async function selectPublished(db: Db, offices?: readonly string[]): Promise<Published[]> {
  const { rows } = await sql<Published & { deadline: DateText }>`
    select c.programme, c.office, c.deadline,
      (select count(*)::int from applications.applications a where (a.programme, a.office) = (c.programme, c.office)
         and exists (select 1 from applications.submissions where application = a.id)) as "handedIn"
    from applications.calls c
    where ${offices ?? null}::text[] is null or c.office = any(${offices ?? null})
    order by c.programme, c.office`.execute(db)
  return rows
}
