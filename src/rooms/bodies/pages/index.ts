import type { Language } from '../../../core/words.ts'
import type { PagesOf } from '../../../ui/page.ts'
import { meetingText } from '../meeting.text.ts'
import type { bodiesRoutes } from '../routes.ts'
import * as bodies from './bodies.tsx'
import { bodyPage } from './body.tsx'
import { callPage, callPost } from './call.tsx'
import { matterPage } from './matter.tsx'
import { meetingPage } from './meeting.tsx'
import * as minutes from './minutes.tsx'
import { sayInMatterPost, sayInMeetingPost } from './posts.ts'
import * as seats from './seats.tsx'

const tabs = ['office.selections', 'programme.selections'] as const
const recorded = (language: Language) => meetingText(language).done
const saved = (language: Language) => meetingText(language).made

/** What answers each of the room's addresses. */
export const bodiesPages: PagesOf<typeof bodiesRoutes> = {
  bodies: { get: bodies.bodiesPage },
  newBody: { get: bodies.newBodyPage, post: bodies.newBodyPost, done: saved },
  body: { get: bodyPage, in: tabs },
  giveSeat: { get: seats.giveSeatPage, post: seats.giveSeatPost, in: tabs, done: saved },
  endSeat: { get: seats.endSeatPage, post: seats.endSeatPost, in: tabs, done: saved },
  callMeeting: { get: callPage, post: callPost, in: tabs, done: saved },
  meeting: { get: meetingPage, in: tabs },
  meetingCalendar: { get: minutes.calendarPage },
  sayInMeeting: { post: sayInMeetingPost, done: recorded },
  matter: { get: matterPage, in: tabs },
  sayInMatter: { post: sayInMatterPost, done: recorded },
  minutes: { get: minutes.minutesPage, in: tabs },
  approveMinutes: { post: minutes.approveMinutesPost, done: saved },
}
