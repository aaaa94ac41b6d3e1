/**
 * What: utmåling, the pure calculation of one year's awards: what each scheme would and could have given, and who gets what.
 * Owns: allocation.setups, allocation.rules, allocation.runs, allocation.approvals, allocation.awards, allocation.award_parts, allocation.orders, allocation.scenarios, allocation.frames.
 * Promises: no award below its guarantee, or a refusal with the shortfall; parts by scheme exact; same input, same bytes.
 * Not here: who may run it or finalise it, and the award itself with its letter (awards) and its postings (ledger).
 * Start reading at: rules.ts, then kinds.rules.ts and distribution.rules.ts; one example with figures is in rules.test.ts.
 */
export { inputHash } from './canonical.rules.ts'
export { explainCell, explainLine, explainRefusal } from './explanation.text.ts'
export { mostFactsBytes, readFacts } from './facts.file.ts'
export { tabulate } from './figures.rules.ts'
export type { FileProblem } from './file.model.ts'
export { explainFileProblem, moreProblems } from './file.text.ts'
export { fixedOf } from './fixed.queries.ts'
export { makeRun } from './make.actions.ts'
export {
  type Amount,
  type Assessed,
  type Cell,
  type Condition,
  type Fact,
  type Programme,
  programmeSchema,
  type Quantity,
  type Reference,
  type Rule,
  type Run,
  ruleSchema,
  type Scheme,
  type Step,
} from './model.ts'
export { latestOrder } from './order.queries.ts'
export { mostProgrammeBytes, readProgramme } from './programme.file.ts'
export { figuresOf } from './quantity.rules.ts'
export { makeOrderedRun } from './reactions.ts'
export {
  mostRequestBytes,
  readRequest,
  requestJsonSchemas,
  runToFile,
  tooMuchToReckon,
} from './request.file.ts'
export { readRule, ruleJsonSchema } from './rule.file.ts'
export {
  type AllocationResult,
  allocate,
  calculate,
  type Desk,
  deskOf,
  explainer,
  referencesOfProgramme,
} from './rules.ts'
export { approveRun, finaliseRun, setUpYear } from './runs.actions.ts'
export {
  awardsOfRun,
  contentOf,
  contributorsOf,
  finalAwards,
  finalLines,
  runsOf,
  setupOf,
  standing,
} from './runs.queries.ts'
export { keepScenario } from './scenario.actions.ts'
export { recordFrame } from './schedule.actions.ts'
export { assess, explain } from './scheme.rules.ts'
