import type { Language } from '../../core/words.ts'
import { type Sheet, writeSheet } from '../../platform/sheet.ts'
import type { Transfer } from './model.ts'
import { adjustmentLines } from './rules.ts'
import { text } from './text.ts'

/** The budget adjustment of what has been approved, by function and type, for the municipality's accounting system. */
export function adjustmentFile(
  format: 'csv' | 'xlsx',
  language: Language,
  transfers: readonly Transfer[],
): Uint8Array {
  const t = text(language)
  const sheet: Sheet = {
    name: t.adjustment,
    columns: [t.number, t.effectiveOn, t.sector, t.function, t.type, t.amountKr, t.decidedBy, t.reference],
    rows: adjustmentLines(transfers.filter(one => one.approvedAt)).map(one => [
      String(one.transfer.number),
      one.transfer.effectiveOn,
      one.sector,
      one.function,
      one.type,
      { ore: one.ore },
      one.transfer.decidedBy,
      one.transfer.reference,
    ]),
  }
  return writeSheet(format, sheet)
}
