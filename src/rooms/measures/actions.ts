import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { makePlan, type Plan, recordResult } from '../evaluation/index.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { faultsInMeasure } from './faults.queries.ts'
import { onMeasure } from './lock.actions.ts'
import type { MeasureRefusal, NewMeasure } from './model.ts'
import { extendable, may, startable, stateOf } from './rules.ts'
import { insertMeasure, nextNumber, updateClosed, updateEnd, updatePlan, updateRunning } from './store.ts'

type Pot = { programme: string; municipality: string }
type Which = Pot & { number: number }

/** Creates a measure. Measures unlock when the offer to be a pilot has been accepted, also while it is conditional. */
export function createMeasure(
  db: Db,
  command: Command,
  where: Pot,
  wanted: NewMeasure,
): Promise<Result<{ number: number }, MeasureRefusal>> {
  return inTransaction<{ number: number }, MeasureRefusal>(db, command, async tx => {
    const sound = await faultsInMeasure(tx, command, where, wanted)
    if (!sound.ok) return sound
    const number = await nextNumber(tx, where.programme, where.municipality)
    const id = randomUUID()
    await insertMeasure(
      tx,
      { id, ...where, number, ...wanted, plan: null, runningFrom: null, closedAt: null },
      command.at,
    )
    await record(tx, command, { kind: 'measures.created', subject: id, data: { ...where, number } })
    return ok({ number })
  })
}

/** The one-screen evaluation plan, made once before the measure runs. */
export function planMeasure(
  db: Db,
  command: Command,
  which: Which,
  plan: Omit<Plan, 'id'>,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    if (measure.plan) return refuse('planned')
    const made = await makePlan(tx, command, plan)
    await updatePlan(tx, measure.id, made.plan)
    await record(tx, command, { kind: 'measures.planned', subject: measure.id })
    return done
  })
}

export function startMeasure(db: Db, command: Command, which: Which): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    const possible = startable(measure)
    if (!possible.ok) return possible
    await updateRunning(tx, measure.id, command.at)
    await record(tx, command, { kind: 'measures.started', subject: measure.id })
    return done
  })
}

export function closeMeasure(
  db: Db,
  command: Command,
  which: Which,
  result: string,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    if (stateOf(measure) !== 'running') return refuse('notRunning')
    if (!result.trim()) return refuse('resultMissing', {}, 'result')
    await recordResult(tx, command, measure.plan!, result)
    await updateClosed(tx, measure.id, command.at)
    await record(tx, command, { kind: 'measures.closed', subject: measure.id })
    return done
  })
}

/** Lets a measure run longer, to the programme's agreed end at most: the pilot's ran half a year on carried money. */
export function extendMeasure(
  db: Db,
  command: Command,
  which: Which,
  endsOn: DateText,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    const programme = await programmeById(tx, which.programme)
    if (!programme) return refuse('unknownProgramme')
    const possible = extendable(measure, programme, endsOn)
    if (!possible.ok) return possible
    await updateEnd(tx, measure.id, endsOn)
    await record(tx, command, { kind: 'measures.extended', subject: measure.id, data: { endsOn } })
    return done
  })
}
