import type { Part } from '../../platform/database/dump.ts'

type Tables = Part['tables']
const by = (column: string, ...tables: string[]): Tables =>
  Object.fromEntries(tables.map(table => [table, { column }]))
const within = (column: string, table: string, ...tables: string[]): Tables =>
  Object.fromEntries(tables.map(one => [one, { column, in: { table, key: 'id' } }]))

/**
 * What is an organisation’s own, a municipality’s first of all, table by table: what it did and decided, its roles, and
 * its money to the last entry. What others judged of it, and what is everybody’s, is with them (`othersOwn`).
 */
export const ownTables: Tables = {
  ...by('organisation', 'events.events', 'organisations.names', 'identity.people', 'identity.assignments'),
  ...within('assignment', 'identity.assignments', 'identity.absences'),
  ...by('organisation', 'records.cases'),
  ...within('case_id', 'records.cases', 'records.entries'),
  ...within('entry', 'records.entries', 'records.documents', 'records.approvals', 'records.dispatches'),
  ...by('owner', 'ledger.pots'),
  ...within('pot', 'ledger.pots', 'ledger.accounts', 'ledger.entries', 'ledger.layers'),
  ...within('pot', 'ledger.pots', 'ledger.layer_sources', 'ledger.closings'),
  ...by('municipality', 'applications.applications', 'applications.invitations', 'selection.offers'),
  ...within(
    'application',
    'applications.applications',
    'applications.submissions',
    'applications.resolutions',
  ),
  ...by('municipality', 'allocation.awards', 'allocation.award_parts', 'pot.limits'),
  ...by('municipality', 'awards.commitments', 'awards.repayments'),
  ...within(
    'commitment',
    'awards.commitments',
    'awards.disbursements',
    'awards.changes',
    'awards.settlements',
  ),
  ...by('municipality', 'programmes.programmes'),
  ...within('programme', 'programmes.programmes', 'pools.transfers', 'pools.parts'),
  ...by('municipality', 'measures.measures', 'measures.budget_moves', 'measures.running_grants'),
  ...within('measure', 'measures.measures', 'measures.budgets', 'measures.codings', 'measures.after_grants'),
  ...within('measure', 'measures.measures', 'measures.commitments', 'measures.expenditures'),
  ...within('measure', 'measures.measures', 'measures.payments', 'measures.overruns'),
  ...within(
    'pot',
    'ledger.pots',
    'measures.attachments',
    'measures.commitment_entries',
    'measures.overrun_entries',
  ),
  'evaluation.plans': { column: 'id', in: { table: 'measures.measures', key: 'plan' } },
  ...within('plan', 'evaluation.plans', 'evaluation.results'),
  ...by(
    'municipality',
    'accounts.imports',
    'accounts.rules',
    'accounts.column_ties',
    'accounts.kostra_files',
  ),
  ...within('import', 'accounts.imports', 'accounts.lines'),
  ...within('file', 'accounts.kostra_files', 'accounts.kostra_rows'),
  ...by('municipality', 'reports.reports'),
  ...within('report', 'reports.reports', 'reports.versions', 'reports.approvals', 'reports.returns'),
  ...within('report', 'reports.reports', 'reports.unspent'),
  ...by('owner', 'bodies.bodies'),
  ...within(
    'body',
    'bodies.bodies',
    'bodies.seats',
    'bodies.meetings',
    'bodies.matters',
    'bodies.happenings',
  ),
  ...by('organisation', 'simulation.scenarios', 'statistics.facts'),
}

/** Tables that name an organisation, and of which it takes nothing with it: why. */
export const othersOwn: Readonly<Record<string, string>> = {
  'applications.calls': 'the office’s call to all',
  'applications.call_versions': 'what the office’s call said before',
  'applications.notes': 'what the office’s case workers and resource group write to themselves',
  'assessment.declarations': 'the resource group’s own',
  'assessment.scores': 'what the members of the resource group gave, internal also once it is opened',
  'catalogue.owners': 'the catalogue is everybody’s',
  'control.orders': 'what an auditor has verified',
  'ledger.folds': 'sums, made anew from the entries',
  'organisations.relations': 'the register is everybody’s',
  'programmes.regions': 'the programme is the state’s',
  'selection.decisions': 'the authority’s decision on all who applied; the municipality has its letter',
  'selection.recommendations': 'the resource group’s own',
  'selection.supplements': 'what the resource group was asked for and added',
  'statistics.set_aside': 'the programme’s figures, not yet in force',
  'statistics.staged': 'a file that waits to be confirmed is no figures yet',
  'reports.comments': 'said by a directorate of a version; it stands in the case',
}

/** Whose rows name, by its digest, a file that goes with them; of accounts that were read in, their lines are kept. */
export const ownFiles: readonly string[] = ['records.documents', 'measures.attachments']
