import { permission } from '../../core/actor.ts'

/** `office`: the office that holds the case; `party`: the organisations the case is with. */
export const may = {
  readJournal: permission({ caseWorker: 'office', auditor: 'any', secretariat: 'any' }),
  readRestricted: permission({ caseWorker: 'office', auditor: 'any', secretariat: 'any' }),
}
