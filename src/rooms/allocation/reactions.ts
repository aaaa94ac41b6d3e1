import { done } from '../../core/result.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { EventRecord, Reaction } from '../events/index.ts'
import { calculateIn, keepIn } from './make.actions.ts'
import { moveOrder, selectOrders } from './order.store.ts'

/** Someone has stopped the run while it was written: what was written is rolled back. */
class Stopped extends Error {}

/**
 * Makes a run that was ordered, in one transaction: all of it or nothing. How far it has come is told outside of that
 * transaction, and there it is seen, too, that someone has stopped it.
 */
export const makeOrderedRun: Reaction<{ db: Db; clock: Clock }> = {
  name: 'allocation.makeOrderedRun',
  on: 'allocation.runOrdered',
  async run({ db, clock }, event: EventRecord) {
    const [order] = await selectOrders(db, { id: event.subject })
    const working = { state: 'working', written: 0 } as const
    if (!order || !(await moveOrder(db, order.id, ['waiting', 'working'], working))) return
    const command = { actor: order.orderedBy, at: clock() }
    const tellOrStop = async (written: number) => {
      if (!(await moveOrder(db, order.id, ['working'], { state: 'working', written }))) throw new Stopped()
    }
    try {
      const made = await inTransaction(db, command, async tx => {
        const calculated = await calculateIn(tx, order, order)
        if (!calculated.ok) return calculated
        const number = await keepIn(tx, command, calculated.value, tellOrStop)
        if (!(await moveOrder(tx, order.id, ['working'], { state: 'made', number }))) throw new Stopped()
        return done
      })
      if (!made.ok)
        await moveOrder(db, order.id, ['working'], { state: 'refused', refusal: made.refusal.code })
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
  },
}
