import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** A commitment that is not paid yet, as lists need it. */
export type Unpaid = {
  municipality: string
  grantedAt: Date
  acceptedAt: Date | null
  certifiedAt: Date | null
  certifiedBy: string | null
}
export type YearOfAwards = { programme: string; year: number; granted: number; unpaid: Unpaid[] }

type Stored = Pick<Unpaid, 'municipality' | 'certifiedBy'> & {
  grantedAt: string
  acceptedAt: string | null
  certifiedAt: string | null
}

/** Each year with commitments: how many there are, and those that are not paid. */
export async function selectYearsOfAwards(db: Db, municipality: string | null): Promise<YearOfAwards[]> {
  const { rows } = await sql<Omit<YearOfAwards, 'unpaid'> & { unpaid: Stored[] | null }>`
    select c.programme, c.year, count(*)::int as granted,
      jsonb_agg(jsonb_build_object('municipality', c.municipality, 'grantedAt', c.granted_at, 'acceptedAt', c.accepted_at,
          'certifiedAt', d.certified_at, 'certifiedBy', d.certified_by) order by c.municipality)
        filter (where d.approved_at is null) as unpaid
    from awards.commitments c left join awards.disbursements d on d.commitment = c.id
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
