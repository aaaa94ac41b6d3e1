import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import { forgetCommands } from '../platform/form-key.ts'
import { clearRefused } from '../platform/refused.ts'
import { forgetSessions, type SessionLimits } from '../rooms/identity/index.ts'

/** Clears away what nobody can use any more: sessions that have ended, keys of forms that are too old to
 * be sent, and what was typed in forms that were refused. */
export async function clearNow(db: Db, clock: Clock, limits: SessionLimits): Promise<void> {
  await forgetSessions(db, clock(), limits)
  await forgetCommands(db, clock())
  await clearRefused(db, clock())
}

/** Clears at once and then every hour, until stopped; a failure is told and tried again the next time. */
export function keepClearing(
  db: Db,
  clock: Clock,
  limits: SessionLimits,
  failed: (error: Error) => void,
): () => Promise<void> {
  let clearing: Promise<unknown> = Promise.resolve()
  const again = () => {
    clearing = clearing.then(() => clearNow(db, clock, limits)).catch(failed)
  }
  again()
  const timer = setInterval(again, 60 * 60 * 1000)
  return async () => {
    clearInterval(timer)
    await clearing
  }
}
