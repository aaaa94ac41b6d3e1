import { yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { commitmentsOf } from '../../awards/index.ts'
import { namesOn, officesOn } from '../../organisations/index.ts'
import { partnersOf, programmeById, regionOf } from '../../programmes/index.ts'
import { listText } from '../list.text.ts'
import { contributorsOf, reportsOf } from '../queries.ts'
import { may, stateOf } from '../rules.ts'
import { stateWords } from '../text.ts'
import { tones } from './report.tsx'

/** The tab «Kommunene» of an office: those of its region that take part, with their award and their report. */
export const officeMunicipalitiesPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  if (!programme || !regionOf(programme, office)) return notFound
  if (!may.readAll(ask.actor, { office, partners: await partnersOf(ask.db, programme) }).ok) return forbidden
  const t = listText(ask.language)
  const { id } = programme
  const thisYear = yearOf(ask.today)
  const years = programme.appropriations.map(one => one.year)
  const year = years.findLast(one => one <= thisYear) ?? years[0]
  if (year === undefined) return page(t.municipalities, <Empty>{t.nobody}</Empty>)
  const [commitments, offices, reports, contributors] = await Promise.all([
    commitmentsOf(ask.db, { programme: id }),
    officesOn(ask.db, programme.startsOn),
    reportsOf(ask.db, { programme: id }),
    contributorsOf(ask.db, programme, year),
  ])
  const here = [...new Set(commitments.map(one => one.municipality))].filter(
    one => offices.get(one) === office,
  )
  const names = await namesOn(ask.db, ask.today, [office, ...here])
  const award = (municipality: string) =>
    commitments.find(one => one.municipality === municipality && one.year === year)
  const lastReport = (municipality: string) =>
    reports.filter(one => one.municipality === municipality).sort((a, b) => b.year - a.year)[0]
  const reached = (municipality: string) => {
    const report = lastReport(municipality)
    return report ? stateOf(report, contributors) : ('none' as const)
  }
  const words = stateWords(ask.language)
  const tone = (one: string): Tone => {
    const state = reached(one)
    return state === 'none' ? 'neutral' : tones[state]
  }
  return page(
    t.municipalities,
    here.length === 0 ? (
      <Empty>{t.nobody}</Empty>
    ) : (
      <Table
        name="municipalities"
        perPage={50}
        caption={t.municipalities}
        rows={here}
        columns={column => [
          column.link('municipality', t.municipality, one => names.get(one) ?? one, {
            to: one => href('pot', { programme: id, municipality: one }),
            names: true,
          }),
          column.kr('award', t.awardKr(year), one => award(one)?.ore, {
            total: true,
          }),
          column.link('to-award', t.award, one => (award(one) ? t.toAward : ''), {
            to: one => (award(one) ? href('award', { programme: id, year, municipality: one }) : null),
          }),
          column.state(
            'report',
            t.lastReport,
            one => reportWords(lastReport(one)?.year, words[reached(one)]),
            {
              tone,
            },
          ),
        ]}
        total={t.sum}
      />
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: t.municipalitiesLead(here.length),
    },
  )
}

const reportWords = (year: number | undefined, state: string): string =>
  year === undefined ? state : `${year}: ${state}`
