import { decimalOf, formatDecimal } from '../../../core/decimal.ts'
import type { Language } from '../../../core/words.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Facts, Notice, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import type { FactsImport, ImportResult } from '../import.model.ts'
import { importText, noteSentence, problemSentence } from '../import.text.ts'

const mostTotals = 50
const formatted = (value: string) => formatDecimal(decimalOf(value), 9)

type Shown = { result: ImportResult; language: Language }

/** Each problem with its line and column and what to do about it. */
export function Problems({ result, language }: Shown) {
  const t = importText(language)
  if (result.problems.length === 0) return null
  return (
    <Section title={t.problems} id="problems">
      {result.stoppedAt === null ? null : <Notice tone="warning">{t.stoppedAt(result.stoppedAt)}</Notice>}
      <ul class="ds-list">
        {result.problems.map(one => (
          <li>
            <strong>{t.at(one.line, one.column)}</strong> {problemSentence(one, language)}
          </li>
        ))}
      </ul>
      {result.more > 0 ? <p>{t.more(result.more)}</p> : null}
    </Section>
  )
}

/** Figures that would get another value, with the one before. */
export async function Changes({ ask, result }: { ask: Ask; result: ImportResult }) {
  const t = importText(ask.language)
  if (result.changed === 0) return null
  const names = await namesOn(
    ask.db,
    ask.today,
    result.changes.map(one => one.organisation),
  )
  return (
    <Section title={t.changes} id="changes">
      <p>{t.changesLead}</p>
      <Table
        caption={t.changes}
        rows={result.changes}
        columns={[
          { head: t.municipality, names: true, cell: one => names.get(one.organisation) ?? one.organisation },
          { head: t.indicator, cell: one => one.indicator },
          { head: t.year, cell: one => one.year },
          { head: t.was, figure: true, cell: one => formatted(one.was) },
          { head: t.becomes, figure: true, cell: one => formatted(one.becomes) },
        ]}
      />
      {result.changed > result.changes.length ? (
        <p>{t.totalsMore(result.changed - result.changes.length)}</p>
      ) : null}
    </Section>
  )
}

/** Control totals by indicator and year, to hold against the source. */
export function Totals({ result, language }: Shown) {
  const t = importText(language)
  if (result.totals.length === 0) return null
  return (
    <Section title={t.totals} id="totals">
      <p>{t.totalsLead}</p>
      <Table
        caption={t.totals}
        rows={result.totals.slice(0, mostTotals)}
        columns={[
          { head: t.indicator, names: true, cell: one => one.indicator },
          { head: t.year, cell: one => one.year },
          { head: t.count, figure: true, cell: one => formatted(String(one.count)) },
          { head: t.sum, figure: true, cell: one => formatted(one.sum) },
          { head: t.least, figure: true, cell: one => formatted(one.least) },
          { head: t.most, figure: true, cell: one => formatted(one.most) },
        ]}
      />
      {result.totals.length > mostTotals ? <p>{t.totalsMore(result.totals.length - mostTotals)}</p> : null}
    </Section>
  )
}

/** Encoding, separator, sheet and whatever a person should look at though it is no problem. */
export function HowRead({ one, result, language }: Shown & { one: FactsImport }) {
  const t = importText(language)
  const { form } = result
  const marks: Record<string, string> = { ',': t.comma, ';': t.semicolon, '\t': t.tab }
  const rows: [string, string][] =
    form === null
      ? []
      : form.kind === 'csv'
        ? [
            [t.format, 'CSV'],
            [t.encoding, `${form.encoding}${form.byteOrderMark ? ` ${t.withMark}` : ''}`],
            [t.delimiter, marks[form.delimiter] ?? form.delimiter],
          ]
        : [
            [t.format, 'XLSX'],
            [t.sheet, form.sheet],
          ]
  return (
    <Section title={t.how} id="how">
      {result.notes.map(note => (
        <Notice>{noteSentence(note, language)}</Notice>
      ))}
      <Facts
        rows={[
          ...rows,
          [t.numbers, one.borders ? shortDate(one.borders) : t.own],
          [t.digest, <code class="digest">{one.sha256}</code>],
        ]}
      />
    </Section>
  )
}
