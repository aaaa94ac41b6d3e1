/** The room's addresses by name. */
export const tripsRoutes = {
  trips: '/reiser',
  askTrip: '/reiser/sok',
  saveTripDraft: '/reiser/kladd',
  trip: '/reiser/:trip',
  approveTrip: '/reiser/:trip/godkjenn',
  reportTrip: '/reiser/:trip/regning',
} as const
