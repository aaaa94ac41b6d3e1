import type { DateText } from '../../../src/core/dates.ts'
import type { Deed, Standing } from '../../../src/core/deed.ts'
import type { Trip, TripRefusal, TripState } from './model.ts'
import { may, stateOf } from './rules.ts'

/** A trip from that it is asked for to that it is accounted for. */
export const deeds = {
  /** Whoever asked does not approve; the database refuses it too. */
  approve: {
    who: may.approve,
    in: ['asked'],
    after: { approved: 'alreadyApproved', unreported: 'alreadyApproved', reported: 'alreadyApproved' },
    notBy: ({ askedBy }: Pick<Trip, 'askedBy'>) => askedBy,
    waits: { seen: may.ask },
  },
  /** Of a trip that is only asked for, `notNow` says enough. */
  report: {
    who: may.report,
    in: ['unreported'],
    before: { approved: 'notTravelled' },
    after: { reported: 'alreadyReported' },
    waits: {},
  },
} satisfies Record<string, Deed<never, TripState, TripRefusal>>

export type TripDeed = Deed<Pick<Trip, 'askedBy'>, TripState, TripRefusal>

/** The trip as it stands on the day. */
export const standingOf = <One extends Pick<Trip, 'municipality' | 'approvedAt' | 'spentOre' | 'startsOn'>>(
  trip: One,
  today: DateText,
): Standing<One, TripState> => ({
  thing: trip,
  state: stateOf(trip, today),
  subject: { municipality: trip.municipality },
})
