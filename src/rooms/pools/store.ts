import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { NewTransfer, Part, Transfer } from './model.ts'

export async function insertTransfer(
  tx: Tx,
  programme: string,
  one: NewTransfer,
  certified: { by: string; name: string; at: Date },
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into pools.transfers (programme, number, year, effective_on, decided_by, decided_on, reference, certified_by,
      certified_name, certified_at)
    select ${programme}, coalesce(max(number), 0) + 1, ${one.year}::int, ${one.effectiveOn}::date, ${one.decidedBy},
      ${one.decidedOn}::date, ${one.reference}, ${certified.by}, ${certified.name}, ${certified.at}::timestamptz
    from pools.transfers where programme = ${programme} returning number`.execute(tx)
  const { number } = rows[0]!
  for (const [i, part] of one.parts.entries())
    await sql`
      insert into pools.parts (programme, number, line, sector, function, type, ore)
      values (${programme}, ${number}, ${i + 1}, ${part.sector}, ${part.function}, ${part.type}, ${part.ore})`.execute(
      tx,
    )
  return number
}

/** Two approvals of one transfer wait for each other. */
export async function lockTransfer(tx: Tx, programme: string, number: number): Promise<Transfer | undefined> {
  await sql`select from pools.transfers where programme = ${programme} and number = ${number} for update`.execute(
    tx,
  )
  return (await selectTransfers(tx, [programme])).find(one => one.number === number)
}

export async function updateApproved(
  tx: Tx,
  { programme, number }: Pick<Transfer, 'programme' | 'number'>,
  approved: { by: string; name: string; at: Date },
  posted: { pot: string; number: number },
): Promise<void> {
  await sql`
    update pools.transfers set approved_by = ${approved.by}, approved_name = ${approved.name}, approved_at = ${approved.at},
      pot = ${posted.pot}, entry_number = ${posted.number}
    where programme = ${programme} and number = ${number}`.execute(tx)
}

/** Every transfer of the programmes, in the order they were certified. */
export async function selectTransfers(db: Db, programmes: readonly string[]): Promise<Transfer[]> {
  const { rows } = await sql<Omit<Transfer, 'parts'>>`
    select programme, number, year, effective_on as "effectiveOn", decided_by as "decidedBy", decided_on as "decidedOn",
      reference, certified_by as "certifiedBy", certified_name as "certifiedName", certified_at as "certifiedAt",
      approved_name as "approvedName", approved_at as "approvedAt"
    from pools.transfers where programme = any(${programmes}) order by programme, number`.execute(db)
  const { rows: parts } = await sql<Part & { programme: string; number: number }>`
    select programme, number, sector, function, type, ore from pools.parts
    where programme = any(${programmes}) order by programme, number, line`.execute(db)
  const own = Map.groupBy(parts, one => `${one.programme} ${one.number}`)
  return rows.map(one => ({
    ...one,
    parts: (own.get(`${one.programme} ${one.number}`) ?? []).map(({ sector, function: f, type, ore }) => ({
      sector,
      function: f,
      type,
      ore,
    })),
  }))
}
