import { type Actor, isOwn, permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Frame } from './meeting.rules.ts'
import type { Body, BodyRefusal, Happening, Meeting, MeetingRefusal, Said, Seat, SeatRow } from './model.ts'

/** `own`: the organisation whose body it is. Whoever has a seat reads and takes part by it, whatever their role. */
export const may = {
  setUp: permission({ caseWorker: 'own', secretariat: 'any', municipalDirector: 'own' }),
  read: permission({
    caseWorker: 'own',
    secretariat: 'any',
    auditor: 'any',
    municipalDirector: 'own',
    programmeLead: 'own',
  }),
}

export const lasts = ({ begins, ends }: Pick<Seat, 'begins' | 'ends'>, on: DateText): boolean =>
  begins <= on && (ends === null || on <= ends)

/** The actor's own seats among these. */
export const ownSeats = <One extends Pick<Seat, 'person'>>(
  seats: readonly One[],
  { person }: Actor,
): One[] => (person === null ? [] : seats.filter(one => one.person === person))

export const mayRead = (actor: Actor, body: Pick<Body, 'owner'>, seats: readonly Pick<Seat, 'person'>[]) =>
  may.read(actor, { own: body.owner }).ok || ownSeats(seats, actor).length > 0

/** Whether the actor leads or writes: the chair, the secretary, and the owner's own people who set bodies up. */
export const mayRun = (
  actor: Actor,
  body: Pick<Body, 'owner'>,
  seats: readonly Pick<Seat, 'person' | 'role'>[],
): boolean =>
  may.setUp(actor, { own: body.owner }).ok ||
  ownSeats(seats, actor).some(one => one.role === 'chair' || one.role === 'secretary')

/** Whether the actor may say this of the meeting: whoever runs it, and each for themselves. */
export function maySay(
  actor: Actor,
  body: Pick<Body, 'owner'>,
  seats: readonly Pick<Seat, 'person' | 'role' | 'number'>[],
  said: Said,
): Result<void, 'notAllowed' | 'judgesThemselves'> {
  const own = ownSeats(seats, actor).map(one => one.number)
  if (said.kind === 'judged' && own.includes(said.seat)) return refuse('judgesThemselves')
  if (mayRun(actor, body, seats)) return done
  const forOneself = ['came', 'left', 'declared', 'voted'].includes(said.kind)
  return forOneself && 'seat' in said && own.includes(said.seat) ? done : refuse('notAllowed')
}

export type WantedSeat = Omit<Seat, 'number' | 'name'>

/** Whether the seat can be given: one chair, nobody twice at once, a deputy of a member, with a vote as the member has. */
export function seatable(
  { person, role, deputyOf, begins, ends }: Partly<WantedSeat>,
  seats: readonly SeatRow[],
): Result<void, BodyRefusal> {
  if (begins === undefined) return done
  const now = seats.filter(one => lasts(one, begins))
  const member = now.find(one => one.number === deputyOf)
  const led = now.some(one => one.role === 'chair' && one.deputyOf === null)
  return allOf<BodyRefusal>([
    refuseIf(ends && ends < begins, 'endsBeforeItBegins', {}, 'ends'),
    refuseIf(
      now.some(one => one.person === person),
      'sitsAlready',
      {},
      'person',
    ),
    refuseIf(role === 'chair' && deputyOf === null && led, 'oneChair', {}, 'role'),
    refuseIf(deputyOf && member?.deputyOf !== null, 'noSuchMember', {}, 'deputyOf'),
  ])
}

/** What a meeting is reckoned from: those who sit in the body on its day. */
export const frameOf = (
  body: Pick<Body, 'quorum' | 'tie'>,
  meeting: Pick<Meeting, 'matters'>,
  seats: Frame['seats'],
): Frame => ({
  rules: { quorum: body.quorum, tie: body.tie },
  seats,
  matters: meeting.matters.map(one => one.number),
})

/** Minutes are approved once the meeting is closed, by somebody who was there and did not close it. */
export function approvable(
  {
    meeting,
    seats,
    happened,
  }: {
    meeting: Pick<Meeting, 'entry'>
    seats: readonly Pick<Seat, 'person' | 'number'>[]
    happened: readonly Happening[]
  },
  { actor }: { actor: Actor },
): Result<void, MeetingRefusal> {
  const was = new Set(happened.flatMap(one => (one.kind === 'came' ? [one.seat] : [])))
  if (!ownSeats(seats, actor).some(one => was.has(one.number))) return refuse('notAllowed')
  if (meeting.entry !== null) return refuse('alreadyApproved')
  const closed = happened.find(one => one.kind === 'closed')
  if (!closed) return refuse('notYetClosed')
  return isOwn(actor, closed.person) ? refuse('samePerson') : done
}
