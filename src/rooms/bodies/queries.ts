import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { peopleNames } from '../identity/index.ts'
import { namesOn } from '../organisations/index.ts'
import { standing } from './meeting.rules.ts'
import type { Body, Happening, Meeting, Seat, SeatRow } from './model.ts'
import { frameOf, lasts, may, mayRead } from './rules.ts'
import { selectBodies, selectHappenings, selectMeetings, selectSeats } from './store.ts'

/** A body as somebody who may read it sees it: seats that last today first, all of them kept. */
export type BodyView = { body: Body; seats: Seat[]; now: Seat[]; meetings: Meeting[] }

/** The seats of bodies, each with what its person is called. */
async function seatsOf(db: Db, where: Parameters<typeof selectSeats>[1]): Promise<(SeatRow & Seat)[]> {
  const seats = await selectSeats(db, where)
  const people = [...new Set(seats.map(one => one.person))]
  const names = await peopleNames(db, people)
  return seats.map(one => ({ ...one, name: names.get(one.person) ?? '' }))
}

export async function bodyFor(
  db: Db,
  actor: Actor,
  id: number,
  on: DateText,
): Promise<BodyView | 'forbidden' | undefined> {
  const [body] = await selectBodies(db, { id })
  if (!body) return undefined
  const seats = await seatsOf(db, { bodies: [id] })
  if (!mayRead(actor, body, seats)) return 'forbidden'
  const meetings = await selectMeetings(db, { bodies: [id] })
  return { body, seats, now: seats.filter(one => lasts(one, on)), meetings }
}

/** The bodies that the actor sets up, follows or sits in, by name. */
export async function bodiesFor(db: Db, actor: Actor): Promise<Body[]> {
  const sits = actor.person === null ? [] : await selectBodies(db, { person: actor.person })
  const relation = may.read.grants[actor.role]
  const follows =
    relation === 'any'
      ? await selectBodies(db)
      : relation !== undefined && actor.organisation !== null
        ? await selectBodies(db, { owner: actor.organisation })
        : []
  return [...new Map([...follows, ...sits].map(one => [one.id, one])).values()]
}

/** A meeting as it stands: who sits in the body on its day, and what has happened. */
export async function meetingHeld(db: Db, body: Body, meeting: Meeting) {
  const seats = await seatsOf(db, { bodies: [body.id], on: dateOf(meeting.startsAt) })
  const which = { bodies: [body.id], meeting: meeting.number }
  const happened: Happening[] = await selectHappenings(db, which)
  const frame = frameOf(body, meeting, seats)
  const organisations = await namesOn(
    db,
    dateOf(meeting.startsAt),
    seats.map(one => one.organisation),
  )
  return { body, meeting, seats, happened, organisations, frame, now: standing(frame, happened) }
}

/** The resource group of a programme's region for a reader: where it is, whether they may set one up, or neither. */
export async function groupFor(
  db: Db,
  actor: Actor,
  { programme, office }: { programme: string; office: string },
): Promise<{ id: number; name: string } | 'toSetUp' | null> {
  const all = await selectBodies(db, { programme, owner: office })
  const found = all.find(one => one.kind === 'resourceGroup')
  if (!found) return may.setUp(actor, { own: office }).ok && actor.organisation === office ? 'toSetUp' : null
  const seats = await selectSeats(db, { bodies: [found.id] })
  return mayRead(actor, found, seats) ? found : null
}
