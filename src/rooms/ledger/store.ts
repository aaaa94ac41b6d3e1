import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { AccountKind, Entry, Layer, Vector } from './model.ts'

export async function insertPot(
  tx: Tx,
  pot: { id: string; owner: string; openedAt: Date; head: string },
): Promise<void> {
  await sql`insert into ledger.pots (id, owner, opened_at, head) values (${pot.id}, ${pot.owner}, ${pot.openedAt}, ${pot.head})
            on conflict (id) do nothing`.execute(tx)
}

export async function updateClosedThrough(tx: Tx, pot: string, through: DateText): Promise<void> {
  await sql`update ledger.pots set closed_through = ${through} where id = ${pot}`.execute(tx)
}

export async function insertClosing(
  tx: Tx,
  one: { pot: string; through: DateText; head: string; at: Date; by: string },
): Promise<void> {
  await sql`
    insert into ledger.closings (pot, through, head, closed_at, closed_by)
    values (${one.pot}, ${one.through}, ${one.head}, ${one.at}, ${one.by})`.execute(tx)
}

/** All layers of a pot with their parts, the oldest first. */
export async function selectLayers(db: Db, pot: string): Promise<Layer[]> {
  const { rows } = await sql<{ layer: number; amount: bigint; spent: bigint; source: string; ore: bigint }>`
    select l.layer, l.amount, l.spent, s.source, s.ore from ledger.layers l
    join ledger.layer_sources s using (pot, layer)
    where l.pot = ${pot} order by l.layer, s.source collate "C"`.execute(db)
  return [...Map.groupBy(rows, row => row.layer).values()].map(parts => ({
    layer: parts[0]!.layer,
    amount: parts[0]!.amount,
    spent: parts[0]!.spent,
    vector: parts.map(({ source, ore }) => ({ source, ore })),
  }))
}

export type EntryRow = Omit<Entry, 'lines' | 'origins'> & { digest: string; ore: Ore }

/** A page of a pot's entries, or one of them, the newest last; `measure` keeps what was paid or committed for it. */
export async function selectEntries(
  db: Db,
  where: {
    pot: string
    numbers?: readonly number[]
    measure?: string
    year?: number
    before?: number
    most?: number
  },
): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select * from (
      select e.pot, e.number, e.voucher_year as "voucherYear", e.voucher, e.key, e.body, e.kind,
        e.effective_on as "effectiveOn", e.recorded_at as "recordedAt", e.person, e.role, e.text, e.payee, e.reverses,
        e.digest, l.ore
      from ledger.entries e join ledger.lines l on l.pot = e.pot and l.number = e.number and l.ore > 0
      where e.pot = ${where.pot}
        and (${where.numbers ?? null}::int[] is null or e.number = any(${where.numbers ?? null}::int[]))
        and (${where.year ?? null}::int is null or e.voucher_year = ${where.year ?? null})
        and (${where.before ?? null}::int is null or e.number < ${where.before ?? null})
        and (${where.measure ?? null}::text is null or exists (
          select from ledger.lines m join ledger.accounts a on a.id = m.account
          where m.pot = e.pot and m.number = e.number and a.measure = ${where.measure ?? null}))
      order by e.number desc limit ${where.most ?? null}
    ) newest order by number`.execute(db)
  return rows
}

export async function selectOrigins(
  db: Db,
  where: { pot: string; numbers?: readonly number[] },
): Promise<{ number: number; layer: number; source: string; ore: Ore }[]> {
  const { rows } = await sql<{ number: number; layer: number; source: string; ore: bigint }>`
    select number, layer, source, ore from ledger.origins
    where pot = ${where.pot} and (${where.numbers ?? null}::int[] is null or number = any(${where.numbers ?? null}::int[]))
    order by number, layer, source collate "C"`.execute(db)
  return rows
}

/** What is left of each source in a pot: what its layers hold. */
export async function selectOriginLeft(db: Db, pot: string): Promise<Vector> {
  const { rows } = await sql<{ source: string; ore: bigint }>`
    select source, (-sum(f.ore))::bigint as ore from ledger.flows f join ledger.accounts a on a.id = f.account
    where a.pot = ${pot} group by source having sum(f.ore) <> 0 order by source collate "C"`.execute(db)
  return rows
}

export type AccountBalance = {
  account: string
  kind: AccountKind
  code: string
  pot: string
  year: number | null
  measure: string | null
  name: string
  ore: Ore
}

const columns = sql`a.id as account, a.kind, c.code, a.pot, a.year, a.measure, a.name`
const inOrder = sql`order by a.pot, c.code, a.year, a.id`

/** What stands on each account of the pots now. */
export async function selectBalances(db: Db, pots: readonly string[]): Promise<AccountBalance[]> {
  const { rows } = await sql<AccountBalance>`
    select ${columns}, b.ore from ledger.accounts a
    join ledger.chart c on c.kind = a.kind join ledger.balances b on b.account = a.id
    where a.pot = any(${pots}) ${inOrder}`.execute(db)
  return rows
}

/** What stood on each account with effect through one day, as it was recorded through another. */
export async function selectBalancesAsOf(
  db: Db,
  pots: readonly string[],
  { effectiveOn, recordedOn }: AsOf,
): Promise<AccountBalance[]> {
  const { rows } = await sql<AccountBalance>`
    select ${columns}, coalesce(sum(t.ore), 0)::bigint as ore from ledger.accounts a
    join ledger.chart c on c.kind = a.kind
    left join ledger.turnover t on t.account = a.id and t.effective_on <= ${effectiveOn} and t.recorded_on <= ${recordedOn}
    where a.pot = any(${pots}) group by a.id, c.code ${inOrder}`.execute(db)
  return rows
}

/** Both days are included. */
export type AsOf = { effectiveOn: DateText; recordedOn: DateText }

export type Flow = {
  kind: AccountKind
  measure: string | null
  /** The programme year of an account of the state's side. */
  accountYear: number | null
  name: string
  /** The year in which it counts. */
  year: number
  payee: string | null
  source: string
  /** What came to the account: below zero where the account gave. */
  ore: Ore
}

/** What came from, and went to, each account by year, kind of payee and source. */
export async function selectFlows(
  db: Db,
  where: { pots: readonly string[]; year?: number },
): Promise<(Flow & { pot: string })[]> {
  const { rows } = await sql<Flow & { pot: string }>`
    select a.pot, a.kind, a.measure, a.year as "accountYear", a.name, f.year, nullif(f.payee, '') as payee, f.source, f.ore
    from ledger.flows f join ledger.accounts a on a.id = f.account
    where a.pot = any(${where.pots}) and (${where.year ?? null}::int is null or f.year = ${where.year ?? null})
      and f.ore <> 0
    order by a.pot, f.year, a.id, f.payee, f.source collate "C"`.execute(db)
  return rows
}

export async function selectPots(
  db: Db,
  where: { id?: string } = {},
): Promise<{ id: string; owner: string; lastEntry: number; head: string; closedThrough: DateText | null }[]> {
  const { rows } = await sql<{
    id: string
    owner: string
    lastEntry: number
    head: string
    closedThrough: DateText | null
  }>`
    select id, owner, last_entry as "lastEntry", head, closed_through as "closedThrough" from ledger.pots
    where ${where.id ?? null}::text is null or id = ${where.id ?? null} order by id collate "C"`.execute(db)
  return rows
}
