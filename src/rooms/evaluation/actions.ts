import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { record } from '../events/index.ts'
import type { Plan } from './model.ts'
import { insertPlan, insertResult } from './store.ts'

/** Writes a plan down; whoever calls says who may and what it is for. */
export async function makePlan(tx: Tx, command: Command, plan: Omit<Plan, 'id'>): Promise<{ plan: string }> {
  const id = randomUUID()
  await insertPlan(tx, { id, ...plan }, command.at)
  await record(tx, command, {
    kind: 'evaluation.planned',
    subject: id,
    data: { baselineOn: plan.baselineOn },
  })
  return { plan: id }
}

/** The result, if only the self-evaluation, without which a measure does not close. */
export async function recordResult(tx: Tx, command: Command, plan: string, text: string): Promise<void> {
  await insertResult(tx, plan, text, command.at)
  await record(tx, command, { kind: 'evaluation.resultRecorded', subject: plan })
}
