/**
 * What: what each member of a region's resource group gives each applicant, hver for seg, and the members' impartiality.
 * Owns: assessment.declarations, assessment.scores.
 * Promises: nothing of others' scores before all are in, neither that they came nor when; then all at one instant, for good.
 * Not here: who sits in the group (bodies); the ranking and what follows (selection).
 * Start reading at: round.rules.ts
 */
export { declare, giveScores } from './actions.ts'
export { deeds as assessmentDeeds } from './deeds.rules.ts'
export { sayAssessment } from './deeds.text.ts'
export { type Assessed, assessedOf, mayOpenAssessment } from './queries.ts'
export { assessmentWaiting } from './waiting.queries.ts'
