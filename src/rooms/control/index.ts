/**
 * What: the auditor's control: verifications, checkpoints and exports that are made by a job, and what has happened and been set right.
 * Owns: control.orders, control.pieces.
 * Promises: only an auditor orders and reads; what a verification found is kept with when and for whom; one of each kind at a time.
 * Not here: the check itself (verify), which knows no database; the key that seals (platform), which only the jobs have.
 * Start reading at: model.ts
 */
export { order } from './actions.ts'
export type { Makers, Progress, Said, Scope, Verified } from './model.ts'
export { type ControlContext, makeOrder } from './reactions.ts'
export { may as controlMay } from './rules.ts'
