import type { Db } from './connect.ts'

type Reading = { of: Db; asked: Map<string, Promise<unknown>> }
const readings = new WeakMap<Db, Reading>()

/** The database as one page reads it: what is asked for by {@link once} is asked of it once. Nothing is written by it. */
export function readingOnce(db: Db): Db {
  const reading = db.withTables() as unknown as Db
  readings.set(reading, { of: db, asked: new Map() })
  return reading
}

/** The database that a page reads: what is kept longer than for one page is kept for this. */
export const databaseOf = (db: Db): Db => readings.get(db)?.of ?? db

/** What is read again and again while a page is made; anywhere else, in a transaction above all, it is asked afresh. */
export function once<T>(db: Db, what: string, ask: () => Promise<T>): Promise<T> {
  const asked = readings.get(db)?.asked
  if (!asked) return ask()
  const earlier = (asked.get(what) as Promise<T> | undefined) ?? ask()
  asked.set(what, earlier)
  return earlier
}
