/**
 * What: trips that one person asks for and another approves, and what they came to; an example, no part of the product.
 * Owns: trips.trips, trips.reports.
 * Promises: whoever asked does not approve; what is over and not accounted for waits until it is.
 * Not here: people and their roles (identity), what happened (events).
 * Start reading at: deeds.rules.ts
 */
export { approveTrip, askTrip, reportTrip } from './actions.ts'
export { deeds as tripDeeds } from './deeds.rules.ts'
export { sayTrip } from './deeds.text.ts'
export { tripsWaiting } from './waiting.queries.ts'
