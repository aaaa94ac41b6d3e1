/**
 * What: a municipality's pot in a programme: what it is called in the ledger, who may see it, its vouchers by name, and the limit above which two people pay.
 * Owns: pot.limits.
 * Promises: whoever may not see a pot learns nothing of it; a municipality's own pot is its own affair and its auditor's.
 * Not here: the money itself (ledger), what it is promised to (awards), what it is spent on and its budget (measures).
 * Start reading at: model.ts, then place.queries.ts
 */
export { setLimit } from './actions.ts'
export { type PotOf, potOf } from './model.ts'
export { type PotPlace, potPlace, potsSeenBy } from './place.queries.ts'
export { limitOf } from './queries.ts'
export { type NamedVoucher, namedVouchers } from './voucher.queries.ts'
