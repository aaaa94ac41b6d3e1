/**
 * What: what would happen if: scenarios of a year, and a municipality's money over several years with its funding note.
 * Owns: simulation.scenarios, simulation.frames.
 * Promises: nothing is decided or posted by it; a kept scenario is its changes, reckoned again each time it is shown.
 * Not here: the reckoning itself (calculation), the year and its runs (allocation).
 * Start reading at: scenario.model.ts, then scenario.rules.ts
 */
export { keepScenario } from './scenario.actions.ts'
export { recordFrame } from './schedule.actions.ts'
