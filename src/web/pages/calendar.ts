import ical, { ICalCalendarMethod } from 'ical-generator'
import { sha256 } from '../../core/digest.ts'
import { forbidden, type Show } from '../../ui/page.ts'
import type { Work } from '../../ui/work.tsx'
import { whatWaits } from '../waiting.ts'
import { text } from './today.text.ts'

/** One's deadlines as a calendar file: each a whole day, with the way to where it is done. */
export const calendarFile =
  (site: string): Show =>
  async ask => {
    if (ask.actor.role === 'public') return forbidden
    const mine = (await whatWaits(ask)).filter(one => one.waitingFor === null && one.due !== null)
    return {
      kind: 'file',
      name: `${text(ask.language).calendarName}.ics`,
      mediaType: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(calendarOf(mine, site, ask.command.at)),
      inline: false,
    }
  }

/** The same deadline keeps its name from one file to the next, so that a calendar replaces it. */
function calendarOf(work: readonly Work[], site: string, at: Date): string {
  const calendar = ical({
    name: 'Handlingsrom',
    prodId: { company: 'Handlingsrom', product: 'Frister' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { text: summary, href: to, due } of work)
    if (due !== null)
      calendar.createEvent({
        id: `${sha256(`${to} ${due}`).slice(0, 32)}@handlingsrom`,
        start: new Date(`${due}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        stamp: at,
        summary,
        url: site + to,
      })
  return calendar.toString()
}
