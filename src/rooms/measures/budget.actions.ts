import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import type { PotOf } from '../pot/index.ts'
import { insertAfterGrant, insertMove, insertRunningGrant, lockBudget, upsertCoding } from './budget.store.ts'
import { faultsInRunning, moveSound } from './faults.queries.ts'
import { onMeasure } from './lock.actions.ts'
import type { MeasureRefusal } from './model.ts'
import type { AfterGrant, Coding, NewBudgetMove, RunningGrant } from './money.model.ts'
import { potMoney } from './money.queries.ts'
import { may } from './rules.ts'
import { lockMeasure } from './store.ts'

type Which = PotOf & { number: number }

/**
 * Moves budget within the pot: the municipality decides, and nobody in the state approves. The move, with who
 * decided it and why, is the entry in the decision log.
 */
export function moveBudget(
  db: Db,
  command: Command,
  where: PotOf,
  { from, to, ...move }: NewBudgetMove,
): Promise<Result<{ number: number }, MeasureRefusal>> {
  return ifAllowed<{ number: number }, MeasureRefusal>(
    db,
    command,
    may.manage(command.actor, where),
    async tx => {
      await lockBudget(tx, where)
      // Both are locked in the order of their numbers, so that neither spends meanwhile.
      for (const number of [from, to].filter(one => one !== null).sort((a, b) => a - b))
        await lockMeasure(tx, { ...where, number })
      const money = await potMoney(tx, where)
      if (money.balance.credited === 0n) return refuse('noMoney')
      const sound = moveSound(money, { from, to, ...move }, dateOf(command.at))
      if (!sound.ok) return sound
      const idOf = (number: number | null) =>
        money.measures.find(one => one.measure.number === number)?.measure.id ?? null
      const number = await insertMove(tx, {
        ...where,
        ...move,
        from: idOf(from),
        to: idOf(to),
        recordedBy: command.actor.name,
        recordedAt: command.at,
      })
      await record(tx, command, {
        kind: 'measures.budgetMoved',
        subject: money.pot,
        data: { number, from, to, ore: move.ore.toString(), decidedOn: move.decidedOn },
      })
      return ok({ number })
    },
  )
}

/** Where the measure stands in the municipality's own accounts. */
export function codeMeasure(
  db: Db,
  command: Command,
  which: Which,
  coding: Coding,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    await upsertCoding(tx, measure.id, coding, command.actor.name, command.at)
    await record(tx, command, { kind: 'measures.coded', subject: measure.id, data: coding })
    return done
  })
}

/** What becomes of the measure when the money ends, and the municipality's decision when there is one. */
export function stateAfterGrant(
  db: Db,
  command: Command,
  which: Which,
  stated: AfterGrant,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure(db, command, which, may.manage(command.actor, which), async (tx, measure) => {
    if (stated.decision && stated.decision.on > dateOf(command.at))
      return refuse('decidedLater', {}, 'decidedOn')
    await insertAfterGrant(tx, measure.id, stated, command.actor.name, command.at)
    await record(tx, command, {
      kind: 'measures.afterGrantStated',
      subject: measure.id,
      data: { decided: stated.decision?.outcome ?? null },
    })
    return done
  })
}

/** A directorate tells of a grant of its own scheme that runs to the municipality beside the pot (D-8b). */
export function recordRunningGrant(
  db: Db,
  command: Command,
  where: PotOf,
  grant: Omit<RunningGrant, 'id' | 'municipality'>,
): Promise<Result<void, MeasureRefusal>> {
  return inTransaction<void, MeasureRefusal>(db, command, async tx => {
    const sound = await faultsInRunning(tx, command, where, grant)
    if (!sound.ok) return sound
    const id = randomUUID()
    await insertRunningGrant(
      tx,
      { id, municipality: where.municipality, ...grant },
      command.actor.name,
      command.at,
    )
    await record(tx, command, { kind: 'measures.runningGrantRecorded', subject: id })
    return done
  })
}
