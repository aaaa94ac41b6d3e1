/**
 * What: the municipality's own accounts, read into its pot line by line and out again, and KOSTRA's rows beside it.
 * Owns: accounts.imports, accounts.lines, accounts.pieces, accounts.column_ties, accounts.rules, accounts.kostra_files, accounts.kostra_rows.
 * Promises: nothing is posted before a person has seen it; all or nothing; no line twice; a large line takes two people; what is not the pot's is not kept.
 * Not here: the expenditure itself and its rules (measures), the money (ledger).
 * Start reading at: rules.ts
 */
export { chooseLines } from './actions.ts'
export { readInKostra } from './kostra.actions.ts'
export { writeKostra } from './kostra.file.ts'
export { writeLines } from './lines.file.ts'
export { confirmImport } from './posting.actions.ts'
export { previewFor } from './queries.ts'
export { readLines } from './reactions.ts'
export { receiveLines, tieColumns } from './reading.actions.ts'
export { keepRule } from './rules.actions.ts'
