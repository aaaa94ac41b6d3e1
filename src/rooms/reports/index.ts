/**
 * What: one report a municipality and year, mostly filled in beforehand, which becomes one extract for each directorate.
 * Owns: reports.reports, reports.approvals, reports.unspent.
 * Promises: figures are the ledger's, frozen when handed in; extracts add up to the øre; unspent money is decided on by a person.
 * Not here: the money (ledger), the measures (measures).
 * Start reading at: rules.ts
 */
export { approveReport, decideUnspent, saveReport, submitReport } from './actions.ts'
export { type ReportAnswers, reportQuestions } from './model.ts'
export { figuresOf, yearExtracts } from './queries.ts'
export { extractsOf } from './rules.ts'
