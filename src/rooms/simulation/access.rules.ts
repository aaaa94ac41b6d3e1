import { permission } from '../../core/actor.ts'

export const may = {
  /** What would happen if: for those who fund, decide and speak for the municipalities. */
  simulate: permission({
    secretariat: 'any',
    directorateOfficer: 'contributors',
    budgetHolder: 'contributors',
    caseWorker: 'any',
    ks: 'any',
  }),
  keepFrames: permission({ secretariat: 'any' }),
}
