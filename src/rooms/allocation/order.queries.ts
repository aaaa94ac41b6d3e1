import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { may } from './access.rules.ts'
import { type Order, selectOrders } from './order.store.ts'

export type { Order } from './order.store.ts'

/** The run that was last ordered for the year, for those who may order one. */
export async function latestOrder(
  db: Db,
  actor: Actor,
  where: { programme: string; year: number },
): Promise<Order | undefined> {
  return may.run(actor).ok ? (await selectOrders(db, where))[0] : undefined
}
