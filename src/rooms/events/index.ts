/**
 * What: the log of every change of state: who, in which role, when, what and why; and the seam by which rooms react.
 * Owns: events.events.
 * Promises: append-only; an event is written in the transaction that makes the change; a reaction to it acts once.
 * Not here: what an event means. Each room names its own kinds and parses the data itself.
 * Start reading at: actions.ts
 */
export { record } from './actions.ts'
export { sendAgain } from './jobs.actions.ts'
export { type FailedReaction, failedReactions } from './jobs.queries.ts'
export type { EventRecord, Reaction } from './model.ts'
export { eventsBetween, eventsOf, lastEvent, settledThrough } from './queries.ts'
export { may } from './rules.ts'
export { selectFoundEvents as eventsFound } from './store.ts'
export { react, subscribe } from './subscriptions.actions.ts'
