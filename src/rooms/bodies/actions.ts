import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { rolesToday } from '../identity/index.ts'
import { programmeById } from '../programmes/index.ts'
import { caseByNumber, openCase, readCaseNumber } from '../records/index.ts'
import type { Body, BodyRefusal } from './model.ts'
import { lasts, may, mayRun, seatable, type WantedSeat } from './rules.ts'
import {
  insertBody,
  insertMeeting,
  insertSeat,
  lockBody,
  lockOwner,
  selectBodies,
  selectSeats,
  updateSeatEnd,
} from './store.ts'

/** What is asked of a new body; its minutes go on the owner's case of that number, which is opened where it is not there. */
export type WantedBody = Omit<Body, 'id' | 'caseId'> & { caseNumber: string }

/** Sets a body up, with its mandate's legal basis. A region of a programme has one resource group. */
export function createBody(
  db: Db,
  command: Command,
  { caseNumber, ...wanted }: WantedBody,
): Promise<Result<{ body: number }, BodyRefusal>> {
  const { owner, programme, kind, name } = wanted
  return ifAllowed<{ body: number }, BodyRefusal>(
    db,
    command,
    may.setUp(command.actor, { own: owner }),
    async tx => {
      await lockOwner(tx, owner)
      const known = programme === null || (await programmeById(tx, programme)) !== undefined
      const there = await selectBodies(tx, { owner })
      const twice =
        kind === 'resourceGroup' && there.some(one => one.kind === kind && one.programme === programme)
      const number = readCaseNumber(caseNumber)
      const sound = allOf<BodyRefusal>([
        known ? done : refuse('unknownProgramme', {}, 'programme'),
        twice ? refuse('oneResourceGroup', {}, 'kind') : done,
        number ? done : refuse('notACaseNumber', {}, 'caseNumber'),
      ])
      if (!sound.ok) return sound
      const found = await caseByNumber(tx, owner, number!.year, number!.number)
      const opened = found
        ? ok({ caseId: found.id })
        : await openCase(tx, command, { organisation: owner, ...number!, title: name })
      if (!opened.ok) return opened
      const body = await insertBody(tx, { ...wanted, ...opened.value })
      await record(tx, command, {
        kind: 'bodies.created',
        subject: String(body),
        data: { owner, body: kind, authority: wanted.authority, programme },
      })
      return ok({ body })
    },
  )
}

/** Gives a person a seat from a day on. Only who holds a role can have one. */
export async function giveSeat(
  db: Db,
  command: Command,
  body: number,
  wanted: WantedSeat,
): Promise<Result<{ seat: number }, BodyRefusal>> {
  return change(db, command, body, async tx => {
    const seats = await selectSeats(tx, { bodies: [body] })
    const held = await rolesToday(tx, dateOf(command.at))
    const known = held.some(one => one.person === wanted.person && one.organisation === wanted.organisation)
    const sound = allOf<BodyRefusal>([
      known ? done : refuse('unknownPerson', {}, 'person'),
      seatable(wanted, seats),
    ])
    if (!sound.ok) return sound
    // A deputy votes where the member does.
    const member = seats.find(one => one.number === wanted.deputyOf)
    const votes = member?.votes ?? wanted.votes
    const seat = await insertSeat(tx, body, { ...wanted, votes })
    await record(tx, command, {
      kind: 'bodies.seatGiven',
      subject: `${body}/${seat}`,
      data: { role: wanted.role, votes, deputyOf: wanted.deputyOf, begins: wanted.begins },
    })
    return ok({ seat })
  })
}

/** Ends a seat on a day that has not been; meetings held before keep it. */
export function endSeat(
  db: Db,
  command: Command,
  body: number,
  { seat, ends }: { seat: number; ends: DateText },
): Promise<Result<void, BodyRefusal>> {
  return change(db, command, body, async tx => {
    const found = (await selectSeats(tx, { bodies: [body] })).find(one => one.number === seat)
    if (!found) return refuse('noSeat')
    if (!lasts(found, dateOf(command.at))) return refuse('seatEnded')
    if (ends < dateOf(command.at)) return refuse('endsBeforeToday', {}, 'ends')
    await updateSeatEnd(tx, body, seat, ends)
    await record(tx, command, { kind: 'bodies.seatEnded', subject: `${body}/${seat}`, data: { ends } })
    return done
  })
}

export type WantedMeeting = { place: string; startsAt: Date; matters: readonly string[] }

/** Calls a meeting with its agenda; those who sit in the body on its day are its members. */
export function callMeeting(
  db: Db,
  command: Command,
  body: number,
  { matters, place, startsAt }: WantedMeeting,
): Promise<Result<{ meeting: number }, BodyRefusal>> {
  return change(db, command, body, async tx => {
    const seats = await selectSeats(tx, { bodies: [body], on: dateOf(startsAt) })
    const sound = allOf<BodyRefusal>([
      matters.length > 0 ? done : refuse('agendaMissing', {}, 'matters'),
      startsAt < command.at ? refuse('startsBeforeNow', {}, 'date') : done,
      seats.some(one => one.votes) ? done : refuse('nobodySits', {}, 'date'),
    ])
    if (!sound.ok) return sound
    const { name: calledBy } = command.actor
    const meeting = await insertMeeting(
      tx,
      { body, place, startsAt, calledAt: command.at, calledBy },
      matters,
    )
    await record(tx, command, {
      kind: 'bodies.meetingCalled',
      subject: `${body}/${meeting}`,
      data: {
        matters: matters.length,
        startsAt: startsAt.toISOString(),
        sha256: sha256(canonicalJson(matters)),
      },
    })
    return ok({ meeting })
  })
}

/** A change of the body by whoever runs it, under its lock. */
function change<T>(
  db: Db,
  command: Command,
  body: number,
  act: (tx: Tx, found: Body) => Promise<Result<T, BodyRefusal>>,
): Promise<Result<T, BodyRefusal>> {
  return inTransaction<T, BodyRefusal>(db, command, async tx => {
    const found = await lockBody(tx, body)
    if (!found) return refuse('unknownBody')
    const seats = await selectSeats(tx, { bodies: [body], on: dateOf(command.at) })
    return mayRun(command.actor, found, seats) ? act(tx, found) : refuse('notAllowed')
  })
}
