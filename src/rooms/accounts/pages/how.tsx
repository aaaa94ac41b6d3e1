import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { Explain, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { payeeWords } from '../../measures/index.ts'
import { lineColumns } from '../model.ts'
import { payeeSpans } from '../rules.ts'
import { text } from '../text.ts'
import { whereOf } from './place.ts'

/** What a file should look like, who is paid by which type, and what becomes of lines below zero. */
export function HowFile({ ask }: { ask: Ask }) {
  const t = text(ask.language)
  return (
    <>
      <Explain summary={t.howFile}>
        <p>{t.columns}</p>
        <Table
          name="how-file"
          caption={t.howFile}
          rows={lineColumns.map((column, i) => ({ column, holds: t.columnHolds[i] }))}
          columns={column => [
            column.words('column', t.column, one => one.column, { names: true }),
            column.words('holds', t.holds, one => one.holds),
          ]}
        />
      </Explain>
      <Explain summary={t.howPayee}>
        <p>{t.payeeLead}</p>
        <Table
          name="how-payee"
          caption={t.howPayee}
          rows={payeeSpans}
          columns={column => [
            column.words('from-type', t.fromType, one => one.from, { names: true }),
            column.words('payee', t.payee, one =>
              one.kind ? payeeWords(ask.language)[one.kind] : t.noExpense,
            ),
          ]}
        />
      </Explain>
      <Explain summary={t.howCredit}>
        <p>
          {t.creditLead} <LinkTo href={href('vouchers', whereOf(ask))}>{t.toVouchers}</LinkTo>
        </p>
      </Explain>
    </>
  )
}
