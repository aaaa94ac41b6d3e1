/**
 * What: utmåling, a programme's year of money: its rules and figures, its runs, and the run that counts.
 * Owns: allocation.setups, allocation.rules, allocation.runs, allocation.approvals, allocation.objections, allocation.awards, allocation.award_parts, allocation.orders.
 * Promises: one run of a year is final; it names its input and can be made again to the byte; each directorate that puts money in says yes for itself.
 * Not here: the reckoning itself (calculation), what would happen if (simulation), the award with its letter (awards) and its postings (ledger).
 * Start reading at: runs.queries.ts, then make.actions.ts
 */
export { may as allocationMay } from './access.rules.ts'
export { deeds as allocationDeeds } from './deeds.rules.ts'
export { sayAllocation } from './deeds.text.ts'
export { fixedOf } from './fixed.queries.ts'
export { factsOf, inputFrom, inputOf } from './input.queries.ts'
export { saveRule } from './library.actions.ts'
export { knownIndicators, rulesOf, type SavedRule } from './library.queries.ts'
export { makeRun } from './make.actions.ts'
export type { RunRefusal } from './model.ts'
export { latestOrder } from './order.queries.ts'
export { makeOrderedRun } from './reactions.ts'
export { approveRun, finaliseRun, setUpIn, setUpYear } from './runs.actions.ts'
export {
  awardsOfRun,
  contentOf,
  contributorsOf,
  finalAwards,
  finalLines,
  runsOf,
  setupOf,
  standing,
} from './runs.queries.ts'
export { lockYear, type Setup } from './runs.store.ts'
export { allocationWaiting } from './waiting.queries.ts'
export {
  selectCorrected as correctedAwards,
  selectCorrections as correctionsOfRuns,
  selectFinalCounts as finalCounts,
  selectYearsOfRuns as yearsOfRuns,
} from './waiting.store.ts'
