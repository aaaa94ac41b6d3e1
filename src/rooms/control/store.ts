import { sql } from 'kysely'
import type { Actor } from '../../core/actor.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Failed, Order, OrderKind, Outcome, Scope } from './model.ts'

/** Orders wait here for each other, so that numbers have no gap. */
export async function lockOrders(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('control:orders'))`.execute(tx)
}

export async function insertOrder(
  tx: Tx,
  one: Scope & { kind: OrderKind; orderedAt: Date; orderedBy: Actor },
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into control.orders (number, kind, programme, municipality, state, ordered_at, ordered_by)
    select coalesce(max(number), 0) + 1, ${one.kind}, ${one.programme}, ${one.municipality}, 'waiting',
      ${one.orderedAt}::timestamptz, ${JSON.stringify(one.orderedBy)}::jsonb
    from control.orders where kind = ${one.kind} returning number`.execute(tx)
  return rows[0]!.number
}

/** Orders, the newest first. */
export async function selectOrders(
  db: Db,
  where: { kind: OrderKind; number?: number; most?: number },
): Promise<Order[]> {
  const { kind, number = null, most = null } = where
  const { rows } = await sql<Order>`
    select number, kind, programme, municipality, state, step, steps, ordered_at as "orderedAt",
      ordered_by as "orderedBy", ended_at as "endedAt", outcome
    from control.orders
    where kind = ${kind} and (${number}::int is null or number = ${number})
    order by number desc limit ${most}`.execute(db)
  return rows
}

/** Says how far the work has come; false where it is no longer to be done. */
export async function updateProgress(
  db: Db,
  { kind, number }: Pick<Order, 'kind' | 'number'>,
  { step, steps }: { step: number; steps: number },
): Promise<boolean> {
  const { rows } = await sql`
    update control.orders set state = 'working', step = ${step}, steps = ${steps}
    where kind = ${kind} and number = ${number} and state in ('waiting', 'working') returning number`.execute(
    db,
  )
  return rows.length > 0
}

export async function updateEnded(
  tx: Tx,
  { kind, number }: Pick<Order, 'kind' | 'number'>,
  to:
    | { state: 'made'; outcome: Outcome[OrderKind]; at: Date }
    | { state: 'failed'; outcome: Failed; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update control.orders
    set state = ${to.state}, step = steps, ended_at = ${to.at}, outcome = ${JSON.stringify(to.outcome)}::jsonb
    where kind = ${kind} and number = ${number} and state in ('waiting', 'working') returning number`.execute(
    tx,
  )
  return rows.length > 0
}

export async function insertPiece(db: Db, number: number, piece: number, data: Uint8Array): Promise<void> {
  await sql`insert into control.pieces (number, piece, data) values (${number}, ${piece}, ${Buffer.from(data)})`.execute(
    db,
  )
}

/** Forgets the bytes of the export, or of every other one. */
export async function deletePieces(db: Db, which: { of: number } | { but: number }): Promise<void> {
  const [of, but] = 'of' in which ? [which.of, null] : [null, which.but]
  await sql`delete from control.pieces where number = ${of}::int or number <> ${but}::int`.execute(db)
}

/** The bytes of an export, a piece at a time. */
export async function* selectPieces(db: Db, number: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece++) {
    const { rows } = await sql<{ data: Buffer }>`
      select data from control.pieces where number = ${number} and piece = ${piece}`.execute(db)
    if (!rows[0]) return
    yield rows[0].data
  }
}

/** The order whose bytes are kept. */
export async function selectKept(db: Db): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select number from control.pieces order by number desc limit 1`.execute(db)
  return rows[0]?.number
}
