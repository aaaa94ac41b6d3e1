import { CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Account, Chained, Layer, Original, PotState } from './model.ts'

/**
 * Locks a pot and says what it is: everything that is written to it waits for this. Undefined where it is not open.
 *
 * @param daysAfter what each later day moved is read too: those on which something is to be posted, and what comes after.
 */
export const lockPot = (tx: Tx, pot: string, daysAfter: DateText): Promise<PotState | undefined> =>
  stateOf(tx, pot, daysAfter, sql`for update`)

/** The same as it stands now, which another may move meanwhile: to tell what would be refused, and never to post. */
export const readPot = (db: Db, pot: string, daysAfter: DateText): Promise<PotState | undefined> =>
  stateOf(db, pot, daysAfter, sql``)

async function stateOf(
  db: Db,
  pot: string,
  daysAfter: DateText,
  lock: RawBuilder<unknown>,
): Promise<PotState | undefined> {
  type Head = Pick<PotState, 'head' | 'closedThrough' | 'lastEntry'> & { lastDay: DateText | null }
  const { rows } = await sql<Head>`
    select last_entry as "lastEntry", head, closed_through as "closedThrough", last_effective as "lastDay"
    from ledger.pots where id = ${pot} ${lock}`.execute(db)
  const [found] = rows
  if (!found) return undefined
  const { lastDay, ...state } = found
  const read = await readEntries(db, pot)
  // Most are posted on the last day there is, or later.
  const later = lastDay !== null && lastDay > daysAfter ? await readDays(db, pot, daysAfter) : nothingLater()
  return { pot, ...state, ...read, ...later, daysAfter }
}

const nothingLater = () => ({ days: [], credited: new Map<number, DateText>() })

/** What each day after one moved, and the last on which money of each year came. */
async function readDays(db: Db, pot: string, after: DateText): Promise<Pick<PotState, 'days' | 'credited'>> {
  const { rows: days } = await sql<{ on: DateText; moved: bigint }>`
    select day as on, sum(ore)::bigint as moved from (
      select t.effective as day, t.ore from ledger.accounts a
      join ledger.turnover t on t.account = a.id and t.grain = 'day' and t.effective > ${after}
      where a.pot = ${pot} and a.kind in ('pot', 'commitment', 'carriedOver')
      union all
      select e.effective_on, m.crosses * e.ore from ledger.unfolded e
      join ledger.accounts f on f.id = e.from_account join ledger.accounts t on t.id = e.to_account
      join ledger.movements m on m.entry_kind = e.kind and m.from_kind = f.kind and m.to_kind = t.kind
      where e.pot = ${pot} and e.effective_on > ${after}
    ) each group by day having sum(ore) <> 0 order by day`.execute(db)
  const { rows: credited } = await sql<{ year: number; last: DateText }>`
    select a.year, max(e.effective_on) as last from ledger.accounts a join ledger.entries e on e.from_account = a.id
      and e.from_account <> 'pot:' || e.pot and e.effective_on > ${after}
    where a.pot = ${pot} and a.kind in ('appropriation', 'sectorBudget') group by a.year`.execute(db)
  return { days, credited: new Map(credited.map(one => [one.year, one.last])) }
}

type Read = Pick<PotState, 'lastLayer' | 'vouchers' | 'layers' | 'balances'>

/** What follows from a pot's entries, in one question: amounts come as text, since JSON has no bigint. */
async function readEntries(db: Db, pot: string): Promise<Read> {
  type Row = {
    lastLayer: number
    vouchers: Record<string, number> | null
    layers:
      | { layer: number; amount: string; spent: string; vector: { source: string; ore: string }[] }[]
      | null
    balances: Record<string, string> | null
  }
  const { rows } = await sql<Row>`
    select
      (select coalesce(max(layer), 0) from ledger.layers where pot = ${pot}) as "lastLayer",
      (select json_object_agg(year, last) from (
         select year, (select max(voucher) from ledger.entries where pot = ${pot} and voucher_year = year) as last
         from generate_series((select min(voucher_year) from ledger.entries where pot = ${pot}),
           (select max(voucher_year) from ledger.entries where pot = ${pot})) as year) v where last is not null) as vouchers,
      (select json_agg(json_build_object('layer', l.layer, 'amount', l.amount::text, 'spent', l.spent::text, 'vector',
         (select json_agg(json_build_object('source', s.source, 'ore', s.ore::text) order by s.source collate "C")
          from ledger.layer_sources s where s.pot = l.pot and s.layer = l.layer)) order by l.layer)
       from ledger.layers l where l.pot = ${pot} and l.spent < l.amount) as layers,
      (select json_object_agg(b.account, b.ore::text) from ledger.accounts a join ledger.balances b on b.account = a.id
       where a.pot = ${pot}) as balances`.execute(db)
  const { lastLayer, vouchers, layers, balances } = rows[0]!
  return {
    lastLayer,
    vouchers: new Map(Object.entries(vouchers ?? {}).map(([year, last]) => [Number(year), last])),
    layers: (layers ?? []).map(
      (one): Layer => ({
        layer: one.layer,
        amount: BigInt(one.amount),
        spent: BigInt(one.spent),
        vector: one.vector.map(part => ({ source: part.source, ore: BigInt(part.ore) })),
      }),
    ),
    balances: new Map(Object.entries(balances ?? {}).map(([account, ore]) => [account, BigInt(ore)])),
  }
}

