import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Plan } from './model.ts'

export async function insertPlan(tx: Tx, plan: Plan, at: Date): Promise<void> {
  await sql`
    insert into evaluation.plans (id, effect, instrument, owner, baseline_on, made_at)
    values (${plan.id}, ${plan.effect}, ${plan.instrument}, ${plan.owner}, ${plan.baselineOn}, ${at})`.execute(
    tx,
  )
}

export async function insertResult(tx: Tx, plan: string, text: string, at: Date): Promise<void> {
  await sql`insert into evaluation.results (plan, text, recorded_at) values (${plan}, ${text}, ${at})`.execute(
    tx,
  )
}

export async function selectPlans(
  db: Db,
  ids: readonly string[],
): Promise<(Plan & { result: string | null })[]> {
  const { rows } = await sql<Plan & { result: string | null }>`
    select p.id, p.effect, p.instrument, p.owner, p.baseline_on as "baselineOn", r.text as result
    from evaluation.plans p left join evaluation.results r on r.plan = p.id where p.id = any(${ids})`.execute(
    db,
  )
  return rows
}
