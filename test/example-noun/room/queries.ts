import type { Actor } from '../../../src/core/actor.ts'
import { ok, type Result, refuse } from '../../../src/core/result.ts'
import type { Db } from '../../../src/platform/database/connect.ts'
import type { Trip, TripDraft } from './model.ts'
import { may } from './rules.ts'
import { selectDraft, selectTrips } from './store.ts'

/** The trips that the actor may see: their municipality's own, and every one for the auditor. */
export async function tripsFor(db: Db, actor: Actor): Promise<Result<Trip[], 'notAllowed'>> {
  const allowed = may.read(actor, { municipality: actor.organisation })
  if (!allowed.ok) return allowed
  return ok(await selectTrips(db, { municipality: actor.role === 'auditor' ? null : actor.organisation }))
}

export async function tripFor(db: Db, actor: Actor, id: number): Promise<Result<Trip>> {
  const trip = (await selectTrips(db, { id }))[0]
  if (!trip) return refuse('unknownTrip')
  const allowed = may.read(actor, { municipality: trip.municipality })
  return allowed.ok ? ok(trip) : allowed
}

export async function draftFor(db: Db, municipality: string): Promise<TripDraft> {
  const found = await selectDraft(db, municipality)
  return found
    ? { version: found.version, by: found.name, fields: found.fields }
    : { version: 0, by: '', fields: {} }
}
