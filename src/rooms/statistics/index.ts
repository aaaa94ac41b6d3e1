/**
 * What: sourced figures about municipalities, by indicator and year.
 * Owns: statistics.facts.
 * Promises: every figure has source and date; what is not official is marked illustrative.
 * Not here: what a figure is worth in money (allocation).
 * Start reading at: model.ts
 */
export { addFacts, loadChildren } from './actions.ts'
export { selectFacts as facts } from './store.ts'
