import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
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

/** All that is wrong with a body that is to be set up, of what is known of it. */
export async function faultsInBody(
  db: Db,
  { actor }: Command,
  { owner, kind, programme, caseNumber }: Partly<WantedBody> & Pick<Body, 'owner'>,
): Promise<Result<void, BodyRefusal>> {
  const allowed = may.setUp(actor, { own: owner })
  if (!allowed.ok) return allowed
  const known = !programme || (await programmeById(db, programme)) !== undefined
  const there = await selectBodies(db, { owner })
  const twice =
    kind === 'resourceGroup' && there.some(one => one.kind === kind && one.programme === programme)
  return allOf<BodyRefusal>([
    refuseIf(!known, 'unknownProgramme', {}, 'programme'),
    refuseIf(twice, 'oneResourceGroup', {}, 'kind'),
    refuseIf(caseNumber !== undefined && !readCaseNumber(caseNumber), 'notACaseNumber', {}, 'caseNumber'),
  ])
}

/** Sets a body up, with its mandate's legal basis. A region of a programme has one resource group. */
export function createBody(
  db: Db,
  command: Command,
  { caseNumber, ...wanted }: WantedBody,
): Promise<Result<{ body: number }, BodyRefusal>> {
  const { owner, programme, kind, name } = wanted
  return inTransaction<{ body: number }, BodyRefusal>(db, command, async tx => {
    await lockOwner(tx, owner)
    const sound = await faultsInBody(tx, command, { caseNumber, ...wanted })
    if (!sound.ok) return sound
    const number = readCaseNumber(caseNumber)!
    const found = await caseByNumber(tx, owner, number.year, number.number)
    const opened = found
      ? ok({ caseId: found.id })
      : await openCase(tx, command, { organisation: owner, ...number, title: name })
    if (!opened.ok) return opened
    const body = await insertBody(tx, { ...wanted, ...opened.value })
    await record(tx, command, {
      kind: 'bodies.created',
      subject: String(body),
      data: { owner, body: kind, authority: wanted.authority, programme },
    })
    return ok({ body })
  })
}

/** All that is wrong with a seat that is to be given, of what is known of it. */
export async function faultsInSeat(
  db: Db,
  command: Command,
  body: number,
  wanted: Partly<WantedSeat>,
): Promise<Result<void, BodyRefusal>> {
  const allowed = await running(db, command, body)
  if (!allowed.ok) return allowed
  const seats = await selectSeats(db, { bodies: [body] })
  const held = await rolesToday(db, dateOf(command.at))
  const { person, organisation } = wanted
  const known = held.some(one => one.person === person && one.organisation === organisation)
  return allOf<BodyRefusal>([
    refuseIf(person !== undefined && !known, 'unknownPerson', {}, 'person'),
    seatable(wanted, seats),
  ])
}

/** Gives a person a seat from a day on. Only who holds a role can have one. */
export function giveSeat(
  db: Db,
  command: Command,
  body: number,
  wanted: WantedSeat,
): Promise<Result<{ seat: number }, BodyRefusal>> {
  return change(db, command, body, async tx => {
    const sound = await faultsInSeat(tx, command, body, wanted)
    if (!sound.ok) return sound
    // A deputy votes where the member does.
    const seats = await selectSeats(tx, { bodies: [body] })
    const votes = seats.find(one => one.number === wanted.deputyOf)?.votes ?? wanted.votes
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
    const allowed = await running(tx, command, body)
    if (!allowed.ok) return allowed
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

/** All that is wrong with a meeting that is to be called, of what is known of it. */
export async function faultsInCall(
  db: Db,
  command: Command,
  body: number,
  { matters, startsAt }: Partly<WantedMeeting>,
): Promise<Result<void, BodyRefusal>> {
  const allowed = await running(db, command, body)
  if (!allowed.ok) return allowed
  const seats = startsAt && (await selectSeats(db, { bodies: [body], on: dateOf(startsAt) }))
  return allOf<BodyRefusal>([
    refuseIf(matters?.length === 0, 'agendaMissing', {}, 'matters'),
    refuseIf(startsAt && startsAt < command.at, 'startsBeforeNow', {}, 'date'),
    refuseIf(seats && !seats.some(one => one.votes), 'nobodySits', {}, 'date'),
  ])
}

/** Calls a meeting with its agenda; those who sit in the body on its day are its members. */
export function callMeeting(
  db: Db,
  command: Command,
  body: number,
  wanted: WantedMeeting,
): Promise<Result<{ meeting: number }, BodyRefusal>> {
  return change(db, command, body, async tx => {
    const sound = await faultsInCall(tx, command, body, wanted)
    if (!sound.ok) return sound
    const { matters, place, startsAt } = wanted
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

/** Whether the body is there, and the actor runs it today. */
async function running(
  db: Db,
  { actor, at }: Command,
  body: number,
): Promise<Result<void, 'unknownBody' | 'notAllowed'>> {
  const [found] = await selectBodies(db, { id: body })
  if (!found) return refuse('unknownBody')
  const seats = await selectSeats(db, { bodies: [body], on: dateOf(at) })
  return mayRun(actor, found, seats) ? done : refuse('notAllowed')
}

/** A change of the body, under its lock. */
function change<T>(
  db: Db,
  command: Command,
  body: number,
  act: (tx: Tx) => Promise<Result<T, BodyRefusal>>,
): Promise<Result<T, BodyRefusal>> {
  return inTransaction<T, BodyRefusal>(db, command, async tx => {
    await lockBody(tx, body)
    return act(tx)
  })
}
