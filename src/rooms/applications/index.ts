/**
 * What: the call, the invitation, the application from draft to receipt, and the municipality's political decision.
 * Owns: applications.calls, applications.invitations, applications.applications, applications.submissions, applications.treatments, applications.resolutions.
 * Promises: everything that is handed in is received and gets a receipt; late or incomplete is decided on by a person; nobody's words are overwritten.
 * Not here: who is chosen (selection).
 * Start reading at: model.ts
 */
export { publishCall, saveDraft, submit } from './actions.ts'
export { recordResolution, treat } from './decisions.actions.ts'
export {
  type Answers,
  type Application,
  type Call,
  noAnswers,
  type Question,
  questions,
  type Resolution,
  type Status,
} from './model.ts'
export { applicationOf, applicationsOf, callOf, callsOf, invitationsOf, officeFor } from './queries.ts'
export { assessable, may, nextStage, statusOf } from './rules.ts'
