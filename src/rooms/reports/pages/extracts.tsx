import type { DateText } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Section, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { commitmentsOf } from '../../awards/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { potsSeenBy } from '../../pot/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { listText } from '../list.text.ts'
import type { Report } from '../model.ts'
import { contributorsOf, reportsOf, yearExtracts } from '../queries.ts'
import { daysLate, latestOf, publicVersion, reportDue, stateOf } from '../rules.ts'
import { stateWords } from '../text.ts'
import { viewText } from '../view.text.ts'
import { followsAll } from './asked.ts'
import { ExtractTable } from './figures.tsx'
import { tones } from './report.tsx'
import { YearBurden } from './year-burden.tsx'

type Year = {
  programme: ProgrammeView
  year: number
  pilots: string[]
  reports: Report[]
  contributors: string[]
  label: (id: string) => string
  /** Whose report the reader may open. */
  seen: (municipality: string) => boolean
}

/**
 * A year's reports: how far each has come, which are late, what the work is, and each directorate's extract of all.
 * Whoever does not follow the money is shown the way to what is public.
 */
export const extractsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!programme || !Number.isInteger(year)) return notFound
  const follows = await followsAll(ask, programme)
  const t = listText(ask.language)
  const pilots = [
    ...new Set((await commitmentsOf(ask.db, { programme: programme.id })).map(one => one.municipality)),
  ]
  const reports = await reportsOf(ask.db, { programme: programme.id, year })
  const contributors = await contributorsOf(ask.db, programme, year)
  const names = await namesOn(ask.db, `${year}-01-01`, [...pilots, ...contributors])
  const label = (id: string) => names.get(id) ?? id
  const seen = await potsSeenBy(ask.db, ask.actor, programme)
  const all = { programme, year, pilots, reports, contributors, label, seen }
  return page(
    t.listTitle(year),
    pilots.length === 0 ? (
      <Empty>{t.nobody}</Empty>
    ) : !follows ? (
      <OpenList ask={ask} all={all} />
    ) : (
      <>
        <Lead>{t.listLead(reports.filter(one => one.submittedAt).length, pilots.length)}</Lead>
        <ul class="views">
          <li>
            <LinkTo href={href('crosswalk', { programme: programme.id })}>{t.crosswalkLink}</LinkTo>
          </li>
          {(['csv', 'xlsx'] as const).map(format => (
            <li>
              <LinkTo href={href('extractsFile', { programme: programme.id, year, format })}>
                {t.fetch(format.toUpperCase())}
              </LinkTo>
            </li>
          ))}
        </ul>
        <Overdue ask={ask} all={all} />
        <Standing ask={ask} all={all} />
        <YearBurden ask={ask} programme={programme} year={year} reports={reports} label={label} />
        <Extracts ask={ask} all={all} />
      </>
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
    },
  )
}

/** What anyone may know: which reports have been approved, each with its public page. */
function OpenList({ ask, all }: { ask: Ask; all: Year }) {
  const t = listText(ask.language)
  const { programme, year, pilots, reports, contributors, label } = all
  const approved = reports.filter(one => publicVersion(one, contributors))
  return (
    <>
      <Lead>{t.openLead(approved.length, pilots.length)}</Lead>
      <ul class="cards">
        {approved.map(({ municipality }) => (
          <li>
            <LinkTo
              href={href('reportView', {
                programme: programme.id,
                year,
                municipality,
                audience: 'offentligheten',
              })}
            >
              {label(municipality)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Reports that have not been sent by the deadline, and by how many days. */
function Overdue({ ask, all }: { ask: Ask; all: Year }) {
  const t = listText(ask.language)
  const { year, pilots, reports, label } = all
  const due: DateText = reportDue(year)
  const days = daysLate(ask.today, due)
  const late = pilots.filter(id => !reports.some(one => one.municipality === id && one.submittedAt))
  if (days === 0 || late.length === 0) return null
  return (
    <Section title={t.overdue(late.length)} id="overdue">
      <p>{t.overdueNote(longDate(due, ask.language))}</p>
      <Table
        name="overdue"
        perPage={50}
        caption={t.overdue(late.length)}
        rows={late}
        columns={column => [
          column.link('municipality', t.municipality, id => label(id), {
            to: id => reportAt(all, id),
            names: true,
          }),
          column.words('waits-for', t.waitsFor, () => t.director),
          column.count('days-late', t.daysLate, () => days),
        ]}
      />
    </Section>
  )
}

const reportAt = ({ programme, year, seen }: Year, municipality: string): string | null =>
  seen(municipality) ? href('report', { programme: programme.id, year, municipality }) : null

function Standing({ ask, all }: { ask: Ask; all: Year }) {
  const t = listText(ask.language)
  const { pilots, reports, contributors, label, year } = all
  const of = (id: string) => reports.find(one => one.municipality === id)
  const reached = (id: string) => {
    const report = of(id)
    return report ? stateOf(report, contributors) : 'none'
  }
  const tone = (id: string): Tone => {
    const state = reached(id)
    return state === 'none' ? 'neutral' : tones[state]
  }
  const approved = (id: string) => {
    const report = of(id)
    const latest = report?.submittedAt ? latestOf(report) : undefined
    return latest ? t.approvedCount(latest.approvals.length, contributors.length) : ''
  }
  const minutes = (id: string) => Number(of(id)?.versions.at(-1)?.answers.minutes) || null
  return (
    <Table
      name="reports"
      perPage={50}
      caption={t.listTitle(year)}
      rows={pilots}
      columns={column => [
        column.link('municipality', t.municipality, id => label(id), {
          to: id => reportAt(all, id),
          names: true,
        }),
        column.state('state', t.state, id => stateWords(ask.language)[reached(id)], { tone: tone }),
        column.words('approved-of', t.approvedOf, approved, { figure: true }),
        column.count('minutes-told', t.minutesTold, minutes),
      ]}
    />
  )
}

async function Extracts({ ask, all }: { ask: Ask; all: Year }) {
  const { programme, year, contributors, label, seen } = all
  const extracts = await yearExtracts(ask.db, programme, year)
  return (
    <>
      {contributors
        .filter(one => extracts.some(e => e.directorate === one))
        .map(directorate => (
          <Section title={label(directorate)} id={`extract-${directorate}`}>
            <p>{viewText(ask.language).extractNote}</p>
            <ExtractTable
              ask={ask}
              name={`extract-${directorate}`}
              caption={label(directorate)}
              rows={extracts.filter(one => one.directorate === directorate)}
              label={row => label(row.municipality)}
              to={({ municipality }) =>
                seen(municipality)
                  ? href('reportView', { programme: programme.id, year, municipality, audience: directorate })
                  : null
              }
              head={listText(ask.language).municipality}
            />
          </Section>
        ))}
    </>
  )
}
