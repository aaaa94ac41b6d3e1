/**
 * What: the resource group's recommendation, the authority's decision with its reason for each, the offer and its answer.
 * Owns: selection.recommendations, selection.supplements, selection.decisions, selection.offers.
 * Promises: no more than the caps of region and programme; none without a reason; a place that is declined is released.
 * Not here: what was applied for (applications); the money (allocation, awards).
 * Start reading at: model.ts
 */
export { answerOffer, decide } from './actions.ts'
export { deeds as selectionDeeds } from './deeds.rules.ts'
export { saySelection } from './deeds.text.ts'
export type { Outcome } from './model.ts'
export {
  decisionsOf,
  isPilot,
  offerOf,
  offersOf,
  pilotsOf,
  recommendationOf,
  recommendationsOf,
} from './queries.ts'
export { recommend } from './recommend.actions.ts'
export { outcomeWords } from './text.ts'
export { selectionWaiting } from './waiting.queries.ts'
