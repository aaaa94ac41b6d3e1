import type { Db, Tx } from '../../platform/database/connect.ts'
import type { EventRecord } from './model.ts'
import { selectEvents, selectEventsAfter, settle } from './store.ts'

/** The history of one thing, newest first. The caller's room decides who may see it. */
export const eventsOf = (db: Db, subject: string, limit = 200): Promise<EventRecord[]> =>
  selectEvents(db, { subject }, limit)

const atOnce = 5_000

/** Every event after one that is or will be recorded before those that come later: none slips in between afterwards. */
export async function* settledAfter(tx: Tx, after: bigint): AsyncGenerator<EventRecord> {
  await settle(tx)
  for (let last = after; ; ) {
    const events = await selectEventsAfter(tx, last, atOnce)
    yield* events
    if (events.length < atOnce) return
    last = events.at(-1)!.id
  }
}
