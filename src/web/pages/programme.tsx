import { yearOf } from '../../core/dates.ts'
import { namesOn } from '../../rooms/organisations/index.ts'
import {
  gatherProgrammes,
  type ProgrammeView,
  programmeById,
  programmesMay,
} from '../../rooms/programmes/index.ts'
import { mandateText } from '../../rooms/programmes/pages/settings.tsx'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { About, Now, type Way } from '../../ui/frame.tsx'
import { type Ask, notFound, page, redirect, type Show } from '../../ui/page.ts'
import { ButtonLink, LinkTo, Section, State } from '../../ui/pieces.tsx'
import { Table } from '../../ui/table.tsx'
import { byUrgency, urgencyOf, type Work, WorkItems } from '../../ui/work.tsx'
import { addressed } from '../homes/homes.ts'
import { waitingNow } from '../waiting.ts'
import { programmeText, stageWords } from './programme.text.ts'
import { type Standing, standingOfProgramme } from './programme-facts.ts'
import { Lines, type Shown } from './programme-lines.tsx'

const [rowsShown, waitingShown] = [8, 4]

/** A programme's front page: where each year stands in each region, what waits and for whom, and its municipalities. */
export const programmePage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  if (programme.municipality) return redirect(href('ownPot', { programme: programme.id }))
  const t = programmeText(ask.language)
  const [standing, work] = await Promise.all([standingOfProgramme(ask, programme), workIn(ask, programme)])
  const municipalities = [...standing.municipalities.values()].flat().map(one => one.municipality)
  const names = await namesOn(ask.db, ask.today, [
    programme.sender,
    ...programme.regions.map(one => one.office),
    ...municipalities,
  ])
  const shown: Shown = { ask, programme, standing, work, name: id => names.get(id) ?? id }
  const others = work.filter(one => one.waitingFor !== null)
  return page(
    t.title,
    <>
      <Section title={t.lines} id="lines">
        <Lines {...shown} />
      </Section>
      <Municipalities {...shown} />
      {others.length > 0 ? (
        <Section title={t.others} id="others">
          <WorkItems work={others.slice(0, waitingShown)} language={ask.language} today={ask.today} />
        </Section>
      ) : null}
    </>,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
      lead: leadOf(shown),
      now: <Next {...shown} />,
      facts: <Facts {...shown} givers={await giversOf(ask, programme)} />,
    },
  )
}

/** What waits in this programme, as the reader may see it, the most urgent first. */
async function workIn(ask: Ask, programme: ProgrammeView): Promise<Work[]> {
  if (ask.actor.role === 'public') return []
  const all = await waitingNow(ask)
  return all.filter(one => addressed(one.href)?.params.programme === programme.id).sort(byUrgency(ask.today))
}

async function giversOf(ask: Ask, programme: ProgrammeView): Promise<number> {
  return (await gatherProgrammes(ask.db)).giversOf(programme.contributions).length
}

