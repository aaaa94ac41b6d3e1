import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { peopleNames } from '../identity/index.ts'
import { namesOn } from '../organisations/index.ts'
import { standing } from './meeting.rules.ts'
import type { Body, Happening, Meeting, Seat, SeatRow } from './model.ts'
import { frameOf, lasts, may, mayRead, mayRun, ownSeats } from './rules.ts'
import { selectBodies, selectHappenings, selectMeetings, selectRegionsSeated, selectSeats } from './store.ts'

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

/** A voting seat with those who may fill it, in order: its member, then the member's deputies. */
export type VotingSeat = { seat: number; people: Pick<Seat, 'person' | 'name' | 'organisation'>[] }

/** A region's resource group on a day: its voting seats, whether the actor runs it or sits in it; undefined where none is. */
export async function regionGroup(
  db: Db,
  actor: Actor,
  { programme, office }: { programme: string; office: string },
  on: DateText,
): Promise<{ body: Body; seats: VotingSeat[]; runs: boolean; sits: boolean } | undefined> {
  const all = await selectBodies(db, { programme, owner: office })
  const body = all.find(one => one.kind === 'resourceGroup')
  if (!body) return undefined
  const seats = await seatsOf(db, { bodies: [body.id], on })
  const sits = ownSeats(seats, actor).length > 0
  return { body, seats: votingSeats(seats), runs: mayRun(actor, body, seats), sits }
}

const votingSeats = (seats: readonly Seat[]): VotingSeat[] =>
  seats
    .filter(one => one.votes && one.deputyOf === null)
    .map(({ number, ...member }) => ({
      seat: number,
      people: [member, ...seats.filter(one => one.deputyOf === number)],
    }))

/** The regions in whose resource group a person has a voting seat on a day, or is deputy of one. */
export async function regionsSeatedIn(
  db: Db,
  person: string,
  on: DateText,
): Promise<{ programme: string; office: string }[]> {
  const rows = await selectRegionsSeated(db, person, on)
  return rows.map(({ programme, owner: office }) => ({ programme, office }))
}
