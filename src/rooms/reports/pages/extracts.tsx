import { href } from '../../../routes.ts'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { commitmentsOf } from '../../awards/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { contributorsOf, reportsOf, yearExtracts } from '../queries.ts'
import { may, stateOf } from '../rules.ts'
import { stateWords, text } from '../text.ts'
import { ExtractTable } from './figures.tsx'

/** A year's reports and, for each directorate, its extract of them all. */
export const extractsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!programme || !Number.isInteger(year)) return notFound
  if (!may.readAll(ask.actor, { office: programme.regions.map(one => one.office) }).ok) return forbidden
  const t = text(ask.language)
  const pilots = [
    ...new Set((await commitmentsOf(ask.db, { programme: programme.id })).map(one => one.municipality)),
  ]
  const reports = await reportsOf(ask.db, { programme: programme.id, year })
  const contributors = await contributorsOf(ask.db, programme, year)
  const names = await namesOn(ask.db, `${year}-01-01`, [...pilots, ...contributors])
  const extracts = await yearExtracts(ask.db, programme, year)
  const label = (id: string) => names.get(id) ?? id
  const stateOfPilot = (id: string) => {
    const report = reports.find(one => one.municipality === id)
    return report ? stateOf(report, contributors) : 'none'
  }
  return page(
    t.listTitle(year),
    pilots.length === 0 ? (
      <Empty>{t.nobody}</Empty>
    ) : (
      <>
        <Lead>{t.listLead(reports.filter(one => one.submittedAt).length, pilots.length)}</Lead>
        <Table
          caption={t.listTitle(year)}
          rows={pilots}
          columns={[
            {
              head: t.municipality,
              cell: id => (
                <LinkTo href={href('report', { programme: programme.id, year, municipality: id })}>
                  {label(id)}
                </LinkTo>
              ),
              names: true,
            },
            {
              head: t.state,
              cell: id => (
                <State tone={stateOfPilot(id) === 'settled' ? 'success' : 'neutral'}>
                  {stateWords(ask.language)[stateOfPilot(id)]}
                </State>
              ),
            },
          ]}
        />
        {contributors
          .filter(one => extracts.some(e => e.directorate === one))
          .map(directorate => (
            <Section title={label(directorate)} id={`extract-${directorate}`}>
              <ExtractTable
                ask={ask}
                rows={extracts.filter(one => one.directorate === directorate)}
                label={row => label(row.municipality)}
                head={t.municipality}
              />
            </Section>
          ))}
      </>
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
    },
  )
}
