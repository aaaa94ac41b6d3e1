import { controlMay } from '../../rooms/control/index.ts'
import { noRolePage } from '../../rooms/identity/pages/no-role.tsx'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { numberIn } from '../../ui/fields.ts'
import { Now, type Way } from '../../ui/frame.tsx'
import { type Ask, page, redirect, type Show } from '../../ui/page.ts'
import { Empty, LinkTo, Section } from '../../ui/pieces.tsx'
import { byUrgency, type Urgency, urgencyOf, type Work, WorkItems } from '../../ui/work.tsx'
import { whatWaits } from '../waiting.ts'
import { text } from './today.text.ts'

const urgencies: readonly Urgency[] = ['urgent', 'thisWeek', 'later']
type Group = Urgency | 'others'

/** As many of each group as stand on the page, so that it is seen at once; a group by itself goes by pages. */
const shown: Record<Group, number> = { urgent: 10, thisWeek: 5, later: 5, others: 4 }
const perPage = 50

/** What is done when one likes, and waits for nobody. */
function waysOf({ actor, language }: Pick<Ask, 'actor' | 'language'>): Way[] {
  if (!controlMay.order(actor).ok) return []
  const t = text(language)
  return [
    { label: t.verify, href: href('control') },
    { label: t.takeCheckpoint, href: href('checkpoints') },
    { label: t.followVoucher, href: href('controlVouchers') },
  ]
}

/** «I dag»: what waits for you by urgency, then what you wait for from others; and your deadlines as a calendar. */
export const todayPage: Show = async ask => {
  if (ask.actor.person === null) return redirect(href('front'))
  if (ask.actor.role === 'public') return noRolePage(ask)
  const t = text(ask.language)
  const all = (await whatWaits(ask)).sort(byUrgency(ask.today))
  const mine = all.filter(one => one.waitingFor === null)
  const groups = new Map<Group, Work[]>([
    ...urgencies.map((urgency): [Group, Work[]] => [
      urgency,
      mine.filter(one => urgencyOf(one, ask.today) === urgency),
    ]),
    ['others', all.filter(one => one.waitingFor !== null)],
  ])
  const asked = [...groups].find(([group]) => group === ask.query.gruppe)
  return page(
    t.title,
    asked ? (
      <OneGroup ask={ask} group={asked[0]} work={asked[1]} />
    ) : (
      <>
        {all.length === 0 ? <Empty>{t.empty}</Empty> : null}
        {[...groups].map(([group, work]) =>
          work.length > 0 ? <FirstOf ask={ask} group={group} work={work} /> : null,
        )}
      </>
    ),
    {
      lead: t.lead(mine.length, groups.get('urgent')!.length),
      now: (
        <Now title={longDate(ask.today, ask.language)} links={waysOf(ask)}>
          <p>{t.calendarHow}</p>
          <p>
            <a class="ds-link" href={href('calendar')}>
              {t.calendar}
            </a>
          </p>
        </Now>
      ),
    },
  )
}

type Shown = { ask: Ask; group: Group; work: readonly Work[] }

/** The first of a group, and how many more there are. */
function FirstOf({ ask, group, work }: Shown) {
  const t = text(ask.language)
  const rest = work.length - shown[group]
  return (
    <Section title={`${t[group]} (${work.length})`}>
      <WorkItems work={work.slice(0, shown[group])} language={ask.language} today={ask.today} />
      {rest > 0 ? (
        <p>
          <LinkTo href={href('today', {}, { gruppe: group })}>{t.showAll(work.length)}</LinkTo>
        </p>
      ) : null}
    </Section>
  )
}

/** A whole group, a page at a time. */
function OneGroup({ ask, group, work }: Shown) {
  const t = text(ask.language)
  const from = Math.min(numberIn(ask.query.fra) ?? 0, Math.max(0, work.length - 1))
  const to = Math.min(work.length, from + perPage)
  const at = (n: number) => href('today', {}, { gruppe: group, fra: String(n) })
  return (
    <Section title={`${t[group]} (${work.length})`}>
      <WorkItems work={work.slice(from, to)} language={ask.language} today={ask.today} />
      <nav aria-label={t[group]} class="pager">
        <p>{t.shownOf(from + 1, to, work.length)}</p>
        {from > 0 ? <LinkTo href={at(Math.max(0, from - perPage))}>{t.before}</LinkTo> : null}
        {to < work.length ? <LinkTo href={at(to)}>{t.after}</LinkTo> : null}
        <LinkTo href={href('today')}>{t.back}</LinkTo>
      </nav>
    </Section>
  )
}
