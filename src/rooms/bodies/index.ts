/**
 * What: bodies of several people who treat matters together, their seats from-to, meetings, impartiality, quorum, minutes.
 * Owns: bodies.bodies, bodies.seats, bodies.meetings, bodies.matters, bodies.happenings.
 * Promises: nobody disqualified takes part; nothing is concluded without a quorum at that matter; minutes are what happened.
 * Not here: what a matter is about and what follows from it: that stands in the room that asks the body.
 * Start reading at: meeting.rules.ts
 */
export { callMeeting, createBody, endSeat, giveSeat } from './actions.ts'
export { deeds as bodyDeeds } from './deeds.rules.ts'
export { sayMeeting } from './deeds.text.ts'
export { approveMinutes, say } from './meeting.actions.ts'
export { groupFor, regionGroup, regionsSeatedIn, type VotingSeat } from './queries.ts'
export { bodiesWaiting } from './waiting.queries.ts'
