import { sql } from 'kysely'
import type { Actor } from '../../core/actor.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Programme } from '../calculation/index.ts'

type OrderState = 'waiting' | 'working' | 'made' | 'refused' | 'stopped'

/** A run that was asked for and is made by a job: how far it has come, counted in municipalities. */
export type Order = {
  id: string
  programme: string
  year: number
  restKey: Programme['restKey']
  correctionReason: string | null
  state: OrderState
  written: number
  total: number
  number: number | null
  refusal: string | null
  orderedAt: Date
  orderedBy: Actor
}

export async function insertOrder(
  tx: Tx,
  one: Omit<Order, 'state' | 'written' | 'number' | 'refusal'>,
): Promise<void> {
  await sql`
    insert into allocation.orders (id, programme, year, rest_key, correction_reason, state, total, ordered_at, ordered_by)
    values (${one.id}, ${one.programme}, ${one.year}, ${JSON.stringify(one.restKey)}::jsonb, ${one.correctionReason},
            'waiting', ${one.total}, ${one.orderedAt}, ${JSON.stringify(one.orderedBy)}::jsonb)`.execute(tx)
}

/** Orders, the newest first. */
export async function selectOrders(
  db: Db,
  where: { id: string } | { programme: string; year: number },
): Promise<Order[]> {
  const which =
    'id' in where ? sql`id = ${where.id}::uuid` : sql`programme = ${where.programme} and year = ${where.year}`
  const { rows } = await sql<Order>`
    select id, programme, year, rest_key as "restKey", correction_reason as "correctionReason", state, written, total,
      number, refusal, ordered_at as "orderedAt", ordered_by as "orderedBy"
    from allocation.orders where ${which} order by place desc`.execute(db)
  return rows
}

/** Moves an order on, if it stands in one of the states; false where it has been stopped or moved meanwhile. */
export async function moveOrder(
  db: Db,
  id: string,
  from: readonly OrderState[],
  to: { state: OrderState; written?: number; number?: number; refusal?: string },
): Promise<boolean> {
  const { rows } = await sql`
    update allocation.orders
    set state = ${to.state}, written = coalesce(${to.written ?? null}, written),
        number = ${to.number ?? null}, refusal = ${to.refusal ?? null}
    where id = ${id} and state = any(${from}) returning id`.execute(db)
  return rows.length > 0
}
