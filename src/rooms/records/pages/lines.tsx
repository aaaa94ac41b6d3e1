import { dateOf } from '../../../core/dates.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { LinkTo, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { JournalLine } from '../journal.queries.ts'
import { caseNumber } from '../model.ts'
import { directionWords, text } from '../text.ts'

/** Registry entries as a table. A restricted one shows number, date and legal basis, and nothing else. */
export function Lines({ lines, language }: { lines: readonly JournalLine[]; language: Language }) {
  const t = text(language)
  return (
    <Table
      caption={t.caption}
      rows={lines}
      columns={[
        { head: t.entry, cell: line => <EntryLink line={line} />, names: true },
        { head: t.date, cell: line => shortDate(dateOf(line.recordedAt)) },
        {
          head: t.direction,
          cell: line => (line.shown ? directionWords(language)[line.shown.direction] : '–'),
        },
        { head: t.what, cell: line => <What line={line} language={language} /> },
        { head: t.party, cell: line => line.shown?.party ?? '–' },
        { head: t.access, cell: line => <Access line={line} language={language} /> },
      ]}
    />
  )
}

const place = ({ filed }: JournalLine) => ({
  office: filed.organisation,
  year: filed.year,
  number: filed.number,
})

const EntryLink = ({ line }: { line: JournalLine }) => (
  <LinkTo href={href('case', place(line))}>
    {caseNumber(line.filed)}–{line.number}
  </LinkTo>
)

function What({ line, language }: { line: JournalLine; language: Language }) {
  if (!line.shown) return <>–</>
  const { title, sentAt } = line.shown
  const sent = sentAt ? `, ${text(language).sent(shortDate(dateOf(sentAt)))}` : ''
  if (line.documents.length === 0) return <>{title + sent}</>
  return (
    <>
      {line.documents.map((document, i) => (
        <>
          {i > 0 ? <br /> : null}
          <LinkTo href={href('document', { ...place(line), entry: line.number, document: document.number })}>
            {document.title}
          </LinkTo>
        </>
      ))}
      {sent}
    </>
  )
}

function Access({ line, language }: { line: JournalLine; language: Language }) {
  const t = text(language)
  if (line.legalBasis !== null) return <State tone="warning">{t.restricted(line.legalBasis)}</State>
  if (line.sight !== 'open') return <State>{t.askForAccess}</State>
  const toAll = line.shown?.direction === 'out'
  return <State tone={toAll ? 'success' : 'info'}>{toAll ? t.open : t.yours}</State>
}
