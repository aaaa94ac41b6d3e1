import { type Layer, movedOf, take, totalOf, type Vector, vectorOf } from '../rooms/ledger/index.ts'
import { type Examination, type Look, look } from './model.ts'
import type { Pot, Voucher } from './pots.ts'
import { missing, placeOf } from './read.ts'

/** A layer is a credit of the pot: its amount and parts are the entry's, and what it has spent was taken from it. */
export function checkLayers(pot: Pot, examination: Examination): void {
  const { same, wrong } = look(examination, 'layers', pot.layers.length)
  const credits = pot.vouchers.filter(one => one.row.kind === 'award' || one.row.kind === 'reversal')
  for (const [i, { row: credit }] of credits.entries())
    if (!pot.layers[i]) wrong(missing('ledger.layers', pot.row.id, i + 1), 'entry', null, credit.number)
  const taken = new Map<number, bigint>()
  for (const { layer, ore } of pot.vouchers.flatMap(one => one.entry.origins))
    if (ore < 0n) taken.set(layer, (taken.get(layer) ?? 0n) - ore)
  for (const [i, { row, sources }] of pot.layers.entries()) {
    const place = placeOf('ledger.layers', row)
    const credit = credits[i]
    same(place, 'layer', row.layer, i + 1)
    same(place, 'entry', row.entry, credit?.row.number)
    same(place, 'amount', row.amount, credit && movedOf(credit.entry))
    same(place, 'spent', row.spent, taken.get(row.layer) ?? 0n)
    const brought = credit?.entry.origins ?? []
    for (const source of sources) {
      const part = brought.find(one => one.source === source.source)
      same(placeOf('ledger.layer_sources', source), 'ore', source.ore, part?.ore)
    }
    for (const { source, ore } of brought)
      if (!sources.some(one => one.source === source))
        wrong(missing('ledger.layer_sources', pot.row.id, row.layer, source), 'ore', null, ore)
  }
}

/**
 * Plays the pot again from its first entry: each expenditure takes what the rule takes from the layers as they then
 * were, and each reversal brings its original's parts back as a new layer (invariant 3).
 */
export function checkOrigin(pot: Pot, examination: Examination): void {
  const looked = look(examination, 'origin', pot.vouchers.length)
  const layers: Layer[] = []
  for (const one of pot.vouchers) {
    const amount = movedOf(one.entry)
    if (amount === 0n) {
      sameOrigins(one, [], looked)
    } else if (one.row.kind === 'expenditure' || one.row.kind === 'repayment') {
      const taken = take(layers, amount < 0n ? -amount : 0n)
      if (amount >= 0n || !taken) {
        looked.wrong(placeOf('ledger.entries', one.row), 'ore', amount, '< 0')
        return
      }
      const should = taken.flatMap(({ layer, parts }) =>
        parts.map(part => ({ layer, source: part.source, ore: -part.ore })),
      )
      sameOrigins(one, should, looked)
      for (const { layer, parts } of taken) layers[layer - 1]!.spent += totalOf(parts)
    } else {
      const layer = layers.length + 1
      const vector = one.row.kind === 'reversal' ? reversed(pot, one, looked) : vectorOf(one.entry.origins)
      const should = vector.map(part => ({ layer, ...part }))
      sameOrigins(one, should, looked)
      layers.push({ layer, amount: totalOf(vector), spent: 0n, vector })
    }
  }
}

/** The parts of the expenditure that is reversed, which is so only once. */
function reversed(pot: Pot, { row, entry }: Voucher, { wrong, same }: Look): Vector {
  const place = placeOf('ledger.entries', row)
  const original = pot.vouchers.find(
    ({ row: one }) =>
      one.number === row.reverses &&
      (one.kind === 'expenditure' || one.kind === 'repayment') &&
      one.number < row.number,
  )
  if (!original) {
    wrong(place, 'reverses', row.reverses, null)
    return []
  }
  const again = pot.vouchers.find(one => one.row.reverses === row.reverses && one.row.number < row.number)
  same(place, 'reverses', again && row.reverses, undefined)
  same(place, 'from_account', entry.from, original.entry.to)
  same(place, 'to_account', entry.to, original.entry.from)
  return vectorOf(original.entry.origins.map(({ source, ore }) => ({ source, ore: -ore })))
}

type Origin = { layer: number; source: string; ore: bigint }

function sameOrigins({ row, entry }: Voucher, should: Origin[], { same }: Look): void {
  const said = (all: readonly Origin[]) =>
    all.map(one => `${one.layer} / ${one.source}: ${one.ore}`).join(', ')
  same(placeOf('ledger.entries', row), 'origin_ore', said(entry.origins), said(should))
}
