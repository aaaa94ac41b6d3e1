import { addDays } from '../../core/dates.ts'
import { accountsWork } from '../../rooms/accounts/pages/work.ts'
import { allocationWork } from '../../rooms/allocation/pages/work.ts'
import { applicationsWork } from '../../rooms/applications/pages/work.ts'
import { awardsWork } from '../../rooms/awards/pages/work.ts'
import { identityWork } from '../../rooms/identity/pages/work.ts'
import { measuresWork } from '../../rooms/measures/pages/work.ts'
import { poolsWork } from '../../rooms/pools/pages/work.ts'
import { recordsWork } from '../../rooms/records/pages/work.ts'
import { reportsWork } from '../../rooms/reports/pages/work.ts'
import { yearEndWork } from '../../rooms/reports/pages/year-end-work.ts'
import { selectionWork } from '../../rooms/selection/pages/work.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { page, redirect, type Show } from '../../ui/page.ts'
import { Empty, Lead, Section } from '../../ui/pieces.tsx'
import { type Work, WorkItems, type WorkList } from '../../ui/work.tsx'
import { text } from './today.text.ts'

/** Each room's work list. */
const workLists: readonly WorkList[] = [
  applicationsWork,
  selectionWork,
  allocationWork,
  awardsWork,
  measuresWork,
  poolsWork,
  accountsWork,
  reportsWork,
  yearEndWork,
  recordsWork,
  identityWork,
]

/** «I dag»: what waits for you, grouped overdue, today, this week, later; then what you wait for from others. */
export const todayPage: Show = async ask => {
  if (ask.actor.role === 'public') return redirect(href('front'))
  const t = text(ask.language)
  const all = (await Promise.all(workLists.map(list => list(ask)))).flat()
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
