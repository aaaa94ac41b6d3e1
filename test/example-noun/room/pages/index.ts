import type { PagesOf } from '../../../../src/ui/page.ts'
import type { tripsRoutes } from '../routes.ts'
import * as list from './list.tsx'
import * as one from './one.tsx'

/** What answers each of the room's addresses. */
export const tripsPages: PagesOf<typeof tripsRoutes> = {
  trips: { get: list.tripsPage },
  askTrip: { post: list.askTripPost },
  saveTripDraft: { post: list.saveTripDraftPost },
  trip: { get: one.tripPage },
  approveTrip: { post: one.approveTripPost },
  reportTrip: { post: one.reportTripPost },
}
