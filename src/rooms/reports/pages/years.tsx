import { yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { commitmentsOf } from '../../awards/index.ts'
import { potPlace } from '../../pot/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { listText } from '../list.text.ts'
import { contributorsOf, reportsOf } from '../queries.ts'
import { reportDue, stateOf } from '../rules.ts'
import { stateWords } from '../text.ts'
import { tones } from './report.tsx'

/** The years of a programme that there may be a report of by now, the newest first. */
const yearsBegun = (programme: ProgrammeView, ask: Ask): number[] =>
  programme.appropriations
    .map(one => one.year)
    .filter(year => year <= yearOf(ask.today))
    .reverse()

/** The tab «Rapporter» of a programme: each year, and how many of its municipalities have sent theirs. */
export const programmeReportsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  const t = listText(ask.language)
  const { id } = programme
  const rows = await Promise.all(
    yearsBegun(programme, ask).map(async year => ({
      year,
      pilots: (await commitmentsOf(ask.db, { programme: id, year })).length,
      sent: (await reportsOf(ask.db, { programme: id, year })).filter(one => one.submittedAt).length,
    })),
  )
  const latest = rows[0]
  return page(
    t.tab,
    latest ? (
      <>
        <Table
          name="report-years"
          caption={t.tab}
          rows={rows}
          columns={column => [
            column.year('year', t.year, one => one.year, {
              names: true,
              shown: one => (
                <LinkTo href={href('extracts', { programme: id, year: one.year })}>{one.year}</LinkTo>
              ),
            }),
            column.count('pilots', t.pilots, one => one.pilots),
            column.count('sent', t.sent, one => one.sent),
            column.day('due', t.due, one => reportDue(one.year)),
          ]}
        />
        <p>
          <LinkTo href={href('crosswalk', { programme: id })}>{t.crosswalkLink}</LinkTo>
        </p>
      </>
    ) : (
      <Empty>{t.noYears}</Empty>
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: latest ? t.yearLead(latest.year, latest.sent, latest.pilots) : null,
    },
  )
}

/** The tab «Rapport» of a municipality: its reports by year, and the year's end that goes with them. */
export const potReportsPage: Show = async ask => {
  const where = { programme: ask.params.programme!, municipality: ask.params.municipality! }
  const place = await potPlace(ask.db, ask.actor, where)
  if (!place) return notFound
  if (place === 'forbidden') return forbidden
  const { programme, name } = place
  if (programme.municipality) return notFound
  const t = listText(ask.language)
  const reports = await reportsOf(ask.db, where)
  const rows = await Promise.all(
    yearsBegun(programme, ask).map(async year => {
      const report = reports.find(one => one.year === year)
      const contributors = await contributorsOf(ask.db, programme, year)
      return { year, state: report ? stateOf(report, contributors) : ('none' as const) }
    }),
  )
  const words = stateWords(ask.language)
  const latest = rows[0]
  const tone = (one: (typeof rows)[number]): Tone => (one.state === 'none' ? 'neutral' : tones[one.state])
  return page(
    t.ownTab,
    latest ? (
      <>
        <Table
          name="reports"
          caption={t.ownTab}
          rows={rows}
          columns={column => [
            column.year('year', t.year, one => one.year, {
              names: true,
              shown: one => (
                <LinkTo href={href('report', { ...where, year: one.year })}>{t.reportOf(one.year)}</LinkTo>
              ),
            }),
            column.state('state', t.state, one => words[one.state], { tone }),
            column.day('due', t.due, one => reportDue(one.year)),
          ]}
        />
        <p>
          <LinkTo href={href('yearEnd', where)}>{t.toYearEnd}</LinkTo>
        </p>
      </>
    ) : (
      <Empty>{t.noYears}</Empty>
    ),
    {
      crumbs: [{ label: name, href: href('pot', where) }],
      illustrative: programme.illustrative,
      lead: latest ? t.ownLead(latest.year, words[latest.state]) : null,
    },
  )
}
