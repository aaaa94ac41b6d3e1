import type { Db } from '../../platform/database/connect.ts'
import type { EventRecord } from './model.ts'
import { selectEvents } from './store.ts'

/** The history of one thing, newest first. The caller's room decides who may see it. */
export const eventsOf = (db: Db, subject: string, limit = 200): Promise<EventRecord[]> =>
  selectEvents(db, { subject }, limit)
