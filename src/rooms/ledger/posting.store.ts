import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import { dateOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { type Account, type Entry, type Layer, type Planned, potAccount } from './model.ts'

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

type Earlier = { pot: string; body: string; number: number; voucherYear: number; voucher: number }
type Read = {
  earlier: Earlier | null
  lastVoucher: number
  layers: Layer[]
  balances: Map<string, Ore>
}

/** What the next posting of a locked pot needs, in one question: amounts come as text, since JSON has no bigint. */
export async function readPot(
  tx: Tx,
  pot: string,
  openLayer: number,
  key: string,
  year: number,
  accounts: readonly string[],
): Promise<Read> {
  type Row = {
    earlier: Earlier | null
    lastVoucher: number | null
    layers:
      | { layer: number; amount: string; spent: string; vector: { source: string; ore: string }[] }[]
      | null
    balances: Record<string, string> | null
  }
  const { rows } = await sql<Row>`
    select
      (select json_build_object('pot', pot, 'body', body, 'number', number, 'voucherYear', voucher_year, 'voucher', voucher)
       from ledger.entries where key = ${key}) as earlier,
      (select last from ledger.voucher_years where pot = ${pot} and year = ${year}) as "lastVoucher",
      (select json_agg(json_build_object('layer', l.layer, 'amount', l.amount::text, 'spent', l.spent::text, 'vector',
         (select json_agg(json_build_object('source', s.source, 'ore', s.ore::text) order by s.source collate "C")
          from ledger.layer_sources s where s.pot = l.pot and s.layer = l.layer)) order by l.layer)
       from ledger.layers l where l.pot = ${pot} and l.layer >= ${openLayer} and l.spent < l.amount) as layers,
      (select json_object_agg(account, ore::text) from ledger.balances where account = any(${accounts})) as balances`.execute(
    tx,
  )
  const { earlier, lastVoucher, layers, balances } = rows[0]!
  return {
    earlier,
    lastVoucher: lastVoucher ?? 0,
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

/** Writes an entry with all that it changes, in one statement: a posting is as few questions as it can be. */
export async function insertEntry(tx: Tx, entry: Entry, planned: Planned, digest: string): Promise<void> {
  const { pot, number, lines, origins } = entry
  const made = planned.newLayer
  const own = potAccount(pot)
  // The flow is kept at the account outside the pot: what the money came from or went to.
  const outside = lines.find(line => line.account !== own && origins.length > 0)?.account ?? null
  const accounts = lines.map(line => line.account)
  const ore = lines.map(line => line.ore)
  await sql`
    with line as (
      select * from unnest(${accounts}::text[], ${ore}::bigint[]) with ordinality as t(account, ore, line)
    ), entry as (
      insert into ledger.entries (pot, number, voucher_year, voucher, key, body, kind, effective_on, recorded_at, person,
        role, text, payee, reverses, line_count, digest)
      values (${pot}, ${number}, ${entry.voucherYear}, ${entry.voucher}, ${entry.key}, ${entry.body}, ${entry.kind},
        ${entry.effectiveOn}, ${entry.recordedAt}, ${entry.person}, ${entry.role}, ${entry.text}, ${entry.payee},
        ${entry.reverses}, ${lines.length}, ${digest})
    ), lines as (
      insert into ledger.lines (pot, number, line, account, ore)
      select ${pot}::text, ${number}::int, line, account, ore from line
    ), balances as (
      update ledger.balances b set ore = b.ore + line.ore from line where b.account = line.account
    ), head as (
      update ledger.pots set last_entry = ${number}, head = ${digest}, last_layer = coalesce(${made?.layer ?? null}::int, last_layer),
        open_layer = ${planned.openLayer}
      where id = ${pot}
    ), vouchers as (
      insert into ledger.voucher_years (pot, year, last) values (${pot}, ${entry.voucherYear}, ${entry.voucher})
      on conflict (pot, year) do update set last = excluded.last
    ), turnover as (
      insert into ledger.turnover as t (account, effective_on, recorded_on, ore)
      select account, ${entry.effectiveOn}::date, ${dateOf(entry.recordedAt)}::date, ore from line
      on conflict (account, effective_on, recorded_on) do update set ore = t.ore + excluded.ore
    ), spent as (
      update ledger.layers l set spent = l.spent + t.ore
      from unnest(${planned.spent.map(one => one.layer)}::int[], ${planned.spent.map(one => one.ore)}::bigint[]) as t(layer, ore)
      where l.pot = ${pot} and l.layer = t.layer
    ), layer as (
      insert into ledger.layers (pot, layer, entry, amount)
      select ${pot}, ${made?.layer ?? null}::int, ${number}, ${made?.amount ?? null}::bigint where ${made !== null}
    ), sources as (
      insert into ledger.layer_sources (pot, layer, source, ore)
      select ${pot}, ${made?.layer ?? null}::int, * from unnest(${made?.vector.map(one => one.source) ?? []}::text[],
        ${made?.vector.map(one => one.ore) ?? []}::bigint[])
    ), origin as (
      select * from unnest(${origins.map(one => one.layer)}::int[], ${origins.map(one => one.source)}::text[],
        ${origins.map(one => one.ore)}::bigint[]) as t(layer, source, ore)
    ), origins as (
      insert into ledger.origins (pot, number, layer, source, ore)
      select ${pot}, ${number}::int, layer, source, ore from origin
    )
    insert into ledger.flows as f (account, year, payee, source, ore)
    select ${outside}::text, ${entry.voucherYear}::int, coalesce(${entry.payee}::text, ''), source, sum(-ore)
    from origin
    group by source
    on conflict (account, year, payee, source) do update set ore = f.ore + excluded.ore`.execute(tx)
}
