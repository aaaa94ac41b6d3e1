import { permission } from '../../core/actor.ts'

export const may = {
  setUp: permission({ secretariat: 'any', budgetHolder: 'sender' }),
  run: permission({ secretariat: 'any' }),
  finalise: permission({ secretariat: 'any' }),
  /** Each directorate that puts money in says yes for itself. */
  approve: permission({ directorateOfficer: 'contributors', budgetHolder: 'contributors' }),
  /** Whose scenarios are read decides who is shown the way to them (simulation). */
  readScenarios: permission({
    secretariat: 'any',
    directorateOfficer: 'contributors',
    budgetHolder: 'contributors',
    caseWorker: 'any',
    ks: 'any',
    auditor: 'any',
  }),
  /** Whose run it is answers those who say no to it. */
  answer: permission({ secretariat: 'any' }),
  keepRules: permission({ secretariat: 'any', directorateOfficer: 'directorate' }),
  /** A finalised run is public; one that is being worked on is for those who fund, decide and control it. */
  readUnfinished: permission({
    secretariat: 'any',
    directorateOfficer: 'contributors',
    budgetHolder: 'contributors',
    caseWorker: 'any',
    auditor: 'any',
  }),
}
