import type { Db } from './connect.ts'

const known = new WeakMap<Db, Map<string, Promise<unknown>>>()

/** The database as one page reads it: what is asked for by {@link once} is asked of it once. Nothing is written by it. */
export function readingOnce(db: Db): Db {
  const reading = db.withTables() as unknown as Db
  known.set(reading, new Map())
  return reading
}

/** What is read again and again while a page is made; anywhere else, in a transaction above all, it is asked afresh. */
export function once<T>(db: Db, what: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(db)
  if (!asked) return ask()
  const earlier = (asked.get(what) as Promise<T> | undefined) ?? ask()
  asked.set(what, earlier)
  return earlier
}
