import type { Entry } from '../rooms/ledger/index.ts'
import type { Row, Tables } from './tables.ts'

/** An entry with what hangs on it, as the ledger had it when it was posted. */
export type Voucher = { row: Row<'ledger.entries'>; lines: Row<'ledger.lines'>[]; entry: Entry }

export type Pot = {
  row: Row<'ledger.pots'>
  vouchers: Voucher[]
  layers: { row: Row<'ledger.layers'>; sources: Row<'ledger.layer_sources'>[] }[]
  origins: Row<'ledger.origins'>[]
}

/** Each pot with its vouchers by number and its layers by number. What belongs to no pot is told by `strays`. */
export function potsOf(tables: Tables): Pot[] {
  const entries = byPot(tables['ledger.entries'])
  const lines = byPot(tables['ledger.lines'])
  const origins = byPot(tables['ledger.origins'])
  const layers = byPot(tables['ledger.layers'])
  const sources = byPot(tables['ledger.layer_sources'])
  return tables['ledger.pots'].map(row => {
    const linesOf = Map.groupBy(lines.get(row.id) ?? [], one => one.number)
    const originsOf = Map.groupBy(origins.get(row.id) ?? [], one => one.number)
    const sourcesOf = Map.groupBy(sources.get(row.id) ?? [], one => one.layer)
    return {
      row,
      vouchers: (entries.get(row.id) ?? [])
        .toSorted((a, b) => a.number - b.number)
        .map(entry => voucher(entry, linesOf.get(entry.number) ?? [], originsOf.get(entry.number) ?? [])),
      layers: (layers.get(row.id) ?? [])
        .toSorted((a, b) => a.layer - b.layer)
        .map(layer => ({ row: layer, sources: sourcesOf.get(layer.layer) ?? [] })),
      origins: origins.get(row.id) ?? [],
    }
  })
}

const byPot = <R extends { pot: string }>(rows: R[]): Map<string, R[]> => Map.groupBy(rows, row => row.pot)

function voucher(
  row: Row<'ledger.entries'>,
  unordered: Row<'ledger.lines'>[],
  origins: Row<'ledger.origins'>[],
): Voucher {
  const lines = unordered.toSorted((a, b) => a.line - b.line)
  const { pot, number, key, body, kind, person, role, text, payee, reverses } = row
  const entry: Entry = {
    pot,
    number,
    voucherYear: row.voucher_year,
    voucher: row.voucher,
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
    lines: lines.map(({ account, ore }) => ({ account, ore })),
    origins: origins
      .map(({ layer, source, ore }) => ({ layer, source, ore }))
      .sort((a, b) => a.layer - b.layer || (a.source < b.source ? -1 : 1)),
  }
  return { row, lines, entry }
}
