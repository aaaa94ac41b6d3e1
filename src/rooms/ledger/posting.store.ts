import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Account, Entry, Layer, Written } from './model.ts'

type Head = {
  lastEntry: number
  lastLayer: number
  openLayer: number
  head: string
  closedThrough: DateText | null
}

/** Everything that is written to a pot waits for this lock, so that two postings never see the same head. */
export async function lockPot(tx: Tx, pot: string): Promise<Head | undefined> {
  const { rows } = await sql<Head>`
    select last_entry as "lastEntry", last_layer as "lastLayer", open_layer as "openLayer", head, closed_through as "closedThrough"
    from ledger.pots where id = ${pot} for update`.execute(tx)
  return rows[0]
}

type Earlier = {
  key: string
  pot: string
  body: string
  number: number
  voucherYear: number
  voucher: number
}
type Read = {
  earlier: Earlier[]
  vouchers: Map<number, number>
  layers: Layer[]
  balances: Map<string, Ore>
}

/** What the next postings of a locked pot need, in one question: amounts come as text, since JSON has no bigint. */
export async function readPot(
  tx: Tx,
  pot: string,
  openLayer: number,
  keys: readonly string[],
  years: readonly number[],
  accounts: readonly string[],
): Promise<Read> {
  type Row = {
    earlier: Earlier[] | null
    vouchers: Record<string, number> | null
    layers:
      | { layer: number; amount: string; spent: string; vector: { source: string; ore: string }[] }[]
      | null
    balances: Record<string, string> | null
  }
  const { rows } = await sql<Row>`
    select
      (select json_agg(json_build_object('key', key, 'pot', pot, 'body', body, 'number', number,
         'voucherYear', voucher_year, 'voucher', voucher)) from ledger.entries where key = any(${keys})) as earlier,
      (select json_object_agg(year, last) from ledger.voucher_years
       where pot = ${pot} and year = any(${years}::int[])) as vouchers,
      (select json_agg(json_build_object('layer', l.layer, 'amount', l.amount::text, 'spent', l.spent::text, 'vector',
         (select json_agg(json_build_object('source', s.source, 'ore', s.ore::text) order by s.source collate "C")
          from ledger.layer_sources s where s.pot = l.pot and s.layer = l.layer)) order by l.layer)
       from ledger.layers l where l.pot = ${pot} and l.layer >= ${openLayer} and l.spent < l.amount) as layers,
      (select json_object_agg(account, ore::text) from ledger.balances where account = any(${accounts})) as balances`.execute(
    tx,
  )
  const { earlier, vouchers, layers, balances } = rows[0]!
  return {
    earlier: earlier ?? [],
    vouchers: new Map(Object.entries(vouchers ?? {}).map(([year, last]) => [Number(year), last])),
    layers: (layers ?? []).map(one => ({
      layer: one.layer,
      amount: BigInt(one.amount),
      spent: BigInt(one.spent),
      vector: one.vector.map(part => ({ source: part.source, ore: BigInt(part.ore) })),
    })),
    balances: new Map(Object.entries(balances ?? {}).map(([account, ore]) => [account, BigInt(ore)])),
  }
}

/** An entry that may be reversed: where its money went, of what kind, and whether it is reversed already. */
export async function selectReversible(
  tx: Tx,
  pot: string,
  number: number,
): Promise<{ account: string; payee: string | null; reversed: boolean } | undefined> {
  const { rows } = await sql<{ account: string; payee: string | null; reversed: boolean }>`
    select l.account, e.payee, exists (select from ledger.entries r where r.pot = e.pot and r.reverses = e.number) as reversed
    from ledger.entries e join ledger.lines l on l.pot = e.pot and l.number = e.number and l.ore > 0
    where e.pot = ${pot} and e.number = ${number} and e.kind in ('expenditure', 'repayment')`.execute(tx)
  return rows[0]
}

export async function insertAccount(tx: Tx, one: Account): Promise<void> {
  await sql`
    with made as (
      insert into ledger.accounts (id, kind, pot, year, measure, name)
      values (${one.id}, ${one.kind}, ${one.pot}, ${one.year}, ${one.measure}, ${one.name})
      on conflict (id) do nothing returning id, kind
    )
    insert into ledger.balances (account, kind, may_be_negative, ore)
    select made.id, made.kind, c.may_be_negative, 0 from made join ledger.chart c on c.kind = made.kind
    on conflict (account) do nothing`.execute(tx)
}

