import type { DateText } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import type { SheetCell } from '../../platform/sheet.ts'
import { writeSheet } from '../../platform/sheet.ts'
import type { Entry } from '../ledger/index.ts'
import { attachmentText, beyondText } from './beyond.text.ts'
import type { PayeeKind } from './model.ts'
import { entryWords, paymentText } from './payment.text.ts'
import { payeeWords } from './text.ts'

type Line = Pick<Entry, 'kind' | 'effectiveOn' | 'recordedAt' | 'text' | 'payee'> & {
  name: string
  ore: bigint
  link: { measure: string; spentOn: DateText | null; beyond: string | null; attachments: number } | undefined
  reversesName: string | null
  reversedByName: string | null
  origin: readonly { source: string; ore: bigint }[]
}

/** Vouchers as a table, the newest first, with a column of calculated share for each source. */
export function vouchersFile(
  format: 'csv' | 'xlsx',
  language: Language,
  known: {
    lines: readonly Line[]
    sources: readonly { id: string; name: string }[]
    measures: ReadonlyMap<string, string>
  },
): Uint8Array {
  const t = paymentText(language)
  const row = (one: Line): SheetCell[] => [
    one.name,
    one.effectiveOn,
    one.link?.spentOn ?? one.effectiveOn,
    one.recordedAt.toISOString(),
    entryWords(language)[one.kind],
    known.measures.get(one.link?.measure ?? '') ?? '',
    one.text,
    one.payee ? (payeeWords(language)[one.payee as PayeeKind] ?? one.payee) : '',
    { ore: one.ore },
    one.reversesName ?? '',
    one.reversedByName ?? '',
    one.link?.beyond ?? '',
    one.link?.attachments || null,
    ...known.sources.map(({ id }) => {
      const part = one.origin.find(origin => origin.source === id)
      return part ? { ore: part.ore } : null
    }),
  ]
  return writeSheet(format, {
    name: t.voucher,
    columns: [
      t.voucher,
      t.date,
      t.ownDate,
      t.recordedAt,
      t.posting,
      t.measure,
      t.what,
      t.payee,
      t.amountKr,
      t.reverses(''),
      t.reversedBy(''),
      beyondText(language).whyAbove,
      attachmentText(language).count,
      ...known.sources.map(one => `${one.name}, ${t.calculatedShare}`),
    ].map(one => one.trim()),
    rows: known.lines.map(row),
  })
}
