import { sql } from 'kysely'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { selectChanges, selectSettlements } from './change.store.ts'
import type { Commitment } from './model.ts'

export async function insertCommitment(
  tx: Tx,
  one: Omit<Commitment, 'acceptedBy' | 'acceptedAt' | 'disbursement' | 'changes' | 'settlements' | 'paidOre'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into awards.commitments (id, programme, year, run, municipality, ore, entry, granted_by, granted_at)
    values (${one.id}, ${one.programme}, ${one.year}, ${one.run}, ${one.municipality}, ${one.ore}, ${one.entry}, ${one.grantedBy}, ${one.grantedAt})
    on conflict (programme, year, municipality) do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Acts on one award wait for each other. */
export async function lockCommitment(
  tx: Tx,
  programme: string,
  year: number,
  municipality: string,
): Promise<Commitment | undefined> {
  await sql`select 1 from awards.commitments where programme = ${programme} and year = ${year} and municipality = ${municipality} for update`.execute(
    tx,
  )
  const [found] = await selectCommitments(tx, { programme, year, municipality })
  return found
}

export async function updateAccepted(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await sql`update awards.commitments set accepted_by = ${by}, accepted_at = ${at} where id = ${id}`.execute(
    tx,
  )
}

/** Certifies the version that stands; what was certified of an earlier one and not approved gives way. */
export async function upsertCertified(
  tx: Tx,
  { id, run, ore }: Pick<Commitment, 'id' | 'run' | 'ore'>,
  person: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into awards.disbursements (commitment, run, ore, certified_by, certified_at)
    values (${id}, ${run}, ${ore}, ${person}, ${at})
    on conflict (commitment) do update set run = excluded.run, ore = excluded.ore,
      certified_by = excluded.certified_by, certified_at = excluded.certified_at`.execute(tx)
}

export async function updateApproved(
  tx: Tx,
  id: string,
  person: string,
  at: Date,
  posted: { pot: string; number: number },
): Promise<void> {
  await sql`
    update awards.disbursements set approved_by = ${person}, approved_at = ${at}, pot = ${posted.pot}, entry_number = ${posted.number}
    where commitment = ${id}`.execute(tx)
}

type Row = Omit<Commitment, 'disbursement' | 'changes' | 'settlements' | 'paidOre'> & {
  paidFor: number | null
  paysOre: Ore | null
  certifiedBy: string | null
  certifiedAt: Date | null
  approvedBy: string | null
  approvedAt: Date | null
  entryNumber: number | null
}

export async function selectCommitments(
  db: Db,
  where: {
    programme?: string | undefined
    year?: number | undefined
    municipality?: string | undefined
    ids?: readonly string[] | undefined
  },
): Promise<Commitment[]> {
  const { rows } = await sql<Row>`
    select c.id, c.programme, c.year, c.run, c.municipality, c.ore, c.entry, c.granted_by as "grantedBy", c.granted_at as "grantedAt",
           c.accepted_by as "acceptedBy", c.accepted_at as "acceptedAt", d.run as "paidFor", d.ore as "paysOre", d.certified_by as "certifiedBy",
           d.certified_at as "certifiedAt", d.approved_by as "approvedBy", d.approved_at as "approvedAt", d.entry_number as "entryNumber"
    from awards.commitments c left join awards.disbursements d on d.commitment = c.id
    where (${where.programme ?? null}::text is null or c.programme = ${where.programme ?? null})
      and (${where.year ?? null}::int is null or c.year = ${where.year ?? null})
      and (${where.ids ?? null}::text[] is null or c.id = any(${where.ids ?? null}::text[]))
      and (${where.municipality ?? null}::text is null or c.municipality = ${where.municipality ?? null})
    order by c.programme, c.year, c.municipality`.execute(db)
  return rows.length > 0 ? withChanges(db, rows) : []
}

async function withChanges(db: Db, rows: readonly Row[]): Promise<Commitment[]> {
  const ids = rows.map(one => one.id)
  const [changes, settlements] = await Promise.all([selectChanges(db, ids), selectSettlements(db, ids)])
  const changesOf = Map.groupBy(changes, one => one.commitment)
  const settlementsOf = Map.groupBy(settlements, one => one.commitment)
  return rows.map(
    ({ paidFor, paysOre, certifiedBy, certifiedAt, approvedBy, approvedAt, entryNumber, ...rest }) => {
      const settled = settlementsOf.get(rest.id) ?? []
      const paid = settled.filter(one => one.approvedAt).map(one => one.ore)
      return {
        ...rest,
        disbursement:
          certifiedBy && certifiedAt
            ? { run: paidFor!, ore: paysOre!, certifiedBy, certifiedAt, approvedBy, approvedAt, entryNumber }
            : null,
        changes: changesOf.get(rest.id) ?? [],
        settlements: settled,
        paidOre: approvedAt ? sumOre([paysOre!, ...paid]) : 0n,
      }
    },
  )
}
