import type { Db } from '../../platform/database/connect.ts'
import type { EventRecord } from './model.ts'
import { selectEvents, selectEventsBetween, selectLastId, settle } from './store.ts'

/** The history of one thing, newest first. The caller's room decides who may see it. */
export const eventsOf = (db: Db, subject: string, limit = 200): Promise<EventRecord[]> =>
  selectEvents(db, { subject }, limit)

/**
 * The last event until which none is on its way any more, so that none slips in before it later; 0 before the first.
 * Whoever records waits only while this is asked.
 */
export const settledThrough = (db: Db): Promise<bigint> =>
  db.transaction().execute(async tx => {
    await settle(tx)
    return selectLastId(tx)
  })

/** The last event so far; one that is on its way may come before it yet. 0 before the first. */
export const lastEvent = (db: Db): Promise<bigint> => selectLastId(db)

const atOnce = 5_000

/** The events after one and through another, the oldest first. */
export async function* eventsBetween(db: Db, after: bigint, through: bigint): AsyncGenerator<EventRecord> {
  for (let last = after; last < through; ) {
    const events = await selectEventsBetween(db, last, through, atOnce)
    yield* events
    if (events.length < atOnce) return
    last = events.at(-1)!.id
  }
}
