import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Sealer } from '../platform/seal-key.ts'
import { fixedOf } from '../rooms/allocation/index.ts'
import { eventsBetween, settledThrough } from '../rooms/events/index.ts'
import { type Checkpoint, eventHead, firstEventHead, fold, seal } from '../rooms/ledger/index.ts'

/**
 * Seals what has happened since the last checkpoint; null when nothing has.
 *
 * @throws NotTheSealKey where the sealer's key is not the installation's.
 */
export async function sealNow(db: Db, clock: Clock, sealer: Sealer): Promise<Checkpoint | null> {
  const through = await settledThrough(db)
  return db.transaction().execute(tx =>
    seal(tx, clock(), sealer, async last => {
      let [id, head] = last ?? ['0', firstEventHead]
      for await (const event of eventsBetween(tx, BigInt(id), through)) {
        id = `${event.id}`
        head = eventHead(head, event)
      }
      return { events: id === '0' ? null : [id, head], fixed: await fixedOf(tx) }
    }),
  )
}

/**
 * Folds the ledger's sums and seals it, at once and then every ten minutes, until stopped; a failure is logged and tried
 * again the next time.
 */
export function keepSealing(
  db: Db,
  clock: Clock,
  sealer: () => Sealer,
  failed: (error: Error) => void,
): () => Promise<void> {
  let sealing: Promise<unknown> = Promise.resolve()
  const again = () => {
    // Each by itself: sums that cannot be folded are slow, a ledger that is not sealed is unguarded.
    sealing = sealing
      .then(() => fold(db))
      .catch(failed)
      .then(() => sealNow(db, clock, sealer()))
      .catch(failed)
  }
  again()
  const timer = setInterval(again, 10 * 60 * 1000)
  return async () => {
    clearInterval(timer)
    again()
    await sealing
  }
}