/** Writes entries with all that they change, in one statement: a posting is as few questions as it can be. */
export async function insertEntries(tx: Tx, all: Written): Promise<void> {
  const { pot, entries, made, turnover, flows, balances, vouchers, spent } = all
  const column = <K extends keyof Entry | 'digest'>(name: K) => entries.map(one => one[name])
  const lines = entries.flatMap(one =>
    one.lines.map((line, i) => ({ ...line, number: one.number, line: i + 1 })),
  )
  const origins = entries.flatMap(one => one.origins.map(part => ({ ...part, number: one.number })))
  const parts = made.flatMap(one => one.vector.map(part => ({ ...part, layer: one.layer })))
  await sql`
    with entry as (
      insert into ledger.entries (pot, number, voucher_year, voucher, key, body, kind, effective_on, recorded_at, person,
        role, text, payee, reverses, line_count, digest)
      select ${pot}::text, * from unnest(${column('number')}::int[], ${column('voucherYear')}::int[],
        ${column('voucher')}::int[], ${column('key')}::text[], ${column('body')}::text[], ${column('kind')}::text[],
        ${column('effectiveOn')}::date[], ${column('recordedAt')}::timestamptz[], ${column('person')}::text[],
        ${column('role')}::text[], ${column('text')}::text[], ${column('payee')}::text[], ${column('reverses')}::int[],
        ${entries.map(one => one.lines.length)}::int[], ${column('digest')}::text[])
    ), lines as (
      insert into ledger.lines (pot, number, line, account, ore)
      select ${pot}::text, * from unnest(${lines.map(one => one.number)}::int[], ${lines.map(one => one.line)}::int[],
        ${lines.map(one => one.account)}::text[], ${lines.map(one => one.ore)}::bigint[])
    ), balances as (
      update ledger.balances b set ore = b.ore + t.ore
      from unnest(${balances.map(one => one.account)}::text[], ${balances.map(one => one.ore)}::bigint[]) as t(account, ore)
      where b.account = t.account
    ), head as (
      update ledger.pots set last_entry = ${all.lastEntry}, head = ${all.head}, last_layer = ${all.lastLayer},
        open_layer = ${all.openLayer} where id = ${pot}
    ), vouchers as (
      insert into ledger.voucher_years (pot, year, last)
      select ${pot}::text, * from unnest(${vouchers.map(one => one[0])}::int[], ${vouchers.map(one => one[1])}::int[])
      on conflict (pot, year) do update set last = excluded.last
    ), turnover as (
      insert into ledger.turnover as t (account, effective_on, recorded_on, ore)
      select * from unnest(${turnover.map(one => one.account)}::text[], ${turnover.map(one => one.effectiveOn)}::date[],
        ${turnover.map(one => one.recordedOn)}::date[], ${turnover.map(one => one.ore)}::bigint[])
      on conflict (account, effective_on, recorded_on) do update set ore = t.ore + excluded.ore
    ), spent as (
      update ledger.layers l set spent = l.spent + t.ore
      from unnest(${spent.map(one => one[0])}::int[], ${spent.map(one => one[1])}::bigint[]) as t(layer, ore)
      where l.pot = ${pot} and l.layer = t.layer
    ), layer as (
      insert into ledger.layers (pot, layer, entry, amount, spent)
      select ${pot}::text, t.layer, t.entry, t.amount, t.spent from unnest(${made.map(one => one.layer)}::int[],
        ${made.map(one => one.entry)}::int[],
        ${made.map(one => one.amount)}::bigint[], ${made.map(one => one.spent)}::bigint[]) as t(layer, entry, amount, spent)
    ), sources as (
      insert into ledger.layer_sources (pot, layer, source, ore)
      select ${pot}::text, * from unnest(${parts.map(one => one.layer)}::int[], ${parts.map(one => one.source)}::text[],
        ${parts.map(one => one.ore)}::bigint[])
    ), origins as (
      insert into ledger.origins (pot, number, layer, source, ore)
      select ${pot}::text, * from unnest(${origins.map(one => one.number)}::int[], ${origins.map(one => one.layer)}::int[],
        ${origins.map(one => one.source)}::text[], ${origins.map(one => one.ore)}::bigint[])
    )
    insert into ledger.flows as f (account, year, payee, source, ore)
    select * from unnest(${flows.map(one => one.account)}::text[], ${flows.map(one => one.year)}::int[],
      ${flows.map(one => one.payee)}::text[], ${flows.map(one => one.source)}::text[],
      ${flows.map(one => one.ore)}::bigint[])
    on conflict (account, year, payee, source) do update set ore = f.ore + excluded.ore`.execute(tx)
}
