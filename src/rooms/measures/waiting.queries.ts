import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { deeds } from './deeds.rules.ts'
import { type AskedPayment, selectAskedPayments } from './waiting.store.ts'

/** Payments that wait for whoever may make them (D-8b). */
export async function paymentsWaiting(
  db: Db,
  actor: Actor,
): Promise<Waiting<keyof typeof deeds, Listed & AskedPayment>[]> {
  const { organisation: municipality } = actor
  if (municipality === null || !concerns(deeds, actor)) return []
  const standing = (await selectAskedPayments(db, municipality)).map(one => ({
    thing: { ...one, since: dateOf(one.requestedAt), due: null, names: [] },
    state: 'asked',
    subject: { municipality },
  }))
  return waitingOf(deeds, actor, standing)
}
