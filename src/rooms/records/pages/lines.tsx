import { dateOf } from '../../../core/dates.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { LinkTo, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { JournalLine } from '../journal.queries.ts'
import { caseNumber } from '../model.ts'
import { directionWords, text } from '../text.ts'

/** Registry entries as a table. A restricted one shows number, date and legal basis, and nothing else. */
export function Lines({ lines, language }: { lines: readonly JournalLine[]; language: Language }) {
  const t = text(language)
  return (
    <Table
      name="entries"
      caption={t.caption}
      rows={lines}
      columns={column => [
        column.link('entry', t.entry, line => `${caseNumber(line.filed)}–${line.number}`, {
          to: line => href('case', place(line)),
          names: true,
        }),
        column.day('date', t.date, line => dateOf(line.recordedAt)),
        column.words(
          'direction',
          t.direction,
          line => line.shown && directionWords(language)[line.shown.direction],
          { none: '–' },
        ),
        column.several('what', t.what, line => whatOf(line, language), {
          shown: line => <What line={line} language={language} />,
        }),
        column.words('party', t.party, line => line.shown?.party, { none: '–' }),
        column.state('access', t.access, line => accessOf(line, language)[1], {
          tone: line => accessOf(line, language)[0],
        }),
      ]}
    />
  )
}

const place = ({ filed }: JournalLine) => ({
  office: filed.organisation,
  year: filed.year,
  number: filed.number,
})

const sentOf = ({ shown }: JournalLine, language: Language): string =>
  shown?.sentAt ? `, ${text(language).sent(shortDate(dateOf(shown.sentAt)))}` : ''

/** The titles of its documents, or its own where it has none; the last with when it was sent. */
function whatOf(line: JournalLine, language: Language): string[] {
  if (!line.shown) return []
  const titles = line.documents.length > 0 ? line.documents.map(one => one.title) : [line.shown.title]
  return titles.with(-1, titles.at(-1) + sentOf(line, language))
}

function What({ line, language }: { line: JournalLine; language: Language }) {
  if (!line.shown) return <>–</>
  const sent = sentOf(line, language)
  if (line.documents.length === 0) return <>{line.shown.title + sent}</>
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

function accessOf(line: JournalLine, language: Language): [Tone, string] {
  const t = text(language)
  if (line.legalBasis !== null) return ['warning', t.restricted(line.legalBasis)]
  if (line.sight !== 'open') return ['neutral', t.askForAccess]
  return line.shown?.direction === 'out' ? ['success', t.open] : ['info', t.yours]
}
