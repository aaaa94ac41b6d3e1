import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import type { Ore } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { record } from '../events/index.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import { beyondBy, taking } from './beyond.rules.ts'
import { insertOverrun, selectOverruns } from './beyond.store.ts'
import { beyondState, type OverBudget, overDeeds } from './deeds.rules.ts'
import { onMeasure } from './lock.actions.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import type { Overrun, Standing } from './money.model.ts'
import { standingsIn } from './money.queries.ts'

/** What an act takes of a measure's budget, in øre: none where a commitment is paid. */
export type Taken = {
  ore: Ore
  beyond: string | undefined
  /** The payment that it is, or that is asked for. */
  payment: string | null
  /** What was posted by it; null while a payment waits. */
  entry: number | null
}

/**
 * What takes a measure that is locked beyond its budget needs a reason, which is kept with who said it. Asked when what it
 * is about has been posted, or before that of a payment that waits. Without a reason the refusal tells how far.
 */
export async function explainTaken(
  tx: Tx,
  command: Command,
  measure: Measure,
  { ore, beyond, payment, entry }: Taken,
): Promise<Result<void, MeasureRefusal>> {
  const pot = potOf(measure.programme, measure.municipality)
  const found = (await standingsIn(tx, pot, [measure.id])).get(measure.id)!
  const before = entry === null ? found : taking(found, -ore)
  const by = beyondBy(before, ore)
  if (by === null) return done
  const reason = beyond?.trim()
  if (!reason) return refuse('beyondBudget', { by, budget: before.budget }, 'beyond')
  const entries = entry === null ? [] : [entry]
  const then = taking(before, ore)
  await keepReason(tx, command, measure, { then, reason, payment, entries })
  return done
}

type Kept = {
  then: Standing
  reason: string
  payment: string | null
  entries: readonly number[]
  /** Who said it, where it is not whoever acts. */
  said?: { person: string; name: string; at: Date }
}

/** Keeps why a measure uses more than its budget, as it then stands. */
export async function keepReason(
  tx: Tx,
  command: Command,
  { id: measure, programme, municipality }: Pick<Measure, 'id' | 'programme' | 'municipality'>,
  { then, reason, payment, entries, said }: Kept,
): Promise<void> {
  const { person, name, at } = said ?? { ...command.actor, at: command.at }
  const usedOre = then.spent + then.committed
  const one = { id: randomUUID(), measure, payment, budgetOre: then.budget, usedOre, reason }
  const by = { saidBy: person!, saidName: name, saidAt: at }
  await insertOverrun(tx, { ...one, ...by }, potOf(programme, municipality), entries)
  await record(tx, command, {
    kind: 'measures.beyondExplained',
    subject: measure,
    data: { overrun: one.id, budgetOre: then.budget.toString(), usedOre: usedOre.toString() },
  })
}

/** Says afterwards why a measure is beyond its budget, where nobody has said it of as much as it now is. */
export function explainBeyond(
  db: Db,
  command: Command,
  which: PotOf & { number: number },
  reason: string,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure<void>(
    db,
    command,
    which,
    overDeeds.explain.who(command.actor, which),
    async (tx, measure) => {
      const pot = potOf(which.programme, which.municipality)
      const then = (await standingsIn(tx, pot, [measure.id])).get(measure.id)!
      const said: Overrun[] = await selectOverruns(tx, { measures: [measure.id] })
      const standing = { thing: {}, state: beyondState(measure, then, said), subject: which }
      const possible = mayDo<object, OverBudget, MeasureRefusal>(overDeeds.explain, command.actor, standing)
      if (!possible.ok) return possible
      await keepReason(tx, command, measure, { then, reason, payment: null, entries: [] })
      return done
    },
  )
}
