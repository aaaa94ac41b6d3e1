import type { Actor } from '../../../src/core/actor.ts'
import { addDays, type DateText, dateOf } from '../../../src/core/dates.ts'
import { concerns, type Listed, type Waiting, waitingOf } from '../../../src/core/deed.ts'
import type { Db } from '../../../src/platform/database/connect.ts'
import { deeds, standingOf } from './deeds.rules.ts'
import { type OpenTrip, selectUnreported } from './waiting.store.ts'

/** A report is due a month after the trip. */
const daysToReport = 30

/** Trips to approve, and reports that should have been there: one query, whoever asks and however many they are. */
export async function tripsWaiting(
  db: Db,
  actor: Actor,
  _: unknown,
  { today }: { today: DateText },
): Promise<Waiting<keyof typeof deeds, OpenTrip & Listed>[]> {
  if (!concerns(deeds, actor)) return []
  const open = await selectUnreported(db, actor.organisation)
  const listed = open.map(one => ({
    ...one,
    ...(one.approvedAt
      ? { since: addDays(one.startsOn, 1), due: addDays(one.startsOn, daysToReport) }
      : { since: dateOf(one.askedAt), due: one.startsOn }),
    names: [one.municipality],
  }))
  return waitingOf(
    deeds,
    actor,
    listed.map(one => standingOf(one, today)),
  )
}
