/**
 * What: the language that grant rules are written in, and its reckoning: what each scheme would and could have given, and who gets what.
 * Owns: nothing.
 * Promises: no award below its guarantee, or a refusal with the shortfall; parts by scheme exact; same input, same bytes; nothing is kept or asked of anyone.
 * Not here: a programme's year, its runs and their approval (allocation); what would happen if (simulation).
 * Start reading at: rules.ts, then kinds.rules.ts and distribution.rules.ts; one example with figures is in rules.test.ts.
 */
export { engineOfRun, factKey, inputHash } from './canonical.rules.ts'
export { unitNames } from './check.text.ts'
export { explainCell, explainLine, explainRefusal, municipalityName } from './explanation.text.ts'
export { readFacts } from './facts.file.ts'
export { recipientsOf, referenceKey } from './figures.rules.ts'
export { type FileProblem, type FileRefusal, mostBytes } from './file.model.ts'
export { explainFileProblem, problemsInWords } from './file.text.ts'
export {
  type AllocationCode,
  type Cell,
  type Fact,
  type MissingFact,
  type Municipality,
  type Programme,
  programmeSchema,
  type Run,
  type Scheme,
} from './model.ts'
export { readProgramme } from './programme.file.ts'
export { readRequest, requestJsonSchemas, runToFile, tooMuchToReckon } from './request.file.ts'
export { readRule, ruleJsonSchema, ruleToFile } from './rule.file.ts'
export { type Amount, fields, type Reference, type Rule, ruleSchema } from './rule.model.ts'
export { ruleInWords } from './rule.text.ts'
export {
  type AllocationRefusal,
  allocate,
  calculate,
  type Desk,
  deskOf,
  explainer,
  type Outcome,
  referencesOfProgramme,
  restReference,
} from './rules.ts'
export { numberedReferences, referencesOf } from './scheme.rules.ts'
export { indicatorName, stepInWords } from './step.text.ts'
export { readable } from './text.ts'
