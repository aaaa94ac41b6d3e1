import ical, { ICalCalendarMethod } from 'ical-generator'
import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { sha256 } from '../../../core/digest.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, stateOf } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Facts, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { approveMinutes } from '../meeting.actions.ts'
import { meetingText } from '../meeting.text.ts'
import { minutesIn, minutesTitle } from '../minutes.file.ts'
import { refusals } from '../refusals.text.ts'
import { approvable } from '../rules.ts'
import { at, crumbsOf, homeOf, openMeeting } from './asked.ts'

/** The minutes as they stand: what happened so far, or what was approved. */
export const minutesPage: Show = async (ask, refused) => {
  const opened = await openMeeting(ask)
  if (isAnswer(opened)) return opened
  if (!opened.now.opened) return notFound
  const t = meetingText(ask.language)
  const { facts, matters } = minutesIn(opened, ask.language)
  const { meeting } = opened
  const action = href('approveMinutes', at(ask))
  return page(
    minutesTitle(opened, ask.language),
    <>
      <Facts rows={facts} />
      {matters.map(one => (
        <Section title={one.title}>
          {one.paragraphs.map(each => (
            <p>{each}</p>
          ))}
        </Section>
      ))}
    </>,
    {
      crumbs: crumbsOf(ask, opened, {
        label: t.title(opened.body.name, longDate(dateOf(meeting.startsAt), ask.language)),
        href: href('meeting', at(ask)),
      }),
      of: homeOf(opened),
      lead: meeting.approvedAt
        ? t.approved(meeting.approvedBy!, longDate(dateOf(meeting.approvedAt), ask.language))
        : opened.now.closed
          ? t.over
          : null,
      now: approvable(opened, ask).ok ? (
        <Now title={t.approve}>
          <p>{t.approveAbout}</p>
          <Form action={action} submit={t.approve} state={stateOf(ask, refused, action)} />
        </Now>
      ) : null,
    },
  )
}

export const approveMinutesPost = post({
  schema: z.object({}),
  act: ask =>
    approveMinutes(
      ask.db,
      ask.command,
      { body: Number(ask.params.body), meeting: Number(ask.params.meeting) },
      ask.language,
    ),
  next: ask => href('minutes', at(ask)),
  show: minutesPage,
  words: refusals,
})

/** The meeting as a calendar file, with its agenda; the same meeting keeps its name from one file to the next. */
export const calendarPage: Show = async ask => {
  const opened = await openMeeting(ask)
  if (isAnswer(opened)) return opened
  const { body, meeting } = opened
  const calendar = ical({
    name: body.name,
    prodId: { company: 'Handlingsrom', product: 'Møter' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${sha256(`${body.id}/${meeting.number}`).slice(0, 32)}@handlingsrom`,
    start: meeting.startsAt,
    end: new Date(meeting.startsAt.getTime() + 60 * 60_000),
    stamp: meeting.calledAt,
    summary: meetingText(ask.language).title(body.name, longDate(dateOf(meeting.startsAt), ask.language)),
    location: meeting.place,
    description: meeting.matters.map(one => `${one.number}. ${one.title}`).join('\n'),
  })
  return {
    kind: 'file',
    name: 'mote.ics',
    mediaType: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(calendar.toString()),
    inline: false,
  }
}
