import type { Command } from '../../core/actor.ts'
import { type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import { lockMeasure } from './store.ts'

/** The measure is locked and looked at again before anything is decided, so that two sessions cannot both act. */
export function onMeasure<T>(
  db: Db,
  command: Command,
  which: { programme: string; municipality: string; number: number },
  allowed: Result<void, 'notAllowed'>,
  work: (tx: Tx, measure: Measure) => Promise<Result<T, MeasureRefusal>>,
): Promise<Result<T, MeasureRefusal>> {
  return inTransaction<T, MeasureRefusal>(db, command, async tx => {
    if (!allowed.ok) return allowed
    const measure = await lockMeasure(tx, which)
    return measure ? work(tx, measure) : refuse('unknownMeasure')
  })
}
