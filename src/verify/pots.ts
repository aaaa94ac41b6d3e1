import type { Entry } from '../rooms/ledger/index.ts'
import type { Row, Tables } from './tables.ts'

/** An entry as it stands in its file and as the ledger had it when it was posted. */
export type Voucher = { row: Row<'ledger.entries'>; entry: Entry }

export type Pot = {
  row: Row<'ledger.pots'>
  vouchers: Voucher[]
  layers: { row: Row<'ledger.layers'>; sources: Row<'ledger.layer_sources'>[] }[]
}

/** Each pot with its vouchers by number and its layers by number. What belongs to no pot is told by `strays`. */
export function potsOf(tables: Tables): Pot[] {
  const entries = byPot(tables['ledger.entries'])
  const layers = byPot(tables['ledger.layers'])
  const sources = byPot(tables['ledger.layer_sources'])
  return tables['ledger.pots'].map(row => {
    const sourcesOf = Map.groupBy(sources.get(row.id) ?? [], one => one.layer)
    return {
      row,
      vouchers: (entries.get(row.id) ?? []).toSorted((a, b) => a.number - b.number).map(voucher),
      layers: (layers.get(row.id) ?? [])
        .toSorted((a, b) => a.layer - b.layer)
        .map(layer => ({ row: layer, sources: sourcesOf.get(layer.layer) ?? [] })),
    }
  })
}

const byPot = <R extends { pot: string }>(rows: R[]): Map<string, R[]> => Map.groupBy(rows, row => row.pot)

function voucher(row: Row<'ledger.entries'>): Voucher {
  const { pot, number, voucher, key, body, kind, person, role, text, payee, reverses, ore } = row
  const entry: Entry = {
    pot,
    number,
    voucherYear: row.voucher_year,
    voucher,
    key,
    body,
    kind,
    effectiveOn: row.effective_on,
    recordedAt: new Date(row.recorded_at),
    person,
    role,
    text,
    payee,
    reverses,
    from: row.from_account,
    to: row.to_account,
    ore,
    origins: row.origin_layers
      .map((layer, i) => ({ layer, source: row.origin_sources[i] ?? '', ore: row.origin_ore[i] ?? 0n }))
      .sort((a, b) => a.layer - b.layer || (a.source < b.source ? -1 : 1)),
  }
  return { row, entry }
}
