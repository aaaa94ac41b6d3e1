import { type DateText, dateOf, onTime, yearOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { sumOre } from '../../core/ore.ts'
import { yearsOfRuns } from '../../rooms/allocation/index.ts'
import { callsOf } from '../../rooms/applications/index.ts'
import { commitmentsOf } from '../../rooms/awards/index.ts'
import { flowsOf } from '../../rooms/ledger/index.ts'
import { officesOn } from '../../rooms/organisations/index.ts'
import { potOf } from '../../rooms/pot/index.ts'
import {
  contributionsOf,
  gatherProgrammes,
  type ProgrammeView,
  yearsOf,
} from '../../rooms/programmes/index.ts'
import { type ReportProgress, reportDue, reportProgress } from '../../rooms/reports/index.ts'
import { decisionsOf, offersOf, recommendationsOf } from '../../rooms/selection/index.ts'
import type { Ask } from '../../ui/page.ts'
import { type Facts, lineOf, type Step } from './programme-line.ts'

/** How one municipality stands in one year: its award, what it has spent of what came in, and its report. */
export type Standing = {
  municipality: string
  office: string
  ore: Ore
  paidOre: Ore
  spentOre: Ore
  accepted: boolean
  report: ReportProgress | undefined
}

/** One year in one region, as the line shows it. */
export type RegionYear = { year: number; office: string; steps: Step[]; pilots: number; ore: Ore }

export type ProgrammeStanding = { lines: RegionYear[]; municipalities: Map<number, Standing[]> }

/** Where each year of each region stands, and each municipality that takes part. */
export async function standingOfProgramme(ask: Ask, programme: ProgrammeView): Promise<ProgrammeStanding> {
  const known = await gathered(ask, programme)
  const municipalities = new Map(
    yearsOf(programme).map(year => [
      year,
      known.commitments.filter(one => one.year === year).map(one => standing(known, one)),
    ]),
  )
  // Of a region that has chosen nobody, a year that has passed tells nothing.
  const chosen = new Set(known.decisions.map(one => one.office))
  const begins = (office: string) => (chosen.has(office) ? 0 : yearOf(ask.today))
  const lines = yearsShown(programme, ask.today).flatMap(year =>
    programme.regions
      .filter(one => begins(one.office) <= year)
      .map(({ office }) => {
        const facts = factsOf(ask, programme, known, { year, office, own: municipalities.get(year) ?? [] })
        const own = (municipalities.get(year) ?? []).filter(one => one.office === office)
        return {
          year,
          office,
          steps: lineOf(facts),
          pilots: facts.pilots,
          ore: sumOre(own.map(one => one.ore)),
        }
      }),
  )
  return { lines, municipalities }
}

/** The years that have money, and the one that is next; the first where none has. */
const yearsShown = (programme: ProgrammeView, today: DateText): number[] => {
  const funded = new Set(programme.appropriations.map(one => one.year))
  const all = yearsOf(programme)
  const shown = all.filter(year => funded.has(year) || year <= yearOf(today) + 1)
  return shown.length > 0 ? shown : all.slice(0, 1)
}

async function gathered({ db }: Ask, programme: ProgrammeView) {
  const { id } = programme
  const [calls, recommended, decisions, offers, runs, commitments, reports, offices, programmes] =
    await Promise.all([
      callsOf(db, id),
      recommendationsOf(db, id),
      decisionsOf(db, id),
      offersOf(db, { programme: id }),
      yearsOfRuns(db, id),
      commitmentsOf(db, { programme: id }),
      reportProgress(db, id),
      officesOn(db, programme.startsOn),
      gatherProgrammes(db),
    ])
  const pots = [...new Set(commitments.map(one => potOf(id, one.municipality)))]
  const flows = pots.length > 0 ? await flowsOf(db, { pots }) : []
  const spent = new Map<string, Ore>()
  for (const one of flows)
    if (one.kind === 'spent')
      spent.set(`${one.pot} ${one.year}`, (spent.get(`${one.pot} ${one.year}`) ?? 0n) + one.ore)
  const { giversOf } = programmes
  return { calls, recommended, decisions, offers, runs, commitments, reports, offices, spent, giversOf }
}

type Known = Awaited<ReturnType<typeof gathered>>

const standing = (known: Known, one: Known['commitments'][number]): Standing => ({
  municipality: one.municipality,
  office: known.offices.get(one.municipality) ?? '',
  ore: one.ore,
  paidOre: one.paidOre,
  spentOre: known.spent.get(`${potOf(one.programme, one.municipality)} ${one.year}`) ?? 0n,
  accepted: one.acceptedAt !== null,
  report: known.reports.find(r => r.municipality === one.municipality && r.year === one.year),
})

/** Whose offers in a region wait for an answer. */
function unansweredIn({ decisions, offers }: Known, office: string): Facts['unanswered'] {
  const own = new Set(decisions.filter(one => one.office === office).map(one => one.municipality))
  const waiting = offers.filter(one => one.answer === null && own.has(one.municipality))
  const [first] = waiting.map(one => dateOf(one.madeAt)).sort()
  return first ? { count: waiting.length, since: first } : null
}

function factsOf(
  ask: Ask,
  programme: ProgrammeView,
  known: Known,
  { year, office, own }: { year: number; office: string; own: readonly Standing[] },
): Facts {
  const call = known.calls.find(one => one.office === office)
  const here = own.filter(one => one.office === office)
  const received = sumOre(here.map(one => one.paidOre))
  const accepted = new Set(known.offers.filter(one => one.answer === 'accepted').map(one => one.municipality))
  const pilots = known.decisions.filter(one => one.office === office && accepted.has(one.municipality))
  const givers = known.giversOf(contributionsOf(programme, year)).length
  const thisYear = yearOf(ask.today)
  const due = reportDue(year)
  return {
    mandated: programme.mandate !== undefined,
    deadline: call?.finalDeadline ?? call?.deadline ?? null,
    deadlinePassed: call !== undefined && !onTime(ask.command.at, call.finalDeadline ?? call.deadline),
    recommended: known.recommended.some(one => one.office === office),
    decided: known.decisions.some(one => one.office === office),
    unanswered: unansweredIn(known, office),
    funded: programme.appropriations.some(one => one.year === year),
    allocation: known.runs.get(year) ?? 'none',
    pilots: pilots.length,
    granted: here.length,
    accepted: here.filter(one => one.accepted).length,
    paid: here.filter(one => one.paidOre > 0n || one.ore === 0n).length,
    usedPercent: received > 0n ? Number((sumOre(here.map(one => one.spentOre)) * 100n) / received) : null,
    yearState: year > thisYear ? 'before' : year < thisYear ? 'after' : 'during',
    reportsSent: here.filter(one => one.report?.sent).length,
    reportsApproved: here.filter(one => one.report?.sent && one.report.approved.length >= givers).length,
    reportsDue: due,
    overdue: ask.today > due,
  }
}
