import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { deeds } from './deeds.rules.ts'
import { selectOpen } from './store.ts'
import type { Thing } from './waiting.model.ts'

/** Years that are being made ready, and those that wait for another's yes. */
export async function preparationsWaiting(
  db: Db,
  actor: Actor,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  if (!concerns(deeds, actor)) return []
  const standing = (await selectOpen(db)).map(one => {
    const { id: preparation, title, year, state, nextStep, sentBy } = one
    const since = dateOf(one.sentAt ?? one.startedAt)
    const thing: Thing = {
      ...{ preparation, title, year, state, nextStep, sentBy },
      ...{ since, due: null, names: [] },
    }
    return { thing, state, subject: { sender: one.sender } }
  })
  return waitingOf(deeds, actor, standing)
}
