import { href } from '../../../routes.ts'
import { type Answer, type Ask, forbidden, isAnswer, notFound, type Refused } from '../../../ui/page.ts'
import { namesOn } from '../../organisations/index.ts'
import type { MatterStanding } from '../meeting.rules.ts'
import { type BodyView, bodyFor, meetingHeld } from '../queries.ts'
import { mayRun, ownSeats } from '../rules.ts'
import { text } from '../text.ts'

export type Opened = BodyView & { name: (organisation: string) => string; runs: boolean }

/** The body that the address names, as this reader sees it. */
export async function openBody(ask: Ask): Promise<Opened | Answer> {
  const found = await bodyFor(ask.db, ask.actor, Number(ask.params.body), ask.today)
  if (!found) return notFound
  if (found === 'forbidden') return forbidden
  const ids = [found.body.owner, ...found.seats.map(one => one.organisation)]
  const names = await namesOn(ask.db, ask.today, ids)
  return {
    ...found,
    name: id => names.get(id) ?? id,
    runs: mayRun(ask.actor, found.body, found.now),
  }
}

/** A meeting of it, and which of its seats are this reader's. */
export async function openMeeting(ask: Ask) {
  const opened = await openBody(ask)
  if (isAnswer(opened)) return opened
  const meeting = opened.meetings.find(one => one.number === Number(ask.params.meeting))
  if (!meeting) return notFound
  const held = await meetingHeld(ask.db, opened.body, meeting)
  return {
    ...opened,
    ...held,
    runs: mayRun(ask.actor, opened.body, held.seats),
    own: ownSeats(held.seats, ask.actor).map(one => one.number),
    nameOf: (seat: number) => held.seats.find(one => one.number === seat)?.name ?? '',
  }
}
export type OpenedMeeting = Exclude<Awaited<ReturnType<typeof openMeeting>>, Answer>

/** What the forms of a matter's page are shown with. */
export type MatterParts = {
  ask: Ask
  opened: OpenedMeeting
  matter: MatterStanding
  refused: Refused | undefined
}

export const at = (ask: Ask) => ({ body: ask.params.body!, meeting: ask.params.meeting! })

export const crumbsOf = (
  ask: Ask,
  opened: Pick<Opened, 'body'>,
  ...more: { label: string; href: string }[]
) => [
  { label: text(ask.language).title, href: href('bodies') },
  { label: opened.body.name, href: href('body', { body: opened.body.id }) },
  ...more,
]

/** A region's body stands in its office's home. */
export const homeOf = ({ body }: Pick<BodyView, 'body'>): Record<string, string> =>
  body.programme === null ? {} : { programme: body.programme, office: body.owner }
