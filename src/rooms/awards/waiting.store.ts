import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'

/** A commitment that is not paid yet, as lists need it. */
export type Unpaid = {
  municipality: string
  grantedAt: Date
  acceptedAt: Date | null
  certifiedAt: Date | null
  certifiedBy: string | null
  /** A change of it is on its way. */
  held: boolean
}
export type YearOfAwards = { programme: string; year: number; granted: number; unpaid: Unpaid[] }

type Stored = Pick<Unpaid, 'municipality' | 'certifiedBy' | 'held'> & {
  grantedAt: string
  acceptedAt: string | null
  certifiedAt: string | null
}

/** Each year with commitments: how many there are, and those of which something is to be paid and nothing is. */
export async function selectYearsOfAwards(db: Db, municipality: string | null): Promise<YearOfAwards[]> {
  const { rows } = await sql<Omit<YearOfAwards, 'unpaid'> & { unpaid: Stored[] | null }>`
    select c.programme, c.year, count(*)::int as granted,
      jsonb_agg(jsonb_build_object('municipality', c.municipality, 'grantedAt', c.granted_at, 'acceptedAt', c.accepted_at,
          'certifiedAt', case when d.run = c.run then d.certified_at end,
          'certifiedBy', case when d.run = c.run then d.certified_by end, 'held', h.commitment is not null)
          order by c.municipality)
        filter (where d.approved_at is null and c.ore > 0) as unpaid
    from awards.commitments c left join awards.disbursements d on d.commitment = c.id
    left join awards.changes h on h.commitment = c.id and ((h.outcome = 'changed' and h.accepted_at is null)
      or (h.outcome is null and h.to_ore < h.from_ore and c.accepted_at is not null))
    where ${municipality}::text is null or c.municipality = ${municipality}
    group by c.programme, c.year order by c.programme, c.year`.execute(db)
  const date = (text: string | null) => (text === null ? null : new Date(text))
  return rows.map(({ unpaid, ...rest }) => ({
    ...rest,
    unpaid: (unpaid ?? []).map(one => ({
      ...one,
      grantedAt: new Date(one.grantedAt),
      acceptedAt: date(one.acceptedAt),
      certifiedAt: date(one.certifiedAt),
    })),
  }))
}

/** Commitments that are being changed, or were paid otherwise than the version that stands: of one municipality or all. */
export async function selectInChange(db: Db, municipality: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from awards.changes o join awards.commitments c on c.id = o.commitment
    where (o.outcome is null or (o.outcome = 'changed' and o.accepted_at is null))
      and (${municipality}::text is null or c.municipality = ${municipality})
    union
    select c.id from awards.commitments c join awards.disbursements d on d.commitment = c.id
    where d.approved_at is not null and (${municipality}::text is null or c.municipality = ${municipality})
      and c.ore <> d.ore + (select coalesce(sum(s.ore), 0) from awards.settlements s
        where s.commitment = c.id and s.approved_at is not null)`.execute(db)
  return rows.map(one => one.id)
}

/** Commitments of another version and amount than the run that counts now gives. */
export async function selectBehind(
  db: Db,
  counted: readonly { programme: string; year: number; municipality: string; run: number; ore: Ore }[],
): Promise<string[]> {
  const column = <K extends keyof (typeof counted)[number]>(name: K) => counted.map(one => one[name])
  const { rows } = await sql<{ id: string }>`
    select c.id from unnest(${column('programme')}::text[], ${column('year')}::int[], ${column('municipality')}::text[],
      ${column('run')}::int[], ${column('ore')}::bigint[]) as r(programme, year, municipality, run, ore)
    join awards.commitments c using (programme, year, municipality)
    where c.run <> r.run and c.ore <> r.ore`.execute(db)
  return rows.map(one => one.id)
}

/** What has been paid for years before this one. */
export async function selectPaid(
  db: Db,
  where: { before: number; municipality: string | null },
): Promise<{ programme: string; municipality: string; year: number }[]> {
  const { rows } = await sql<{ programme: string; municipality: string; year: number }>`
    select c.programme, c.municipality, c.year
    from awards.commitments c join awards.disbursements d on d.commitment = c.id
    where d.approved_at is not null and c.year < ${where.before}
      and (${where.municipality}::text is null or c.municipality = ${where.municipality})
    order by c.programme, c.year, c.municipality`.execute(db)
  return rows
}

export type OpenRepayment = {
  programme: string
  municipality: string
  year: number
  certifiedAt: Date
  certifiedBy: string
  approvedAt: Date | null
}

/** Repayments that are certified or made, of one municipality or all. */
export async function selectAllRepayments(db: Db, municipality: string | null): Promise<OpenRepayment[]> {
  const { rows } = await sql<OpenRepayment>`
    select programme, municipality, year, certified_at as "certifiedAt", certified_by as "certifiedBy",
      approved_at as "approvedAt"
    from awards.repayments where ${municipality}::text is null or municipality = ${municipality}`.execute(db)
  return rows
}
