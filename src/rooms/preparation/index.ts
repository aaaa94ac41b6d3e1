/**
 * What: a year of a programme while it is made ready in ten steps: what is asked, what lacks, the try-out, and the approval by another.
 * Owns: preparation.preparations.
 * Promises: nothing is recorded before another says yes, and then all of it or nothing; what was typed stays; figures read in for a year count for it alone.
 * Not here: the programme and its money once they are recorded (programmes), and how the year is reckoned (allocation, calculation).
 * Start reading at: model.ts, then approve.actions.ts
 */
export { sendPreparation, startPreparation } from './actions.ts'
export { deeds as preparationDeeds } from './deeds.rules.ts'
export { sayPreparation } from './deeds.text.ts'
export { steps } from './model.ts'
export { startingAnswers } from './start.queries.ts'
export { preparationsWaiting } from './waiting.queries.ts'
