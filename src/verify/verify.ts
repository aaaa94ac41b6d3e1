import { checkCommitments, checkDisbursements, checkExpenditures, checkOverruns } from './awards.ts'
import { checkBalances, checkChain, checkEntries, checkStrays, checkVouchers } from './chain.ts'
import { checkCheckpoints, type Kept } from './checkpoints.ts'
import { checkDays } from './days.ts'
import { checkEvents } from './events.ts'
import { type Check, type Finding, newExamination } from './model.ts'
import { checkLayers, checkOrigin } from './origin.ts'
import { potsOf } from './pots.ts'
import { readExport } from './read.ts'
import { checkReports } from './reports.ts'
import { checkRuns } from './runs.ts'
import { type Scope, within } from './scope.ts'

export type { Kept } from './checkpoints.ts'
export type { Finding } from './model.ts'

/**
 * Verifies an export, offline and from its files alone: no database, no network. What an export says is calculated
 * again (digests, chains, sums, layers, origin, allocation) and whatever differs is told, the first wrong row of each
 * check and subject (D-8).
 *
 * Two kinds of change are told apart. Changed in the export: the manifest's digest names the file. Changed in the
 * database and then exported, by a superuser past every trigger: the chain, the sums and the recalculation name the
 * row. What they cannot see, since nothing is calculated from it and nothing binds it:
 *
 * - words and people: events.events (but for figures that it repeats), organisations.*, identity.*, records.*,
 *   applications.*, selection.*, evaluation.*, programmes.mandates, programmes.regions, catalogue.*, measures.measures
 *   (but for its number), the crosswalk of the reports, reports.approvals, and the answers that reports hold;
 * - who and when in allocation.runs (but that it is final), awards.commitments, awards.disbursements (but that two
 *   people did it) and reports.*; names in ledger.accounts; when a pot was opened; whose it is, until it is paid to;
 * - whether a figure that a run carried over a merger was carried right: its parts are not in the run;
 * - figures that no run has used: statistics.facts and catalogue.posts beyond the inputs of the runs;
 * - a history that was rewritten whole and consistently, every later entry, head and checkpoint signed anew. It shows
 *   against a checkpoint that is kept where they who run the server cannot reach: give it as `kept`.
 */
export const verify = (folder: string, kept: Kept | null = null): Finding[] => examine(folder, kept).findings

/**
 * {@link verify}, with what is remarkable and no fault, and how many of what each check has looked at.
 *
 * @param scope a part of it alone; what runs through everything, events and checkpoints, is then not looked into.
 */
export function examine(
  folder: string,
  kept: Kept | null = null,
  scope: Scope | null = null,
): { findings: Finding[]; remarks: Finding[]; counts: ReadonlyMap<Check, number> } {
  const examination = newExamination()
  const all = readExport(folder, examination)
  if (!all) return examination
  const tables = scope ? within(all, scope) : all
  const pots = potsOf(tables)
  for (const pot of pots) {
    checkChain(pot, examination)
    checkVouchers(pot, examination)
    checkEntries(pot, tables, examination)
    checkDays(pot, examination)
    checkLayers(pot, examination)
    checkOrigin(pot, examination)
  }
  checkStrays(tables, examination)
  checkBalances(tables, examination)
  checkRuns(tables, examination)
  checkCommitments(tables, examination)
  checkDisbursements(tables, pots, examination)
  checkExpenditures(tables, pots, examination)
  checkOverruns(tables, pots, examination)
  checkReports(tables, pots, examination)
  if (scope) return examination
  checkEvents(tables, examination)
  checkCheckpoints(tables, pots, examination, kept)
  return examination
}
