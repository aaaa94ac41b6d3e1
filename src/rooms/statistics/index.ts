/**
 * What: the bank of indicators: sourced figures about municipalities by indicator and year, read in and carried over mergers.
 * Owns: statistics.indicators, statistics.facts, statistics.set_aside, statistics.split_weights, statistics.imports, statistics.staged.
 * Promises: each figure has source and date; old versions stay; an import is whole or nothing; the carried show their parts.
 * Not here: what a figure is worth in money (allocation).
 * Start reading at: model.ts
 */
export { addFacts, describeIndicator, loadChildren } from './actions.ts'
export { confirmImport, handInFacts, stopImport } from './imports.actions.ts'
export type { Indicator } from './model.ts'
export { figuresFor } from './queries.ts'
export { checkFacts, writeFacts } from './reactions.ts'
export { publishFigures } from './set-aside.actions.ts'
export {
  deleteSetAside as dropFiguresAside,
  insertSetAside as setFiguresAside,
  moveSetAside as moveFiguresAside,
  selectSetAside as figuresAside,
} from './set-aside.store.ts'
export { selectFacts as facts, selectIndicators as indicators } from './store.ts'
