import { permission } from '../../core/actor.ts'

export const may = {
  setUp: permission({ secretariat: 'any' }),
  run: permission({ secretariat: 'any' }),
  finalise: permission({ secretariat: 'any' }),
  /** A finalised run is public; one that is being worked on is for those who fund, decide and control it. */
  readUnfinished: permission({
    secretariat: 'any',
    directorateOfficer: 'any',
    budgetHolder: 'any',
    caseWorker: 'any',
    auditor: 'any',
  }),
}
