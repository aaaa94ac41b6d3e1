/**
 * What: programmes that pool schemes: mandate, target group, phases, regions with their process variant, caps, money a year.
 * Owns: programmes.programmes, programmes.mandates, programmes.regions, programmes.appropriations, programmes.contributions, programmes.baselines, programmes.changes, programmes.settings.
 * Promises: no call without a mandate; a year's contributions sum to its appropriation; caps are settings, kept under a lock.
 * Not here: who applies (applications), who is selected (selection), how money is shared (allocation).
 * Start reading at: model.ts
 */

export {
  createIn,
  createOwnProgramme,
  createProgramme,
  extend,
  fund,
  fundIn,
  mandateIn,
  recordMandate,
  setCap,
  settleIn,
} from './actions.ts'
export { faultsInBaseline, recordBaseline } from './aims.actions.ts'
export { type Aim, aims, type Baseline } from './aims.model.ts'
export { selectBaselines as baselinesOf } from './aims.store.ts'
export { deeds as programmeDeeds } from './deeds.rules.ts'
export { sayProgramme } from './deeds.text.ts'
export {
  type Mandate,
  type NewProgramme,
  type Programme,
  type ProgrammeRefusal,
  type Region,
  recommenders,
  type Settings,
  type TargetGroup,
  type Variant,
  variants,
} from './model.ts'
export {
  contributionsOf,
  ownerOf,
  ownProgrammes,
  type ProgrammeView,
  partnersOf,
  programmeById,
  programmes,
  regionOf,
  settingsOf,
} from './queries.ts'
export { inOrder, may as programmesMay, yearsOf } from './rules.ts'
export { lockProgramme } from './store.ts'
export { variantWords } from './text.ts'
export { type Gathered, gatherProgrammes, programmesWaiting } from './waiting.queries.ts'
