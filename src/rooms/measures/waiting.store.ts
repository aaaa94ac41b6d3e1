import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Measure } from './model.ts'
import type { Payment } from './money.model.ts'

export type AskedPayment = Pick<Payment, 'ore' | 'requestedAt' | 'requestedBy'> &
  Pick<Measure, 'programme' | 'municipality' | 'number' | 'name'>

/** Payments of a municipality that wait for another person, each with its measure. */
export async function selectAskedPayments(db: Db, municipality: string): Promise<AskedPayment[]> {
  const { rows } = await sql<AskedPayment>`
    select p.ore, p.requested_at as "requestedAt", p.requested_by as "requestedBy", m.programme, m.municipality, m.number, m.name
    from measures.payments p join measures.measures m on m.id = p.measure
    where m.municipality = ${municipality} and p.outcome is null order by p.measure, p.number`.execute(db)
  return rows
}
