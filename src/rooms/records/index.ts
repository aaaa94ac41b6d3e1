/**
 * What: cases, registry entries (journalposter) with their documents, approved letters and their dispatch.
 * Owns: records.cases, records.entries, records.documents, records.approvals, records.dispatches.
 * Promises: every document in or out is a registry entry, public or restricted with its legal basis; a sent letter is frozen with its digest and sent once.
 * Not here: what a document decides; the archive package (later).
 * Start reading at: model.ts
 */
export { openCase, register, sendLetter } from './actions.ts'
export { mayOpenEntry } from './journal.queries.ts'
export { type Letter, letterPdf, letterRead } from './letter.file.ts'
export { type Case, caseNumber, type NewDocument, readCaseNumber } from './model.ts'
export { caseById, caseByNumber, documentBytes, entriesOf, entryById } from './queries.ts'
export { type DispatchContext, dispatchLetters } from './reactions.ts'
export { entriesMadeBy, type MadeEntry } from './receipt.queries.ts'
export { panelOf } from './rules.ts'
