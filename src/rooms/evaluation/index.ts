/**
 * What: the evaluation plan and the result of what is tried out.
 * Owns: evaluation.plans, evaluation.results.
 * Promises: a plan answers both questions and names an owner and a baseline date.
 * Not here: what is evaluated (measures links to its plan); effect estimation (later).
 * Start reading at: model.ts
 */
export { makePlan, recordResult } from './actions.ts'
export type { Plan } from './model.ts'
export { selectPlans as plans } from './store.ts'
