/**
 * What: pots of money in double entry, with the origin of every øre by source scheme.
 * Owns: ledger.pots, ledger.accounts, ledger.entries, ledger.lines, ledger.balances, ledger.layers, ledger.layer_sources, ledger.origins.
 * Promises: entries are append-only and sum to zero; no pot goes below zero; origin is exact both ways; one hash chain a pot; same key, one posting.
 * Not here: why money moves (awards, measures); what a source is (catalogue).
 * Start reading at: rules.ts
 */
export { credit, openPot, type Posted, reverse, spend } from './actions.ts'
export { type Entry, genesis, type Layer, potAccount, type Vector } from './model.ts'
export { layersOf, originByYear, originLeft, potBalances, type Voucher, vouchersOf } from './queries.ts'
export { entryDigest, take, totalOf, vectorOf } from './rules.ts'
