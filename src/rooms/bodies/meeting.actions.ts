import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Language } from '../../core/words.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { register } from '../records/index.ts'
import { can, standing } from './meeting.rules.ts'
import { minutesDocument } from './minutes.file.ts'
import type { Body, Happening, Meeting, MeetingRefusal, Said, Seat } from './model.ts'
import { frameOf, maySay, ownSeats } from './rules.ts'
import {
  insertHappening,
  lockBody,
  selectHappenings,
  selectMeetings,
  selectSeats,
  updateApproved,
} from './store.ts'

export type Which = { body: number; meeting: number }
type Held = { body: Body; meeting: Meeting; seats: Seat[]; happened: Happening[] }

/** Records one more thing that happens in a meeting, where it can happen now. */
export function say(
  db: Db,
  command: Command,
  which: Which,
  said: Said,
): Promise<Result<void, MeetingRefusal>> {
  return inTransaction<void, MeetingRefusal>(db, command, async tx => {
    const held = await hold(tx, which)
    if (!held) return refuse('unknownMeeting')
    const allowed = maySay(command.actor, held.body, held.seats, said)
    if (!allowed.ok) return allowed
    const frame = frameOf(held.body, held.meeting, held.seats)
    const possible = can(frame, standing(frame, held.happened), said)
    if (!possible.ok) return named(possible, held.seats)
    await insertHappening(tx, held.meeting, { at: command.at, by: command.actor.name, ...said })
    await record(tx, command, {
      kind: 'bodies.happened',
      subject: `${which.body}/${which.meeting}`,
      data: {
        what: said.kind,
        ...('matter' in said ? { matter: said.matter } : {}),
        ...('seat' in said ? { seat: said.seat } : {}),
        sha256: sha256(canonicalJson(said)),
      },
    })
    return done
  })
}

/** A sentence names people, not numbers of seats. */
function named(no: Result<void, MeetingRefusal>, seats: readonly Seat[]): Result<void, MeetingRefusal> {
  if (no.ok || no.refusal.values.seats === undefined) return no
  const numbers = new Set(String(no.refusal.values.seats).split(', ').map(Number))
  const names = seats.filter(one => numbers.has(one.number)).map(one => one.name)
  return { ...no, refusal: { ...no.refusal, values: { names: names.join(', ') } } }
}

/**
 * The minutes of a closed meeting are approved by somebody who was there and did not close it, and go on the body's case as
 * they stand then.
 */
export function approveMinutes(
  db: Db,
  command: Command,
  which: Which,
  language: Language,
): Promise<Result<void, MeetingRefusal>> {
  return inTransaction<void, MeetingRefusal>(db, command, async tx => {
    const held = await hold(tx, which)
    if (!held) return refuse('unknownMeeting')
    const possible = approvable(held, command)
    if (!possible.ok) return possible
    const document = await minutesDocument(tx, command, held, language)
    const { entry } = await register(tx, command, {
      caseId: held.body.caseId,
      direction: 'internal',
      title: document.title,
      party: held.body.name,
      documents: [document],
    })
    await updateApproved(tx, held.meeting, { entry, approvedAt: command.at, approvedBy: command.actor.name })
    await record(tx, command, {
      kind: 'bodies.minutesApproved',
      subject: `${which.body}/${which.meeting}`,
      data: { entry },
    })
    return done
  })
}

export function approvable(
  { meeting, seats, happened }: Pick<Held, 'meeting' | 'seats' | 'happened'>,
  { actor }: Pick<Command, 'actor'>,
): Result<void, MeetingRefusal> {
  const was = new Set(happened.flatMap(one => (one.kind === 'came' ? [one.seat] : [])))
  if (!ownSeats(seats, actor).some(one => was.has(one.number))) return refuse('notAllowed')
  if (meeting.entry !== null) return refuse('alreadyApproved')
  const closed = happened.find(one => one.kind === 'closed')
  if (!closed) return refuse('notYetClosed')
  return closed.by === actor.name ? refuse('samePerson') : done
}

/** The meeting under its body's lock. */
async function hold(tx: Tx, { body: id, meeting: number }: Which): Promise<Held | undefined> {
  const body = await lockBody(tx, id)
  const [meeting] = body ? await selectMeetings(tx, { bodies: [id], number }) : []
  if (!body || !meeting) return undefined
  const seats = await selectSeats(tx, { bodies: [id], on: dateOf(meeting.startsAt) })
  const happened = (await selectHappenings(tx, [id])).filter(one => one.meeting === number)
  return { body, meeting, seats, happened: happened.map(({ body: _, meeting: __, ...one }) => one) }
}
