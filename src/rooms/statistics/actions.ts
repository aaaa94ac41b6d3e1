import type { Command } from '../../core/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import type { Fact, Indicator, StatisticsRefusal } from './model.ts'
import { may } from './rules.ts'
import { shippedFacts, shippedIndicators, shippedSplits } from './shipped.file.ts'
import { insertFacts, insertIndicators, insertSplits, selectIndicators } from './store.ts'

/** Adds facts; one that is there for the same indicator, organisation and year stays as it is. */
export const addFacts = (tx: Tx, facts: readonly Fact[]): Promise<void> => insertFacts(tx, facts)

/** The figures that ship with the product: persons by age group (SSB 07459), and how divided municipalities were shared. */
export async function loadChildren(tx: Tx): Promise<void> {
  await insertIndicators(tx, shippedIndicators())
  await insertFacts(tx, shippedFacts())
  await insertSplits(tx, shippedSplits())
}

/** Describes a new indicator, so that figures for it can be read in; what is described once is never changed. */
export async function describeIndicator(
  db: Db,
  command: Command,
  indicator: Indicator,
): Promise<Result<{ id: string }, StatisticsRefusal>> {
  const allowed = may.manage(command.actor)
  if (!allowed.ok) return allowed
  if (!/^[a-z0-9-]{2,60}$/.test(indicator.id)) return refuse('badId', {}, 'id')
  if ((indicator.merging === 'weighted') !== (indicator.weight !== null))
    return refuse('weightNeeded', {}, 'weight')
  return inTransaction<{ id: string }, StatisticsRefusal>(db, command, async tx => {
    const known = await selectIndicators(tx)
    if (indicator.weight && !known.some(one => one.id === indicator.weight))
      return refuse('unknownWeight', {}, 'weight')
    if ((await insertIndicators(tx, [indicator])) === 0) return refuse('taken', {}, 'id')
    const { id, unit, merging, illustrative } = indicator
    await record(tx, command, {
      kind: 'statistics.indicatorDescribed',
      subject: id,
      data: { unit, merging, illustrative },
    })
    return ok({ id })
  })
}
