import { permission } from '../../core/actor.ts'

export const may = {
  /** Runs it from day to day. */
  manage: permission({ programmeLead: 'municipality' }),
  /** Says from which amount a payment takes two people. */
  setLimit: permission({ municipalDirector: 'municipality' }),
  /** A municipality's own pot is its own affair, and its auditor's. */
  readOwnPot: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    municipalBudgetHolder: 'municipality',
    auditor: 'any',
  }),
  /** What the pot holds and what it went to, below the public totals. */
  readPot: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    municipalBudgetHolder: 'municipality',
    caseWorker: 'office',
    directorateOfficer: 'partners',
    budgetHolder: 'partners',
    certifier: 'partners',
    secretariat: 'any',
    auditor: 'any',
  }),
}
