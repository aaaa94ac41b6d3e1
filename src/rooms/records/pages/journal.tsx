import { dateOf } from '../../../core/dates.ts'
import { longDate } from '../../../text/dates.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead } from '../../../ui/pieces.tsx'
import { organisation } from '../../organisations/index.ts'
import { journalFor } from '../journal.queries.ts'
import { text } from '../text.ts'
import { Lines } from './lines.tsx'

/** The public journal of an office: anyone may read it, and sees what the rules let them see (D-5). */
export const journalPage: Show = async ask => {
  const office = await organisation(ask.db, ask.params.office!, ask.today)
  if (!office) return notFound
  const t = text(ask.language)
  const lines = await journalFor(ask.db, ask.actor, { organisation: office.id })
  const newest = lines[0]
  return page(
    t.journalTitle(office.name),
    newest ? (
      <>
        <Lead>{t.journalLead(lines.length, longDate(dateOf(newest.recordedAt), ask.language))}</Lead>
        <Lines lines={lines} language={ask.language} />
      </>
    ) : (
      <Empty>{t.journalEmpty}</Empty>
    ),
  )
}
