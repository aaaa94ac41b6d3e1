/**
 * What: pots of money in double entry over a chart of accounts, with the origin of every øre by source scheme.
 * Owns: ledger.chart, ledger.movements, ledger.pots, ledger.accounts, ledger.entries, ledger.balances, ledger.layers, ledger.layer_sources, ledger.closings, ledger.checkpoints, ledger.seal_keys, ledger.folds, ledger.turnover, ledger.flows.
 * Promises: entries are append-only and sum to zero; vouchers have no gaps; no pot goes below zero; origin is exact both ways; one hash chain a pot; same key, one posting; closed is closed.
 * Not here: why money moves (awards, measures); what a source is (catalogue).
 * Start reading at: posting.rules.ts
 */
export { closePeriod, fold, openPot, post, postAll } from './actions.ts'
export { lastCheckpoint, seal } from './checkpoint.actions.ts'
export {
  type Checkpoint,
  checkpointDigest,
  eventHead,
  firstEventHead,
  type Heads,
} from './checkpoint.rules.ts'
export { selectCheckpoints as checkpoints } from './checkpoint.store.ts'
export { selectClosings as closingsOf } from './closing.store.ts'
export { addToDay } from './days.rules.ts'
export { type FoundEntry, selectFound as entriesFound } from './found.store.ts'
export { type JournalForm, journalForms, journalNames, journalOf } from './journal.queries.ts'
export {
  type Day,
  type Entry,
  genesis,
  type Layer,
  type LedgerRefusal,
  type Posted,
  type SealKey,
  type Vector,
} from './model.ts'
export { movedOf } from './posting.rules.ts'
export {
  balancesOf,
  flowsOf,
  foreseen,
  layersOf,
  originByYear,
  originLeft,
  potBalances,
  sumsOf,
  vouchersOf,
} from './queries.ts'
export { entryDigest, take, totalOf, vectorOf } from './rules.ts'
export { NotTheSealKey, sealKeyInForce, succeedSealKey } from './seal-keys.actions.ts'
export { keyInForce, successionDigest } from './seal-keys.rules.ts'
export { type MonthMoved, selectMonths as monthsOf } from './store.ts'
export { selectYearEnds as endsOfYears } from './year-ends.store.ts'
