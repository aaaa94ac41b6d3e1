/**
 * What: what a municipality tries out with its pot, and what it pays for.
 * Owns: measures.measures, measures.expenditures.
 * Promises: no measure before the offer is accepted; none runs or spends without an evaluation plan; none closes without a result.
 * Not here: the money itself (ledger), the award (awards), the plan's contents (evaluation).
 * Start reading at: rules.ts
 */
export { closeMeasure, createMeasure, planMeasure, registerExpenditure, startMeasure } from './actions.ts'
export { expendituresOf, measuresOf } from './queries.ts'
