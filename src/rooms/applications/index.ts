/**
 * What: the call, the invitation, the application from draft to receipt, and the municipality's political decision.
 * Owns: applications.call_versions, applications.calls, applications.invitations, applications.applications, applications.submissions, applications.treatments, applications.notes, applications.resolutions.
 * Promises: everything that is handed in is received and gets a receipt; late or incomplete is decided on by a person; nobody's words are overwritten.
 * Not here: who is chosen (selection).
 * Start reading at: model.ts
 */
export { declareReady, saveDraft, submit } from './actions.ts'
export { publishCall } from './call.actions.ts'
export { recordResolution } from './decisions.actions.ts'
export { deeds as applicationDeeds } from './deeds.rules.ts'
export { sayApplication } from './deeds.text.ts'
export { type Answers, type Application, type Call, noAnswers } from './model.ts'
export { writeNote } from './note.actions.ts'
export { applicationOf, applicationsOf, callOf, callsOf, invitationsOf } from './queries.ts'
export { assessable, statusOf } from './rules.ts'
export { treat } from './treat.actions.ts'
export { applicationsWaiting } from './waiting.queries.ts'
export { selectMet as metApplications, selectPublished as publishedCalls } from './waiting.store.ts'
