import { dateOf } from '../core/dates.ts'
import { movedOf } from '../rooms/ledger/index.ts'
import { type Examination, look } from './model.ts'
import type { Pot } from './pots.ts'
import type { Tables } from './tables.ts'

/** What is kept so that pages answer at once: turnover by account and days, and the flow by account, payee and source. */
export function checkDerived(tables: Tables, pots: readonly Pot[], examination: Examination): void {
  const turnover = new Map<string, bigint>()
  const flows = new Map<string, bigint>()
  const add = (sums: Map<string, bigint>, parts: (string | number)[], ore: bigint) =>
    sums.set(parts.join(' / '), (sums.get(parts.join(' / ')) ?? 0n) + ore)
  for (const { row: pot, vouchers } of pots)
    for (const { row, lines, entry } of vouchers) {
      const recorded = dateOf(entry.recordedAt)
      for (const { account, ore } of lines) add(turnover, [account, row.effective_on, recorded], ore)
      const outside = lines.find(line => movedOf(pot.id, [line]) === 0n)
      for (const { source, ore } of entry.origins)
        if (outside) add(flows, [outside.account, row.voucher_year, row.payee ?? '', source], -ore)
    }
  const key = (...parts: (string | number)[]) => parts.join(' / ')
  held(
    'ledger.turnover',
    tables['ledger.turnover'].map(row => ({ row, key: key(row.account, row.effective_on, row.recorded_on) })),
    turnover,
    examination,
  )
  held(
    'ledger.flows',
    tables['ledger.flows'].map(row => ({ row, key: key(row.account, row.year, row.payee, row.source) })),
    flows,
    examination,
  )
}

type Kept = { row: { ore: bigint; $line: number }; key: string }

function held(
  table: string,
  kept: readonly Kept[],
  sums: Map<string, bigint>,
  examination: Examination,
): void {
  const { same } = look(examination, 'derived', sums.size)
  const file = `${table}.jsonl`
  for (const { row, key } of kept)
    same({ file, line: row.$line, row: key }, 'ore', row.ore, sums.get(key) ?? 0n)
  const there = new Set(kept.map(one => one.key))
  for (const [key, ore] of sums) if (!there.has(key) && ore !== 0n) same({ file, row: key }, 'ore', null, ore)
}
