import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import type { Waiting } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { deeds } from './deeds.rules.ts'
import { standing } from './meeting.rules.ts'
import type { Body, Happening, Meeting, MeetingThing, SeatRow } from './model.ts'
import { approvable, frameOf, lasts, mayRun, ownSeats } from './rules.ts'
import { selectBodies, selectHappenings, selectMeetings, selectSeats } from './store.ts'

type Name = keyof typeof deeds

/** What waits for the actor in bodies where they sit: to answer for their impartiality, hold a meeting, approve its minutes. */
export async function bodiesWaiting(
  db: Db,
  actor: Actor,
  { today }: { today: DateText },
): Promise<Waiting<Name, MeetingThing>[]> {
  const all = actor.person === null ? [] : await selectBodies(db, { person: actor.person })
  if (all.length === 0) return []
  const bodies = all.map(one => one.id)
  const open = (await selectMeetings(db, { bodies })).filter(one => one.entry === null)
  if (open.length === 0) return []
  const [seats, happened] = await Promise.all([selectSeats(db, { bodies }), selectHappenings(db, { bodies })])
  return open.flatMap(meeting => {
    const body = all.find(one => one.id === meeting.body)!
    const day = dateOf(meeting.startsAt)
    return waitsIn(actor, today, {
      body,
      meeting,
      seats: seats.filter(one => one.body === body.id && lasts(one, day)),
      happened: happened.filter(one => one.body === body.id && one.meeting === meeting.number),
    })
  })
}

type Held = { body: Body; meeting: Meeting; seats: SeatRow[]; happened: Happening[] }

function waitsIn(actor: Actor, today: DateText, held: Held): Waiting<Name, MeetingThing>[] {
  const { body, meeting, seats, happened } = held
  const own = ownSeats(seats, actor).map(one => one.number)
  if (own.length === 0) return []
  const now = standing(frameOf(body, meeting, seats), happened)
  const day = dateOf(meeting.startsAt)
  const thing = { body: body.id, meeting: meeting.number, name: body.name, names: [], matter: null }
  const since = dateOf(meeting.calledAt)
  const unanswered = now.matters.find(
    matter => matter.state === 'waits' && own.some(seat => !matter.declared.has(seat)),
  )
  if (now.closed) {
    const closed = happened.find(one => one.kind === 'closed')!
    return approvable(held, { actor }).ok
      ? [
          {
            deed: 'approveMinutes',
            thing: { ...thing, since: dateOf(closed.at), due: null },
            mine: true,
          },
        ]
      : []
  }
  return [
    ...(unanswered && !now.opened
      ? [
          {
            deed: 'declare' as const,
            thing: { ...thing, since, due: day, matter: unanswered.number },
            mine: true,
          },
        ]
      : []),
    ...(day <= today && mayRun(actor, body, seats)
      ? [{ deed: 'hold' as const, thing: { ...thing, since, due: day }, mine: true }]
      : []),
  ]
}
