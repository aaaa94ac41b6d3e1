import { permission } from '../../core/actor.ts'

export const may = {
  setUp: permission({ secretariat: 'any' }),
  run: permission({ secretariat: 'any' }),
  finalise: permission({ secretariat: 'any' }),
  /** Each directorate that puts money in says yes for itself. */
  approve: permission({ directorateOfficer: 'contributors', budgetHolder: 'contributors' }),
  /** What would happen if: for those who fund, decide and speak for the municipalities. */
  simulate: permission({
    secretariat: 'any',
    directorateOfficer: 'contributors',
    budgetHolder: 'contributors',
    caseWorker: 'any',
    ks: 'any',
  }),
  readScenarios: permission({
    secretariat: 'any',
    directorateOfficer: 'contributors',
    budgetHolder: 'contributors',
    caseWorker: 'any',
    ks: 'any',
    auditor: 'any',
  }),
  keepFrames: permission({ secretariat: 'any' }),
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
