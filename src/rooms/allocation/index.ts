/**
 * What: utmåling, the pure calculation of one year's awards: what each scheme would and could have given, and who gets what.
 * Owns: allocation.setups, allocation.runs, allocation.awards, allocation.award_parts.
 * Promises: no award below its guarantee, or a refusal with the shortfall; parts by scheme exact; same input, same bytes.
 * Not here: who may run it or finalise it, and the award itself with its letter (awards) and its postings (ledger).
 * Start reading at: rules.ts, then kinds.rules.ts and distribution.rules.ts; one example with figures is in rules.test.ts.
 */
export { may } from './access.rules.ts'
export { inputHash } from './canonical.rules.ts'
export {
  type CellExplanation,
  explainCell,
  explainLine,
  explainRefusal,
  indicatorName,
  municipalityName,
} from './explanation.text.ts'
export { mostFactsBytes, readFacts } from './facts.file.ts'
export type { FileCode, FileProblem, FileRefusal } from './file.model.ts'
export { explainFileProblem, moreProblems, placeOfProblem } from './file.text.ts'
export {
  type AllocationCode,
  type Cell,
  type Fact,
  factSchema,
  type LetterFrame,
  type Line,
  type Municipality,
  type Part,
  type Programme,
  programmeSchema,
  type Rule,
  type RuleKind,
  type Run,
  ruleSchema,
  type Scheme,
  type SchemeShortfall,
  type Shortfall,
  type Step,
} from './model.ts'
export { mostProgrammeBytes, programmeToFile, readProgramme } from './programme.file.ts'
export {
  type AllocationRefusal,
  type AllocationResult,
  allocate,
  programmeProblem,
  referencesOfProgramme,
} from './rules.ts'
export { finaliseRun, makeRun, setUpYear } from './runs.actions.ts'
export { finalAwards, inputOf, runsOf, setupOf } from './runs.queries.ts'
export type { AwardRow, Setup, StoredRun } from './runs.store.ts'
