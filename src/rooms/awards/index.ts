/**
 * What: the promise of money (tilsagn), its letter (tilskuddsbrev), acceptance of the terms, and the disbursement.
 * Owns: awards.commitments, awards.disbursements, awards.changes, awards.settlements, awards.repayments.
 * Promises: no commitment without a final run and a political decision; certifier and budget holder are two people; the pot is credited once, with the award's parts; what is sent stands until a change is accepted.
 * Not here: how the award came about (allocation); what it is spent on (measures).
 * Start reading at: rules.ts
 */
export { acceptAward, approveDisbursement, certifyDisbursement, grantAwards } from './actions.ts'
export { acceptChange, decideChange, notifyChange, replyToNotice } from './change.actions.ts'
export { selectDecidedChanges as decidedChanges } from './change.store.ts'
export { deeds as awardDeeds } from './deeds.rules.ts'
export { sayAward } from './deeds.text.ts'
export { type Letter, letterSource } from './letter.file.ts'
export { standardTexts } from './letter.text.ts'
export type { AwardRefusal } from './model.ts'
export { commitmentOf, commitmentsOf } from './queries.ts'
export { may as awardsMay, stateOf } from './rules.ts'
export { certifySettlement, settle } from './settle.actions.ts'
export { standingAwards } from './standing.queries.ts'
export { refusals as awardRefusals } from './text.ts'
export { carryOver, certifyRepayment, repay } from './unspent.actions.ts'
export { selectRepayments as repaymentsOf } from './unspent.store.ts'
export { awardsWaiting } from './waiting.queries.ts'
export { selectAllRepayments as allRepayments, selectPaid as paidAwards } from './waiting.store.ts'
