import type { Command } from '../../core/actor.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Language } from '../../core/words.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { register } from '../records/index.ts'
import { can } from './meeting.rules.ts'
import { minutesDocument } from './minutes.actions.ts'
import type { MeetingRefusal, Said, Seat } from './model.ts'
import { meetingHeld } from './queries.ts'
import { approvable, maySay } from './rules.ts'
import { insertHappening, lockBody, selectMeetings, updateApproved } from './store.ts'

export type Which = { body: number; meeting: number }

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
    const possible = can(held.frame, held.now, said)
    if (!possible.ok) return named(possible, held.seats)
    await insertHappening(tx, held.meeting, {
      ...{ at: command.at, by: command.actor.name, person: command.actor.person },
      ...said,
    })
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

/** The meeting under its body's lock. */
async function hold(tx: Tx, { body: id, meeting: number }: Which) {
  const body = await lockBody(tx, id)
  const [meeting] = body ? await selectMeetings(tx, { bodies: [id], number }) : []
  return body && meeting ? meetingHeld(tx, body, meeting) : undefined
}