type Earlier = {
  key: string
  pot: string
  body: string
  number: number
  voucherYear: number
  voucher: number
  effectiveOn: DateText
}

/** What has been posted with the keys. */
export async function selectEarlier(tx: Tx, keys: readonly string[]): Promise<Earlier[]> {
  const { rows } = await sql<Earlier>`
    select key, pot, body, number, voucher_year as "voucherYear", voucher, effective_on as "effectiveOn" from ledger.entries
    where key = any(${keys})`.execute(tx)
  return rows
}

/** An entry that may be reversed: where its money went, of what kind, and whether it is reversed already. */
export async function selectReversible(
  tx: Tx,
  pot: string,
  number: number,
): Promise<Omit<Original, 'vector'> | undefined> {
  const { rows } = await sql<Omit<Original, 'vector'>>`
    select e.from_account as "from", e.to_account as "to", e.payee,
      exists (select from ledger.entries r where r.pot = e.pot and r.reverses = e.number) as reversed
    from ledger.entries e where e.pot = ${pot} and e.number = ${number} and e.kind in ('expenditure', 'repayment')`.execute(
    tx,
  )
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

/**
 * Writes an entry with all that it changes, if the pot is still what the entry was planned for; then it is locked.
 * «moved»: it is another by now, and nothing is written; «known»: neither, since its key has been posted.
 */
export async function append(tx: Tx, one: Chained): Promise<'written' | 'moved' | 'known'> {
  const { before, closedThrough, pot, number, voucherYear, voucher, key, body, kind, effectiveOn } = one
  const { recordedAt, person, role, text, payee, reverses, from, to, ore, origins, digest } = one
  const layers = origins.map(part => part.layer)
  const sources = origins.map(part => part.source)
  const parts = origins.map(part => part.ore)
  const values = [
    ...[before, closedThrough, pot, number, voucherYear, voucher, key, body, kind, effectiveOn, recordedAt],
    ...[person, role, text, payee, reverses, from, to, ore, layers, sources, parts, digest],
  ]
  const { rows } = await tx.executeQuery<{ append: 'written' | 'moved' | 'known' }>(
    CompiledQuery.raw(appending, values),
  )
  return rows[0]!.append
}

/** As many as are sent at once: some megabytes. */
const mostAtOnce = 2000

/**
 * Writes entries that follow each other as {@link append} does one: all of them, or what it answered of the first that
 * were not. Within a transaction a row that is changed for each of many is found ever more slowly, so that the pot, its
 * accounts and its layers are changed once for all that are sent together.
 */
export async function appendAll(tx: Tx, all: readonly Chained[]): Promise<'written' | 'moved' | 'known'> {
  for (let from = 0; from < all.length; from += mostAtOnce) {
    const some = all.slice(from, from + mostAtOnce)
    const { before, closedThrough, pot } = some[0]!
    const entries = some.map(({ origins, before: _, closedThrough: __, pot: ___, ...one }) => ({
      ...one,
      ore: String(one.ore),
      layers: origins.map(part => part.layer),
      sources: origins.map(part => part.source),
      parts: origins.map(part => String(part.ore)),
    }))
    const { rows } = await sql<{ answer: 'written' | 'moved' | 'known' }>`
      select ledger.append_all(${before}, ${closedThrough}::date, ${pot}, ${JSON.stringify(entries)}::jsonb) as answer`.execute(
      tx,
    )
    if (rows[0]!.answer !== 'written') return rows[0]!.answer
  }
  return 'written'
}

/** Written out once: every posting sends it. */
const appending = `select ledger.append(${Array.from({ length: 23 }, (_, i) => `$${i + 1}`).join(', ')})`
