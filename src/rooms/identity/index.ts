/**
 * What: people, how they sign in, and the roles they hold in an organisation from-to.
 * Owns: identity.people, identity.sign_ins, identity.assignments, identity.absences, identity.invitations, identity.sessions.
 * Promises: who holds no role may nothing; one role at a time in a session; budget holder and certifier are two people.
 * Not here: what a role may do: that stands in each room's rules.ts as `may`.
 * Start reading at: model.ts
 */
export { registerAbsence } from './absences.actions.ts'
export { addFirstAdministrator, addPerson, grantRole } from './actions.ts'
export { deeds as identityDeeds } from './deeds.rules.ts'
export { sayIdentity } from './deeds.text.ts'
export { type Role, roles, type TakingPart, worksIn } from './model.ts'
export { redeemInvitation, registerPerson, takeData } from './people.actions.ts'
export { selectPeopleNames as peopleNames } from './people.store.ts'
export { rolesToday } from './queries.ts'
export { mayTakeData, plainCode } from './rules.ts'
export {
  anyone,
  beginSession,
  chooseRole,
  endSession,
  forgetSessions,
  type SessionLimits,
  type Visitor,
  visitorOf,
} from './sessions.actions.ts'
export { insertSignIns as signInById, selectPeopleAt as peopleAt } from './store.ts'
export { actsAs } from './text.ts'
export { identityWaiting } from './waiting.queries.ts'
