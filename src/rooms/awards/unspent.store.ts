import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'

export type Repayment = {
  id: string
  ore: Ore
  reason: string
  certifiedBy: string
  certifiedAt: Date
  approvedBy: string | null
  approvedAt: Date | null
  entryNumber: number | null
}
type Where = { programme: string; municipality: string; year: number }

/** False when one of the year is there already. */
export async function insertRepayment(
  tx: Tx,
  where: Where,
  one: { id: string; ore: Ore; reason: string; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into awards.repayments (id, programme, municipality, year, ore, reason, certified_by, certified_at)
    values (${one.id}, ${where.programme}, ${where.municipality}, ${where.year}, ${one.ore}, ${one.reason}, ${one.by}, ${one.at})
    on conflict (programme, municipality, year) do nothing returning id`.execute(tx)
  return rows.length > 0
}

const columns = sql`id, ore, reason, certified_by as "certifiedBy", certified_at as "certifiedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", entry_number as "entryNumber"`

/** What a municipality has been certified to pay back, by year. */
export async function selectRepayments(
  db: Db,
  where: { programme: string; municipality: string },
): Promise<(Repayment & { year: number })[]> {
  const { rows } = await sql<Repayment & { year: number }>`
    select year, ${columns} from awards.repayments
    where programme = ${where.programme} and municipality = ${where.municipality} order by year`.execute(db)
  return rows
}

/** The year's repayment; acts on it wait for each other. */
export async function lockRepayment(db: Db, where: Where): Promise<Repayment | undefined> {
  const { rows } = await sql<Repayment>`
    select ${columns} from awards.repayments
    where programme = ${where.programme} and municipality = ${where.municipality} and year = ${where.year} for update`.execute(
    db,
  )
  return rows[0]
}

export async function updateRepaid(
  tx: Tx,
  id: string,
  by: string,
  at: Date,
  posted: { pot: string; number: number },
): Promise<void> {
  await sql`
    update awards.repayments set approved_by = ${by}, approved_at = ${at}, pot = ${posted.pot},
      entry_number = ${posted.number} where id = ${id}`.execute(tx)
}
