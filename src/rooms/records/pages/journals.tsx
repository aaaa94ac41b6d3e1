import { href } from '../../../routes.ts'
import { page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { journalsKept } from '../journal.queries.ts'
import { text } from '../text.ts'

/** Everybody whose public journal is kept here, with how many entries it has. */
export const journalsPage: Show = async ask => {
  const t = text(ask.language)
  const journals = await journalsKept(ask.db)
  const names = await namesOn(
    ask.db,
    ask.today,
    journals.map(one => one.organisation),
  )
  const name = (id: string) => names.get(id) ?? id
  return page(
    t.journals,
    journals.length === 0 ? (
      <Empty>{t.journalEmpty}</Empty>
    ) : (
      <Table
        name="journals"
        caption={t.journals}
        rows={journals.toSorted((a, b) => name(a.organisation).localeCompare(name(b.organisation), 'nb'))}
        columns={column => [
          column.link('organisation', t.keeper, one => name(one.organisation), {
            to: one => href('journal', { office: one.organisation }),
            names: true,
          }),
          column.count('cases', t.cases, one => one.cases),
        ]}
      />
    ),
    { lead: journals.length === 0 ? null : t.journalsLead(journals.length) },
  )
}
