import type { Db } from '../../platform/database/connect.ts'
import { isOpen, type Order, type OrderKind, type Verification } from './model.ts'
import { selectKept, selectOrders, selectPieces } from './store.ts'

/** How many earlier orders of a kind are shown. */
const shown = 20

/** What has been ordered of a kind, the newest first. */
export const ordersOf = (db: Db, kind: OrderKind): Promise<Order[]> => selectOrders(db, { kind, most: shown })

/** A verification by its number. */
export async function verificationOf(db: Db, number: number): Promise<Verification | undefined> {
  const [found] = await selectOrders(db, { kind: 'verification', number })
  return found?.kind === 'verification' ? found : undefined
}

/** Whether an order of the kind is still to be made, which holds the next one back. */
export const openOrder = (orders: readonly Order[]): Order | undefined => orders.find(isOpen)

/** The bytes of an export; undefined where they are no longer kept. */
export const exportBytes = async (db: Db, number: number): Promise<AsyncIterable<Uint8Array> | undefined> =>
  (await selectKept(db)) === number ? selectPieces(db, number) : undefined

export { selectKept as keptExport }
