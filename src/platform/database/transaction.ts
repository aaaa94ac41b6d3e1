import { sql } from 'kysely'
import type { Command } from '../../core/actor.ts'
import { canonicalJson } from '../../core/digest.ts'
import { type Result, refuse } from '../../core/result.ts'
import { type Db, isAway, type Tx } from './connect.ts'

/**
 * One command, one transaction: a refusal rolls everything back, so the database is as it was; a command sent twice
 * with the same key acts once and gets the first answer again (invariant 11); the same key with another body is refused. Deadlocks and serialization failures
 * are tried again here and reach no user. A commit that got no answer is looked up by its key.
 *
 * @throws OutcomeUnknown where the database was lost while the commit was on its way, and is still away.
 */
export async function inTransaction<T, Code extends string>(
  db: Db,
  command: Command,
  work: (tx: Tx) => Promise<Result<T, Code>>,
): Promise<Result<T, Code | KeyRefusal>> {
  for (let attempt = 1, unknown = false; ; attempt++) {
    let committing = false
    try {
      // What a command decides on it locks first: that is written for this isolation, whatever the server's default.
      const begun = db.transaction().setIsolationLevel('read committed')
      return await begun.execute(async tx => {
        if (command.key !== undefined) {
          const earlier = await claim<T>(tx, command.key, command)
          if (earlier !== 'new') return earlier
        }
        const result = await work(tx as Tx)
        if (!result.ok) throw new Refused(result)
        if (command.key !== undefined) await remember(tx, command.key, result.value)
        committing = true
        return result
      })
    } catch (error) {
      if (error instanceof Refused) return error.result as Result<T, Code>
      unknown ||= committing && isAway(error)
      // With a key it is sent again: the claim waits for the first one's end, and finds its answer if it was committed.
      const again = isTransient(error) || (unknown && isAway(error) && command.key !== undefined)
      if (attempt === mostAttempts || !again) throw unknown ? new OutcomeUnknown(error) : error
      await pause(attempt)
    }
  }
}

/** How an action begins: refused before anything is read where the actor may not, else as {@link inTransaction}. */
export const ifAllowed = async <T, Code extends string>(
  db: Db,
  command: Command,
  allowed: Result<void, Code>,
  work: (tx: Tx) => Promise<Result<T, Code>>,
): Promise<Result<T, Code | KeyRefusal>> => (allowed.ok ? inTransaction(db, command, work) : allowed)

/** The database was lost while a commit was on its way: what was asked for may have been done, or not. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('a commit got no answer', { cause })
  }
}

const mostAttempts = 10

/** Those who met wait unlike long, so that they do not meet again: up to 2, 4, 8 … 64 ms. */
const pause = (attempt: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.random() * 2 ** Math.min(attempt, 6)))

class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Extract<Result<never>, { ok: false }>) {
    super(result.refusal.code)
    this.result = result
  }
}

/** A command under its key: still on its way, or the key has stood for another body. */
export type KeyRefusal = 'commandInFlight' | 'keyReused'

/** A second sender waits here for the first to commit, since both insert the same key. */
async function claim<T>(
  tx: Tx,
  key: string,
  { actor, at, body }: Command,
): Promise<'new' | Result<T, KeyRefusal>> {
  const made = await sql`
    insert into platform.commands (key, person, body, recorded_at) values (${key}, ${actor.person}, ${body ?? null}, ${at})
    on conflict (key) do nothing returning key`.execute(tx)
  if (made.rows.length > 0) return 'new'
  const { rows } = await sql<{ person: string | null; body: string | null; answer: string | null }>`
    select person, body, answer from platform.commands where key = ${key}`.execute(tx)
  if (!rows[0] || rows[0].person !== actor.person || rows[0].answer === null) return refuse('commandInFlight')
  if (rows[0].body !== (body ?? null)) return refuse('keyReused')
  return { ok: true, value: revive(rows[0].answer) as T }
}

async function remember(tx: Tx, key: string, value: unknown): Promise<void> {
  const answer = value === undefined ? 'null' : canonicalJson(value)
  await sql`update platform.commands set answer = ${answer} where key = ${key}`.execute(tx)
}

/** Answers are small: ids, slugs, numbers. A bigint comes back as its decimal string. */
const revive = (answer: string): unknown => JSON.parse(answer) ?? undefined

const transientCodes = new Set(['40001', '40P01'])
const isTransient = (error: unknown): boolean => transientCodes.has((error as { code?: string }).code ?? '')
