/**
 * What: what a municipality tries out with its pot, and what it pays for.
 * Owns: measures.attachments, measures.budget_moves, measures.budgets, measures.codings, measures.commitment_entries, measures.commitments, measures.after_grants, measures.expenditures, measures.measures, measures.overrun_entries, measures.overruns, measures.payments, measures.running_grants.
 * Promises: no measure before the offer is accepted; none runs or spends without an evaluation plan; none closes without a result; budgets never sum to more than the pot got; a large payment takes two people; none goes beyond its budget without a reason.
 * Not here: the money itself (ledger), the award (awards), the plan's contents (evaluation).
 * Start reading at: rules.ts
 */
export { closeMeasure, createMeasure, extendMeasure, planMeasure, startMeasure } from './actions.ts'
export { selectWrongAttachments as wrongAttachments } from './attachment.store.ts'
export {
  beyondInYear,
  namesBeyond,
  wouldBeBeyond,
} from './beyond.queries.ts'
export { beyondText } from './beyond.text.ts'
export { codeMeasure, moveBudget, recordRunningGrant, stateAfterGrant } from './budget.actions.ts'
export { safeForOthers } from './budget.rules.ts'
export { commit, releaseCommitment } from './commitment.actions.ts'
export { deeds as paymentDeeds, overDeeds } from './deeds.rules.ts'
export { sayBeyond, sayPayment } from './deeds.text.ts'
export { registerImported } from './imported.actions.ts'
export { type Measure, type MeasureRefusal, type PayeeKind, payeeKinds } from './model.ts'
export type { Coding } from './money.model.ts'
export { codingsOf, movesOf, potMoney, type SpentEntry, spentEntries } from './money.queries.ts'
export { decidePayment, registerExpenditure, reverseExpenditure } from './payment.actions.ts'
export { measuresOf } from './queries.ts'
export { refusals } from './refusal.text.ts'
export { crossesAgencies, spendable } from './rules.ts'
export { payeeWords, text as measureText } from './text.ts'
export { beyondWaiting, paymentsWaiting } from './waiting.queries.ts'