/** «2026 går som planlagt. 2027 mangler beløp fra to ordninger.» */
function leadOf({ ask, programme, standing }: Shown): string {
  const t = programmeText(ask.language)
  if (ask.today > programme.endsOn) return t.ended(longDate(programme.endsOn, ask.language))
  const words = stageWords(ask.language)
  const byYear = Map.groupBy(standing.lines, one => one.year)
  const lacking = [...byYear].flatMap(([year, lines]) => {
    const missing = [
      ...new Set(
        lines.flatMap(one =>
          one.steps.filter(s => s.state === 'missing').map(s => words[s.stage].toLowerCase()),
        ),
      ),
    ]
    return missing.length > 0 ? [{ year, said: t.lacks(year, listed(missing, t.and)) }] : []
  })
  const fine = [...byYear.keys()].filter(
    year =>
      !lacking.some(one => one.year === year) &&
      byYear.get(year)!.some(one => one.steps.some(s => s.stage !== 'mandate' && s.state !== 'next')),
  )
  return [
    ...(fine.length > 0 ? [t.asPlanned(listed(fine.map(String), t.and))] : []),
    ...lacking.map(one => one.said),
  ].join(' ')
}

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`

/** The municipalities of the year that goes on, or of the last that has awards. */
function Municipalities({ ask, programme, standing, name }: Shown) {
  const t = programmeText(ask.language)
  const years = [...standing.municipalities].filter(([, rows]) => rows.length > 0).map(([year]) => year)
  const year = years.findLast(one => one <= yearOf(ask.today)) ?? years[0]
  if (year === undefined) return null
  const all = standing.municipalities
    .get(year)!
    .toSorted((a, b) => name(a.municipality).localeCompare(name(b.municipality), 'nb'))
  const percent = ({ paidOre, spentOre }: Standing) =>
    paidOre > 0n ? { units: (spentOre * 100n) / paidOre, scale: 0 } : null
  const report = ({ report }: Standing) =>
    report === undefined ? 'notBegun' : report.sent ? 'reportSent' : 'begun'
  return (
    <Section title={t.municipalities} id="municipalities">
      <Table
        name="municipalities"
        caption={t.municipalities}
        rows={all.slice(0, rowsShown)}
        columns={column => [
          column.link('municipality', t.municipality, one => name(one.municipality), {
            to: one => href('award', { programme: programme.id, year, municipality: one.municipality }),
            names: true,
          }),
          column.kr('award', t.awardKr(year), one => one.ore, { total: all.length <= rowsShown }),
          column.percent('spent', t.spent, percent, { sign: true }),
          column.state('report', t.report(year), one => t[report(one)], {
            tone: one => (report(one) === 'reportSent' ? 'success' : 'neutral'),
          }),
        ]}
        {...(all.length <= rowsShown ? { total: t.sum } : {})}
      />
      {all.length > rowsShown ? (
        <p>
          <LinkTo href={href('awards', { programme: programme.id, year })}>
            {t.allMunicipalities(all.length)}
          </LinkTo>
        </p>
      ) : null}
    </Section>
  )
}

/** The one thing that this reader can do next here, and the ways on. */
function Next({ ask, programme, work }: Shown) {
  const t = programmeText(ask.language)
  const mine = work.filter(one => one.waitingFor === null)
  const [first, ...rest] = mine
  const manages = programmesMay.manage(ask.actor).ok
  const next = Math.max(yearOf(ask.today), ...programme.appropriations.map(one => one.year + 1))
  const links: Way[] = [
    ...rest.slice(0, 3).map(one => ({ label: one.text, href: one.href })),
    ...(manages && programme.mandate && next <= yearOf(programme.endsOn)
      ? [{ label: t.prepareYear(next), href: href('fundYear', { programme: programme.id }) }]
      : []),
    { label: t.settings, href: href('programmeSettings', { programme: programme.id }) },
    { label: t.followKrone, href: href('followKrone', { programme: programme.id }) },
  ]
  if (!first)
    return (
      <Now title={t.next} links={links}>
        {ask.actor.role === 'public' ? null : <p>{t.nothing}</p>}
      </Now>
    )
  return (
    <Now title={first.text} links={links}>
      {urgencyOf(first, ask.today) === 'urgent' ? (
        <p>
          <State tone="warning">{t.urgent}</State>
        </p>
      ) : null}
      <p>
        {first.since ? t.waitsSince(longDate(first.since, ask.language)) : null}{' '}
        {first.due ? t.due(longDate(first.due, ask.language)) : null}
      </p>
      <ButtonLink href={first.href}>{t.doIt}</ButtonLink>
    </Now>
  )
}

function Facts({ ask, programme, name, givers }: Shown & { givers: number }) {
  const t = programmeText(ask.language)
  const given = new Set(programme.contributions.map(one => one.scheme)).size
  return (
    <About
      title={t.about}
      rows={[
        [t.mandate, programme.mandate ? mandateText(ask, programme) : t.noMandate],
        [t.target, programme.target.text],
        [
          t.period,
          `${longDate(programme.startsOn, ask.language)} – ${longDate(programme.endsOn, ask.language)}`,
        ],
        ...(given > 0 ? [[t.schemes, t.schemesFrom(given, givers)] as const] : []),
        [t.sender, name(programme.sender)],
      ]}
    />
  )
}
