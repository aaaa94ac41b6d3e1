import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Rule } from './model.ts'

type PotOf = { programme: string; municipality: string }

/** The rules that count, in the order in which they are tried. */
export async function selectRules(db: Db, where: PotOf): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select number, kind, value, measure, made_by as "madeBy" from accounts.rules
    where programme = ${where.programme} and municipality = ${where.municipality} and ended_at is null
    order by number`.execute(db)
  return rows
}

export async function insertRule(
  tx: Tx,
  where: PotOf,
  rule: Omit<Rule, 'number'>,
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into accounts.rules (programme, municipality, number, kind, value, measure, made_by, made_at)
    select ${where.programme}, ${where.municipality}, coalesce(max(number), 0) + 1, ${rule.kind}, ${rule.value},
      ${rule.measure}, ${rule.madeBy}, ${at}::timestamptz
    from accounts.rules where programme = ${where.programme} and municipality = ${where.municipality}
    returning number`.execute(tx)
  return rows[0]!.number
}

/** False where there is no such rule, or it has ended already. */
export async function updateRuleEnded(tx: Tx, where: PotOf, number: number, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update accounts.rules set ended_at = ${at}
    where programme = ${where.programme} and municipality = ${where.municipality} and number = ${number}
      and ended_at is null returning number`.execute(tx)
  return rows.length > 0
}
