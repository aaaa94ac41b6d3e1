import { sql } from 'kysely'
import type { Command } from '../../../src/core/actor.ts'
import type { Tx } from '../../../src/platform/database/connect.ts'

type Kind = 'trips.asked' | 'trips.approved' | 'trips.reported'

/**
 * Stands in for the door of src/rooms/events, whose `record` takes no kind but the product's. A real room adds its kinds
 * to src/event-kinds.ts and calls that door with the same three arguments.
 */
export async function record(
  tx: Tx,
  { actor, at }: Command,
  { kind, subject }: { kind: Kind; subject: string },
): Promise<void> {
  await sql`
    insert into trip_log.events (kind, subject, person, recorded_at)
    values (${kind}, ${subject}, ${actor.person}, ${at})`.execute(tx)
}
