import type { Command } from '../../../src/core/actor.ts'
import { dateOf } from '../../../src/core/dates.ts'
import { mayDo } from '../../../src/core/deed.ts'
import type { Ore } from '../../../src/core/ore.ts'
import { done, ok, type Result, refuse } from '../../../src/core/result.ts'
import type { Db, Tx } from '../../../src/platform/database/connect.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { saveDraft } from '../../../src/platform/drafts.ts'
// A real room records through the door of src/rooms/events, and its kinds stand in src/event-kinds.ts.
import { record } from '../events/index.ts'
import { deeds, standingOf, type TripDeed } from './deeds.rules.ts'
import type { From, NewTrip, Trip, TripRefusal } from './model.ts'
import { may, sound } from './rules.ts'
import { draftDocument, insertReport, insertTrip, lockTrip, updateApproved } from './store.ts'

type Saved = { version: number }

/** Saves the request as one types. */
export function saveTripDraft(
  db: Db,
  command: Command,
  fields: Record<string, string>,
  from: From,
): Promise<Result<Saved, TripRefusal>> {
  return inTransaction<Saved, TripRefusal>(db, command, tx => saved(tx, command, fields, from))
}

/** Asks for a trip. The draft it was written in is empty again; if another has been there meanwhile, it is refused. */
export function askTrip(
  db: Db,
  command: Command,
  wanted: NewTrip,
  from: From,
): Promise<Result<{ id: number }, TripRefusal>> {
  return inTransaction<{ id: number }, TripRefusal>(db, command, async tx => {
    const { actor, at } = command
    const emptied = await saved(tx, command, {}, from)
    if (!emptied.ok) return emptied
    const checked = sound(wanted, dateOf(at))
    if (!checked.ok) return checked
    const asked = { by: actor.person!, name: actor.name, at }
    const id = await insertTrip(tx, actor.organisation!, wanted, asked)
    await record(tx, command, { kind: 'trips.asked', subject: String(id) })
    return ok({ id })
  })
}

async function saved(
  tx: Tx,
  command: Command,
  fields: Record<string, string>,
  { version: base, form }: From,
): Promise<Result<Saved, TripRefusal>> {
  const municipality = command.actor.organisation
  const allowed = may.ask(command.actor, { municipality })
  if (!allowed.ok) return allowed
  return saveDraft(tx, command, { document: draftDocument(municipality!), base, form, fields })
}

export function approveTrip(db: Db, command: Command, id: number): Promise<Result<void, TripRefusal>> {
  return inTransaction<void, TripRefusal>(db, command, async tx => {
    const found = await tripToDo(tx, command, id, deeds.approve)
    if (!found.ok) return found
    const { actor, at } = command
    await updateApproved(tx, id, { by: actor.person!, name: actor.name, at })
    await record(tx, command, { kind: 'trips.approved', subject: String(id) })
    return done
  })
}

export function reportTrip(
  db: Db,
  command: Command,
  id: number,
  spentOre: Ore,
): Promise<Result<void, TripRefusal>> {
  return inTransaction<void, TripRefusal>(db, command, async tx => {
    const found = await tripToDo(tx, command, id, deeds.report)
    if (!found.ok) return found
    await insertReport(tx, id, spentOre, command.at)
    await record(tx, command, { kind: 'trips.reported', subject: String(id) })
    return done
  })
}

/** The trip that a deed is to be done with, locked, if it may be done now. */
async function tripToDo(
  tx: Tx,
  { actor, at }: Command,
  id: number,
  deed: TripDeed,
): Promise<Result<Trip, TripRefusal>> {
  const trip = await lockTrip(tx, id)
  if (!trip) return refuse('unknownTrip')
  const possible = mayDo(deed, actor, standingOf(trip, dateOf(at)))
  return possible.ok ? ok(trip) : possible
}
