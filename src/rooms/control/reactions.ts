import { z } from 'zod'
import { done } from '../../core/result.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type EventRecord, type Reaction, record } from '../events/index.ts'
import { isOpen, type Makers, type Order, type Outcome, orderKinds, type Progress } from './model.ts'
import { deletePieces, insertPiece, selectOrders, updateEnded, updateProgress } from './store.ts'

export type ControlContext = { db: Db; clock: Clock; makers: Makers }

const orderedSchema = z.object({ order: z.enum(orderKinds), number: z.int() })

const system = { person: null, name: 'Handlingsrom', role: 'system', organisation: null }

/** Makes what an auditor has asked for, and keeps what came of it. Broken off, it begins anew. */
export const makeOrder: Reaction<ControlContext> = {
  name: 'control.makeOrder',
  on: 'control.ordered',
  async run(context, event: EventRecord) {
    const { db, clock } = context
    const { order: kind, number } = orderedSchema.parse(event.data)
    const [found] = await selectOrders(db, { kind, number })
    if (!found || !isOpen(found)) return
    const outcome = await made(found, context)
    const command = { actor: system, at: clock() }
    await inTransaction(db, command, async tx => {
      const to = outcome
        ? { state: 'made' as const, outcome, at: command.at }
        : { state: 'failed' as const, outcome: { why: 'notTheSealKey' as const }, at: command.at }
      if (!(await updateEnded(tx, found, to))) return done
      if (found.kind === 'export') await deletePieces(tx, { but: found.number })
      const data = {
        order: kind,
        number,
        state: to.state,
        ...('found' in to.outcome && { found: to.outcome.found }),
      }
      await record(tx, command, { kind: 'control.made', subject: event.subject, data })
      return done
    })
  },
}

async function made({ number, kind, programme, municipality }: Order, { db, makers }: ControlContext) {
  const progress: Progress = async (step, steps) => {
    await updateProgress(db, { kind, number }, { step, steps })
  }
  const makeOf: { [Kind in Order['kind']]: () => Promise<Outcome[Kind] | null> } = {
    verification: () => makers.verification({ programme, municipality }, progress),
    checkpoint: () => makers.checkpoint(),
    async export() {
      await deletePieces(db, { of: number })
      let pieces = 0
      return makers.export(progress, piece => insertPiece(db, number, pieces++, piece))
    },
  }
  return makeOf[kind]()
}
