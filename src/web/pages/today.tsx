import type { Actor } from '../../core/actor.ts'
import { addDays } from '../../core/dates.ts'
import { type Deeds, type Listed, rolesOf, type Waiting } from '../../core/deed.ts'
import { accountsWork } from '../../rooms/accounts/pages/work.ts'
import { allocationDeeds, allocationWaiting, sayAllocation } from '../../rooms/allocation/index.ts'
import { applicationDeeds, applicationsWaiting, sayApplication } from '../../rooms/applications/index.ts'
import { awardDeeds, awardsWaiting, sayAward } from '../../rooms/awards/index.ts'
import { identityWork } from '../../rooms/identity/pages/work.ts'
import {
  beyondWaiting,
  overDeeds,
  paymentDeeds,
  paymentsWaiting,
  sayBeyond,
  sayPayment,
} from '../../rooms/measures/index.ts'
import { measuresWork } from '../../rooms/measures/pages/work.ts'
import { namesOn } from '../../rooms/organisations/index.ts'
import { poolsWork } from '../../rooms/pools/pages/work.ts'
import { preparationDeeds, preparationsWaiting, sayPreparation } from '../../rooms/preparation/index.ts'
import {
  type Gathered,
  gatherProgrammes,
  programmeDeeds,
  programmesWaiting,
  sayProgramme,
} from '../../rooms/programmes/index.ts'
import { recordsWork } from '../../rooms/records/pages/work.ts'
import {
  proposalsWaiting,
  reportDeeds,
  reportsWaiting,
  sayProposal,
  sayReport,
  sayYearEnd,
  yearEndDeeds,
  yearEndsWaiting,
} from '../../rooms/reports/index.ts'
import { saySelection, selectionDeeds, selectionWaiting } from '../../rooms/selection/index.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { awaitedWords } from '../../text/work.ts'
import { type Ask, page, redirect, type Show } from '../../ui/page.ts'
import { Empty, Lead, Section } from '../../ui/pieces.tsx'
import { type Reader, type Say, type Work, WorkItems, type WorkList } from '../../ui/work.tsx'
import { text } from './today.text.ts'

type On = { at: Date; today: string }
/** What of a list can be said when the names are known. */
type Named = { names: readonly string[]; work: (reader: Reader) => Work }
type List = (ask: Ask, gathered: Gathered, on: On) => Promise<Named[]>

/** A room's list: its deeds, one query for what waits of them, and how that is said. */
export const listOf =
  <Name extends string, Thing extends Listed>(
    deeds: Deeds,
    waiting: (db: Ask['db'], actor: Actor, gathered: Gathered, on: On) => Promise<Waiting<Name, Thing>[]>,
    say: Say<Name, Thing>,
  ): List =>
  async ({ db, actor }, gathered, on) =>
    (await waiting(db, actor, gathered, on)).map(one => ({
      names: one.thing.names,
      work: reader => {
        const { waitingFor = rolesIn(reader, deeds[one.deed]!), ...said } = say(one, reader)
        const { since, due } = one.thing
        return { ...said, since, due, waitingFor: one.mine ? null : waitingFor }
      },
    }))

const rolesIn = ({ language }: Reader, deed: Deeds[string]): string =>
  rolesOf(deed)
    .map(role => awaitedWords(language)[role] ?? role)
    .join(', ')

/** Each room's list of what waits. */
export const lists = {
  programmes: listOf(programmeDeeds, programmesWaiting, sayProgramme),
  preparations: listOf(preparationDeeds, preparationsWaiting, sayPreparation),
  applications: listOf(applicationDeeds, applicationsWaiting, sayApplication),
  selection: listOf(selectionDeeds, selectionWaiting, saySelection),
  allocation: listOf(allocationDeeds, allocationWaiting, sayAllocation),
  awards: listOf(awardDeeds, awardsWaiting, sayAward),
  payments: listOf(paymentDeeds, paymentsWaiting, sayPayment),
  beyond: listOf(overDeeds, beyondWaiting, sayBeyond),
  measures: written(measuresWork),
  pools: written(poolsWork),
  accounts: written(accountsWork),
  reports: listOf(reportDeeds, reportsWaiting, sayReport),
  proposals: listOf(reportDeeds, proposalsWaiting, sayProposal),
  yearEnds: listOf(yearEndDeeds, yearEndsWaiting, sayYearEnd),
  records: written(recordsWork),
  identity: written(identityWork),
}

/** A list that is written by hand still. */
function written(list: WorkList): List {
  return async ask => (await list(ask)).map(one => ({ names: [], work: () => one }))
}

/** Everything that waits: the programmes are read once for all lists, and every name at once for what they found. */
export async function whatWaits(ask: Ask, wanted: readonly List[] = Object.values(lists)): Promise<Work[]> {
  const gathered = await gatherProgrammes(ask.db)
  const on = { at: ask.command.at, today: ask.today }
  const found = (await Promise.all(wanted.map(list => list(ask, gathered, on)))).flat()
  const ids = found.flatMap(one => one.names)
  const names = ids.length > 0 ? await namesOn(ask.db, ask.today, ids) : new Map<string, string>()
  const reader: Reader = {
    language: ask.language,
    actor: ask.actor,
    name: id => names.get(id) ?? id,
    programme: id => gathered.programmes.get(id)?.name ?? '',
  }
  return found.map(one => one.work(reader))
}

/** «I dag»: what waits for you, grouped overdue, today, this week, later; then what you wait for from others. */
export const todayPage: Show = async ask => {
  if (ask.actor.role === 'public') return redirect(href('front'))
  const t = text(ask.language)
  const all = await whatWaits(ask)
  const mine = all.filter(one => one.waitingFor === null)
  const others = all.filter(one => one.waitingFor !== null)
  const week = addDays(ask.today, 7)
  const groups: [string, Work[]][] = [
    [t.overdue, mine.filter(one => one.due !== null && one.due < ask.today)],
    [t.dueToday, mine.filter(one => one.due === ask.today)],
    [t.thisWeek, mine.filter(one => one.due !== null && one.due > ask.today && one.due <= week)],
    [t.later, mine.filter(one => one.due === null || one.due > week)],
    [t.others, others],
  ]
  const urgent = groups[0]![1].length + groups[1]![1].length
  return page(
    t.title,
    <>
      <Lead>{t.lead(mine.length, urgent)}</Lead>
      <p>{longDate(ask.today, ask.language)}</p>
      {all.length === 0 ? <Empty>{t.empty}</Empty> : null}
      {groups.map(([title, work]) =>
        work.length > 0 ? (
          <Section title={`${title} (${work.length})`}>
            <WorkItems work={work} language={ask.language} />
          </Section>
        ) : null,
      )}
    </>,
  )
}
