import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Entry, Layer, LedgerRefusal, Planned, Posting, Request, Written } from './model.ts'
import { movedOf, type Original, type PotState, plan } from './posting.rules.ts'
import { entryDigest } from './rules.ts'

/** A pot while postings are reckoned one after the other: each sees what those before it have done. */
export type Batch = PotState & {
  lastEntry: number
  head: string
  /** Year -> the last voucher's number in it. */
  vouchers: Map<number, number>
  layers: Layer[]
  balances: Map<string, Ore>
  entries: (Entry & { digest: string })[]
  /** What is taken of layers that were there before. */
  spent: Map<number, Ore>
  /** New layers, each with the number of the entry that made it. */
  made: (Layer & { entry: number })[]
}

export type Locked = Omit<PotState, 'original'> & {
  lastEntry: number
  head: string
  vouchers: ReadonlyMap<number, number>
}

export const batchOf = (locked: Locked): Batch => ({
  ...locked,
  original: null,
  vouchers: new Map(locked.vouchers),
  layers: locked.layers.map(one => ({ ...one })),
  balances: new Map(locked.balances),
  entries: [],
  spent: new Map(),
  made: [],
})

/** Posts one more to the batch, or says why not; the batch is then as it was. */
export function add(
  batch: Batch,
  command: Command,
  posting: Posting & { body: string },
  request: Request,
  original: Original | null,
): Result<Entry, LedgerRefusal> {
  const planned = plan({ ...batch, original }, request, posting.effectiveOn)
  if (!planned.ok) return planned
  const entry = entryOf(batch, command, posting, request.kind, planned.value)
  const digest = entryDigest(batch.head, entry)
  batch.entries.push({ ...entry, digest })
  batch.head = digest
  batch.lastEntry = entry.number
  batch.vouchers.set(entry.voucherYear, entry.voucher)
  for (const { account, ore } of entry.lines)
    batch.balances.set(account, (batch.balances.get(account) ?? 0n) + ore)
  settle(batch, planned.value)
  return ok(entry)
}

function entryOf(
  { pot, lastEntry, vouchers }: Batch,
  { actor, at }: Command,
  { key, body, effectiveOn, text }: Posting & { body: string },
  kind: Request['kind'],
  { lines, origins, payee, reverses }: Planned,
): Entry {
  const voucherYear = Number(effectiveOn.slice(0, 4))
  return {
    pot,
    number: lastEntry + 1,
    voucherYear,
    voucher: (vouchers.get(voucherYear) ?? 0) + 1,
    key,
    body,
    kind,
    effectiveOn,
    recordedAt: at,
    person: actor.person,
    role: actor.role,
    text,
    payee,
    reverses,
    lines,
    origins,
  }
}

/** What the layers hold afterwards: those that are spent are not looked at again. */
function settle(batch: Batch, { spent, newLayer, openLayer }: Planned): void {
  batch.openLayer = openLayer
  for (const { layer, ore } of spent) {
    batch.layers.find(one => one.layer === layer)!.spent += ore
    if (!batch.made.some(one => one.layer === layer))
      batch.spent.set(layer, (batch.spent.get(layer) ?? 0n) + ore)
  }
  batch.layers = batch.layers.filter(one => one.spent < one.amount)
  if (newLayer) {
    const layer = { ...newLayer, spent: 0n, entry: batch.lastEntry }
    batch.layers.push(layer)
    batch.made.push(layer)
    batch.lastLayer = newLayer.layer
  }
}

/** What a batch changes in all, summed a row each. */
export function written(batch: Batch): Written {
  const moved = batch.entries.flatMap(entry => entry.lines.map(line => ({ entry, ...line })))
  const flown = batch.entries.flatMap(entry => {
    const outside = entry.lines.find(line => movedOf(batch.pot, [line]) === 0n)
    return outside ? entry.origins.map(part => ({ entry, account: outside.account, ...part })) : []
  })
  const { pot, head, lastEntry, lastLayer, openLayer, entries, made } = batch
  return {
    ...{ pot, head, lastEntry, lastLayer, openLayer, entries, made },
    vouchers: [...batch.vouchers],
    spent: [...batch.spent],
    balances: summed(moved, ({ account, ore }) => ({ account, ore })),
    turnover: summed(moved, ({ entry, account, ore }) => ({
      account,
      effectiveOn: entry.effectiveOn,
      recordedOn: dateOf(entry.recordedAt),
      ore,
    })),
    flows: summed(flown, ({ entry, account, source, ore }) => ({
      account,
      year: entry.voucherYear,
      payee: entry.payee ?? '',
      source,
      ore: -ore,
    })),
  }
}

/** Rows that are alike but for their øre, added up, in order of what they are, so that batches never wait in a ring. */
function summed<From, Row extends { ore: Ore }>(all: readonly From[], rowOf: (one: From) => Row): Row[] {
  const sums = new Map<string, Row>()
  for (const one of all) {
    const row = rowOf(one)
    const { ore, ...rest } = row
    const key = Object.values(rest).join('\t')
    const known = sums.get(key)
    if (known) known.ore += ore
    else sums.set(key, row)
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
