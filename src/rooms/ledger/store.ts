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

export type EntryRow = Omit<Entry, 'origins'> & { digest: string }

/** A page of a pot's entries, or one of them, the newest last; `measure` keeps what was paid or committed for it. */
export async function selectEntries(
  db: Db,
  where: {
    pot: string
    numbers?: readonly number[]
    measure?: string
    effectiveOn?: DateText
    year?: number
    before?: number
    reversing?: readonly number[]
    most?: number
  },
): Promise<EntryRow[]> {
  const {
    numbers = null,
    year = null,
    before = null,
    measure = null,
    effectiveOn = null,
    reversing = null,
    most = null,
  } = where
  const accounts = sql`select id from ledger.accounts where pot = ${where.pot} and measure = ${measure}`
  // Said as the indexes say it: the pot's own account is no measure's.
  const ofMeasure = sql`(e.from_account in (${accounts}) and e.from_account <> 'pot:' || e.pot
    or e.to_account in (${accounts}) and e.to_account <> 'pot:' || e.pot)`
  const { rows } = await sql<EntryRow>`
    select * from (
      select e.pot, e.number, e.voucher_year as "voucherYear", e.voucher, e.key, e.body, e.kind,
        e.effective_on as "effectiveOn", e.recorded_at as "recordedAt", e.person, e.role, e.text, e.payee, e.reverses,
        e.from_account as "from", e.to_account as "to", e.ore, e.digest
      from ledger.entries e
      where e.pot = ${where.pot}
        and (${numbers}::int[] is null or e.number = any(${numbers}::int[]))
        and (${year}::int is null or e.voucher_year = ${year})
        and (${before}::int is null or e.number < ${before})
        and (${effectiveOn}::date is null or e.effective_on = ${effectiveOn})
        and (${reversing}::int[] is null or e.reverses = any(${reversing}::int[]))
        and ${measure === null ? sql`true` : ofMeasure}
      order by e.number desc limit ${most}
    ) newest order by number`.execute(db)
  return rows
}

export async function selectOrigins(
  db: Db,
  { pot, numbers = null }: { pot: string; numbers?: readonly number[] | null },
): Promise<{ number: number; layer: number; source: string; ore: Ore }[]> {
  const { rows } = await sql<{ number: number; layer: number; source: string; ore: bigint }>`
    select e.number, o.layer, o.source, o.ore
    from ledger.entries e, unnest(e.origin_layers, e.origin_sources, e.origin_ore) as o(layer, source, ore)
    where e.pot = ${pot} and (${numbers}::int[] is null or e.number = any(${numbers}::int[]))
    order by e.number, o.layer, o.source collate "C"`.execute(db)
  return rows
}

/** What is left of each source in a pot: what its layers hold. */
export async function selectOriginLeft(db: Db, pot: string): Promise<Vector> {
  const { rows } = await sql<{ source: string; ore: bigint }>`
    select source, (-sum(ore))::bigint as ore from ledger.flow_parts
    where pot = ${pot} group by source having sum(ore) <> 0 order by source collate "C"`.execute(db)
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

/**
 * What stood on each account with effect through one day, as it was recorded through another: whole months that lie before
 * both, the days that are left of either, and the entries that are not folded yet.
 */
export async function selectBalancesAsOf(
  db: Db,
  pots: readonly string[],
  { effectiveOn, recordedOn }: AsOf,
): Promise<AccountBalance[]> {
  const { rows } = await sql<AccountBalance>`
    with until as (
      select ${effectiveOn}::date as effective, ${recordedOn}::date as recorded,
        date_trunc('month', ${effectiveOn}::date + 1)::date as effective_month,
        date_trunc('month', ${recordedOn}::date + 1)::date as recorded_month
    ), own as (
      select id from ledger.accounts where pot = any(${pots})
    ), moved as (
      select t.account, t.ore from until u, ledger.turnover t where t.account in (select id from own)
        and t.grain = 'month' and t.effective < u.effective_month and t.recorded < u.recorded_month
      union all
      select t.account, t.ore from until u, ledger.turnover t where t.account in (select id from own)
        and t.grain = 'day' and t.effective >= u.effective_month and t.effective <= u.effective and t.recorded <= u.recorded
      union all
      select t.account, t.ore from until u, ledger.turnover t where t.account in (select id from own)
        and t.grain = 'day' and t.effective < u.effective_month and t.recorded >= u.recorded_month and t.recorded <= u.recorded
      union all
      select m.account, m.ore from until u, ledger.unfolded e,
        lateral (values (e.from_account, -e.ore), (e.to_account, e.ore)) as m(account, ore)
      where e.pot = any(${pots}) and e.effective_on <= u.effective and ledger.recorded_day(e.recorded_at) <= u.recorded
    ), sums as (
      select account, sum(ore)::bigint as ore from moved group by account
    )
    select ${columns}, coalesce(s.ore, 0) as ore from ledger.accounts a
    join ledger.chart c on c.kind = a.kind left join sums s on s.account = a.id
    where a.pot = any(${pots}) ${inOrder}`.execute(db)
  return rows
}

export type MonthMoved = {
  /** The first day of the month. */
  month: DateText
  /** What came to the pot less what left it, and what was spent of it, in øre. */
  movedOre: Ore
  spentOre: Ore
}

/** How a pot moved in each month that money counts from, oldest first; months in which nothing moved are left out. */
export async function selectMonths(db: Db, pot: string): Promise<MonthMoved[]> {
  const { rows } = await sql<MonthMoved>`
    with own as (
      select id, kind from ledger.accounts where pot = ${pot}
    ), moved as (
      select own.kind, t.effective as month, t.ore from own join ledger.turnover t on t.account = own.id and t.grain = 'month'
      union all
      select own.kind, date_trunc('month', e.effective_on)::date, m.ore from ledger.unfolded e,
        lateral (values (e.from_account, -e.ore), (e.to_account, e.ore)) as m(account, ore), own
      where e.pot = ${pot} and own.id = m.account
    )
    select month, coalesce(sum(ore) filter (where kind in ('pot', 'commitment', 'carriedOver')), 0)::bigint as "movedOre",
      coalesce(sum(ore) filter (where kind = 'spent'), 0)::bigint as "spentOre"
    from moved group by month order by month`.execute(db)
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
    with flow as (
      select account, year, payee, source, sum(ore)::bigint as ore from ledger.flow_parts
      where pot = any(${where.pots}) and (${where.year ?? null}::int is null or year = ${where.year ?? null})
      group by account, year, payee, source
    )
    select a.pot, a.kind, a.measure, a.year as "accountYear", a.name, f.year, nullif(f.payee, '') as payee, f.source, f.ore
    from flow f join ledger.accounts a on a.id = f.account
    where f.ore <> 0 order by a.pot, f.year, a.id, f.payee, f.source collate "C"`.execute(db)
  return rows
}

/** Folds so many of a pot's entries into the sums that pages ask for; how many there were. */
export async function foldEntries(db: Db, pot: string, most: number): Promise<number> {
  const { rows } = await sql<{ fold: number }>`select ledger.fold(${pot}, ${most}::int)`.execute(db)
  return rows[0]!.fold
}

/** Pots with entries that are not folded. */
export async function selectUnfolded(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from ledger.pots p left join ledger.folds f on f.pot = p.id
    where p.last_entry > coalesce(f.through, 0) order by p.id collate "C"`.execute(db)
  return rows.map(one => one.id)
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
