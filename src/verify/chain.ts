import { absOre, sumOre } from '../core/ore.ts'
import { entryDigest, genesis, movedOf } from '../rooms/ledger/index.ts'
import { type Examination, look } from './model.ts'
import type { Pot } from './pots.ts'
import { missing, placeOf } from './read.ts'
import type { Tables } from './tables.ts'

/** From the pot's genesis to its head: no number is missing, and each entry gives the digest that it states. */
export function checkChain({ row: pot, vouchers }: Pot, examination: Examination): void {
  const { same, wrong } = look(examination, 'chain', vouchers.length)
  let head = genesis(pot.id)
  for (const [i, { row, entry }] of vouchers.entries()) {
    const place = placeOf('ledger.entries', row)
    if (row.number !== i + 1) {
      wrong(missing('ledger.entries', pot.id, i + 1), 'number', null, i + 1)
      return
    }
    // A time that is no whole millisecond is none that was posted.
    const { recordedAt } = entry
    const posted = Number.isNaN(recordedAt.getTime()) ? null : recordedAt.toISOString()
    if (!same(place, 'recorded_at', row.recorded_at, posted)) return
    if (!same(place, 'digest', row.digest, entryDigest(head, entry))) return
    head = row.digest
  }
  same(placeOf('ledger.pots', pot), 'last_entry', pot.last_entry, vouchers.length)
  same(placeOf('ledger.pots', pot), 'head', pot.head, head)
  const last =
    vouchers
      .map(one => one.row.effective_on)
      .sort()
      .at(-1) ?? null
  if (pot.last_effective !== undefined)
    same(placeOf('ledger.pots', pot), 'last_effective', pot.last_effective, last)
}

/** The numbers of vouchers run from 1 in each year, without gaps. */
export function checkVouchers({ vouchers }: Pot, examination: Examination): void {
  const { same } = look(examination, 'vouchers', vouchers.length)
  const last = new Map<number, number>()
  for (const { row } of vouchers) {
    const place = placeOf('ledger.entries', row)
    const year = Number(row.effective_on.slice(0, 4))
    if (!same(place, 'voucher_year', row.voucher_year, year)) return
    if (!same(place, 'voucher', row.voucher, (last.get(year) ?? 0) + 1)) return
    last.set(year, row.voucher)
  }
}

/** Money moves between accounts of the pot as the chart allows, and its origins sum to what comes in or goes out. */
export function checkEntries(pot: Pot, tables: Tables, examination: Examination): void {
  const { same, wrong } = look(examination, 'entries', pot.vouchers.length)
  const allowed = new Set(
    tables['ledger.movements'].map(one => `${one.entry_kind} ${one.from_kind} ${one.to_kind}`),
  )
  const accounts = tables['ledger.accounts'].filter(one => one.pot === pot.row.id)
  const kindOf = new Map(accounts.map(one => [one.id, one.kind]))
  const negative = new Set(tables['ledger.chart'].filter(one => one.may_be_negative).map(one => one.kind))
  const left = new Map<string, bigint>()
  for (const { row, entry } of pot.vouchers) {
    const place = placeOf('ledger.entries', row)
    const { from, to, ore } = entry
    if (ore <= 0n) wrong(place, 'ore', ore, '≥ 1')
    const origin = sumOre(entry.origins.map(part => part.ore))
    // Where money comes in or goes out, its origins say how much; where it stays within, they say nothing.
    if (movedOf(entry) === 0n) same(place, 'origin_ore', origin, 0n)
    else same(place, 'ore', ore, absOre(origin))
    const movement = `${kindOf.get(from)} ${kindOf.get(to)}`
    if (!allowed.has(`${row.kind} ${movement}`)) wrong(place, 'ledger.movements', movement, null)
    for (const [account, moved] of [
      [from, -ore],
      [to, ore],
    ] as const) {
      const now = (left.get(account) ?? 0n) + moved
      left.set(account, now)
      if (now < 0n && !negative.has(kindOf.get(account) ?? '')) wrong(place, account, now, '≥ 0')
    }
  }
}

/** Each balance is the sum of what its account's entries moved; only what the chart allows is ever below zero. */
export function checkBalances(tables: Tables, examination: Examination): void {
  const sums = new Map<string, bigint>()
  const add = (account: string, ore: bigint) => sums.set(account, (sums.get(account) ?? 0n) + ore)
  for (const { from_account, to_account, ore } of tables['ledger.entries']) {
    add(from_account, -ore)
    add(to_account, ore)
  }
  const balances = new Map(tables['ledger.balances'].map(row => [row.account, row]))
  const accounts = new Set(tables['ledger.accounts'].map(one => one.id))
  const negative = new Set(tables['ledger.chart'].filter(one => one.may_be_negative).map(one => one.kind))
  for (const { id, kind } of tables['ledger.accounts']) {
    const { same, wrong } = look(examination, 'balances')
    const row = balances.get(id)
    const sum = sums.get(id) ?? 0n
    if (!row) {
      wrong(missing('ledger.balances', id), 'ore', null, sum)
      continue
    }
    const place = placeOf('ledger.balances', row)
    same(place, 'ore', row.ore, sum)
    same(place, 'kind', row.kind, kind)
    if (row.ore < 0n && !negative.has(kind)) wrong(place, 'ore', row.ore, '≥ 0')
  }
  for (const row of tables['ledger.balances'])
    if (!accounts.has(row.account))
      look(examination, 'balances').wrong(missing('ledger.accounts', row.account), 'id', null, row.account)
  for (const row of tables['ledger.entries'])
    for (const field of ['from_account', 'to_account'] as const)
      if (!accounts.has(row[field]))
        look(examination, 'balances', 0).wrong(placeOf('ledger.entries', row), field, row[field], null)
}

/** Rows that hang on a pot, an entry or a layer that is not there. */
export function checkStrays(tables: Tables, examination: Examination): void {
  const pots = new Set(tables['ledger.pots'].map(one => one.id))
  const layers = new Set(tables['ledger.layers'].map(one => `${one.pot} / ${one.layer}`))
  for (const name of ['ledger.accounts', 'ledger.entries', 'ledger.layers'] as const) {
    const row = (tables[name] as { pot: string }[]).find(one => !pots.has(one.pot))
    if (row) look(examination, 'entries', 0).wrong(missing('ledger.pots', row.pot), 'id', null, row.pot)
  }
  const source = tables['ledger.layer_sources'].find(one => !layers.has(`${one.pot} / ${one.layer}`))
  if (source)
    look(examination, 'layers', 0).wrong(
      missing('ledger.layers', source.pot, source.layer),
      'layer',
      null,
      source.layer,
    )
}
