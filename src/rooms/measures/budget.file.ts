import type { Language } from '../../core/words.ts'
import { writeSheet } from '../../platform/sheet.ts'
import type { AdjustmentLine } from './budget.rules.ts'
import { budgetText } from './budget.text.ts'
import type { BudgetMove } from './money.model.ts'

export type NamedLine = AdjustmentLine & { name: string }

/** The lines of one budget adjustment, for the municipality's own accounting system. */
export function adjustmentFile(
  language: Language,
  move: BudgetMove,
  lines: readonly NamedLine[],
): Uint8Array {
  const t = budgetText(language)
  return writeSheet('csv', {
    name: t.lines,
    columns: [
      t.number,
      t.effectiveOn,
      t.what,
      t.account,
      t.function,
      t.type,
      t.project,
      t.amountKr,
      t.reference,
    ],
    rows: lines.map(one => [
      String(move.number),
      move.effectiveOn,
      one.name,
      one.coding?.account ?? '',
      one.coding?.function ?? '',
      one.type,
      one.coding?.project ?? '',
      { ore: one.ore },
      move.reference,
    ]),
  })
}

/** Every decision on the pot's budget, the newest first. */
export function moveLogFile(
  format: 'csv' | 'xlsx',
  language: Language,
  moves: readonly BudgetMove[],
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const t = budgetText(language)
  const name = (id: string | null) => (id === null ? t.notShared : (names.get(id) ?? ''))
  return writeSheet(format, {
    name: t.log,
    columns: [
      t.number,
      t.decidedOn,
      t.decidedBy,
      t.reference,
      t.from,
      t.to,
      t.amountKr,
      t.reason,
      t.effectiveOn,
    ],
    rows: moves.map(one => [
      one.number,
      one.decidedOn,
      one.decidedBy,
      one.reference,
      name(one.from),
      name(one.to),
      { ore: one.ore },
      one.reason,
      one.effectiveOn,
    ]),
  })
}
