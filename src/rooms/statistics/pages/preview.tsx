import { decimalOf } from '../../../core/decimal.ts'
import type { Language } from '../../../core/words.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Facts, Notice, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { TableNotes } from '../../../ui/table-notes.tsx'
import { namesOn } from '../../organisations/index.ts'
import type { FactsImport, ImportResult } from '../import.model.ts'
import { importText, problemSentence } from '../import.text.ts'

const mostTotals = 50
const exact = { decimals: 9 }

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
        name="changes"
        caption={t.changes}
        rows={result.changes}
        columns={column => [
          column.words(
            'municipality',
            t.municipality,
            one => names.get(one.organisation) ?? one.organisation,
            { names: true },
          ),
          column.words('indicator', t.indicator, one => one.indicator),
          column.year('year', t.year, one => one.year),
          column.decimal('was', t.was, one => decimalOf(one.was), exact),
          column.decimal('becomes', t.becomes, one => decimalOf(one.becomes), exact),
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
        name="totals"
        caption={t.totals}
        rows={result.totals.slice(0, mostTotals)}
        columns={column => [
          column.words('indicator', t.indicator, one => one.indicator, { names: true }),
          column.year('year', t.year, one => one.year),
          column.count('count', t.count, one => one.count),
          column.decimal('sum', t.sum, one => decimalOf(one.sum), exact),
          column.decimal('least', t.least, one => decimalOf(one.least), exact),
          column.decimal('most', t.most, one => decimalOf(one.most), exact),
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
      <TableNotes notes={result.notes} language={language} />
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
