import { controlMay } from '../../rooms/control/index.ts'
import { noRolePage } from '../../rooms/identity/pages/no-role.tsx'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { Now, type Way } from '../../ui/frame.tsx'
import { type Ask, page, redirect, type Show } from '../../ui/page.ts'
import { Empty, Section } from '../../ui/pieces.tsx'
import { byUrgency, type Urgency, urgencyOf, type Work, WorkItems } from '../../ui/work.tsx'
import { whatWaits } from '../waiting.ts'
import { text } from './today.text.ts'

const urgencies: readonly Urgency[] = ['urgent', 'thisWeek', 'later']

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
  const others = all.filter(one => one.waitingFor !== null)
  const groups: [string, Work[]][] = [
    ...urgencies.map((urgency): [string, Work[]] => [
      t[urgency],
      mine.filter(one => urgencyOf(one, ask.today) === urgency),
    ]),
    [t.others, others],
  ]
  return page(
    t.title,
    <>
      {all.length === 0 ? <Empty>{t.empty}</Empty> : null}
      {groups.map(([title, work]) =>
        work.length > 0 ? (
          <Section title={`${title} (${work.length})`}>
            <WorkItems work={work} language={ask.language} today={ask.today} />
          </Section>
        ) : null,
      )}
    </>,
    {
      lead: t.lead(mine.length, groups[0]![1].length),
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
