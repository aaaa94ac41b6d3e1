/**
 * What: one report a municipality and year, mostly filled in beforehand, which becomes one extract for each directorate.
 * Owns: reports.reports, reports.versions, reports.approvals, reports.returns, reports.comments, reports.unspent, reports.crosswalks, reports.proposals, reports.agreements.
 * Promises: figures are the ledger's; what was sent never changes, nor who asked what; extracts add up to the øre; unspent money is decided on by a person.
 * Not here: the money and its repayment (ledger, awards), the measures (measures).
 * Start reading at: questions.model.ts, then crosswalk.rules.ts and rules.ts
 */
export { approveReport, decideUnspent, returnReport, saveReport, submitReport } from './actions.ts'
export { reportBurden } from './burden.queries.ts'
export { loadKeys } from './burden.rules.ts'
export { answerProposal, proposeAsk } from './crosswalk.actions.ts'
export { askedOf as askedReport } from './crosswalk.queries.ts'
export { deeds as reportDeeds } from './deeds.rules.ts'
export { sayProposal, sayReport, sayYearEnd } from './deeds.text.ts'
export { type Progress as ReportProgress, selectProgress as reportProgress } from './progress.store.ts'
export { figuresOf, unspentOf, yearExtracts } from './queries.ts'
export { askedQuestions, type Question as ReportQuestion, type ReportAnswers } from './questions.model.ts'
export { extractsOf, reportDue } from './rules.ts'
export { proposalsWaiting, reportsWaiting } from './waiting.queries.ts'
export { carryOverDecided, certifyDecided, closeYear } from './yearend.actions.ts'
export { yearEndsOf } from './yearend.queries.ts'
export { yearEndDeeds, yearEndsWaiting } from './yearend-waiting.queries.ts'
