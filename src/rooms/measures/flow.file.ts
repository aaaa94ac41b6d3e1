import { type Ore, sumOre } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import type { SheetCell } from '../../platform/sheet.ts'
import { writeSheet } from '../../platform/sheet.ts'
import type { Share } from './flow.rules.ts'
import { notSplit } from './flow.rules.ts'
import { flowText } from './flow.text.ts'
import type { PayeeKind } from './model.ts'
import { payeeWords } from './text.ts'

export type OpenFlow = {
  programme: { id: string; name: string; illustrative: boolean }
  throughYear: number
  shares: readonly Share[]
  schemes: ReadonlyMap<string, { name: string; post: string }>
  names: ReadonlyMap<string, string>
  measures: ReadonlyMap<string, string>
}

export const payeeName = (language: Language, payee: string): string =>
  payee === notSplit ? flowText(language).notSplit : (payeeWords(language)[payee as PayeeKind] ?? payee)

/** The rows that anyone may have, as CSV or XLSX: what came in has neither measure nor payee. */
export function openFlowFile(format: 'csv' | 'xlsx', language: Language, flow: OpenFlow): Uint8Array {
  const t = flowText(language)
  const row = (one: Share): SheetCell[] => [
    flow.schemes.get(one.source)?.name ?? one.source,
    flow.schemes.get(one.source)?.post ?? '',
    flow.names.get(one.municipality) ?? one.municipality,
    one.spent ? (flow.measures.get(one.spent.measure) ?? '') : t.came,
    one.spent ? payeeName(language, one.spent.payee) : '',
    { ore: one.ore },
    flow.throughYear,
  ]
  return writeSheet(format, {
    name: t.picture,
    columns: [t.scheme, t.post, t.municipality, t.measure, t.payee, t.tableShare, '31.12'],
    rows: flow.shares.map(row),
  })
}

/** The same for machines. Amounts are whole øre as text, since they may be larger than a number holds. */
export function openFlowJson(flow: OpenFlow): unknown {
  const text = (ore: Ore) => ore.toString()
  return {
    programme: flow.programme,
    through: `${flow.throughYear}-12-31`,
    calculatedShare: true,
    note: flowText('nb').calculated,
    creditedOre: text(sumOre(flow.shares.filter(one => !one.spent).map(one => one.ore))),
    spentOre: text(sumOre(flow.shares.filter(one => one.spent).map(one => one.ore))),
    rows: flow.shares.map(one => ({
      scheme: one.source,
      schemeName: flow.schemes.get(one.source)?.name ?? null,
      post: flow.schemes.get(one.source)?.post ?? null,
      municipality: one.municipality,
      municipalityName: flow.names.get(one.municipality) ?? null,
      measure: one.spent ? (flow.measures.get(one.spent.measure) ?? null) : null,
      payee: one.spent?.payee ?? null,
      ore: text(one.ore),
    })),
  }
}
