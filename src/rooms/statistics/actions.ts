import type { Command } from '../../core/actor.ts'
import { allOf, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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

/** All that is wrong with a new indicator, of what is known of it. */
export async function faultsInIndicator(
  db: Db,
  { actor }: Command,
  { id, merging, weight }: Partly<Indicator>,
): Promise<Result<void, StatisticsRefusal>> {
  const allowed = may.manage(actor)
  if (!allowed.ok) return allowed
  const known = await selectIndicators(db)
  const mismatch =
    merging !== undefined && weight !== undefined && (merging === 'weighted') !== (weight !== null)
  return allOf<StatisticsRefusal>([
    id !== undefined && !/^[a-z0-9-]{2,60}$/.test(id)
      ? refuse('badId', {}, 'id')
      : refuseIf(
          known.some(one => one.id === id),
          'taken',
          {},
          'id',
        ),
    mismatch
      ? refuse('weightNeeded', {}, 'weight')
      : refuseIf(weight && !known.some(one => one.id === weight), 'unknownWeight', {}, 'weight'),
  ])
}

/** Describes a new indicator, so that figures for it can be read in; what is described once is never changed. */
export function describeIndicator(
  db: Db,
  command: Command,
  indicator: Indicator,
): Promise<Result<{ id: string }, StatisticsRefusal>> {
  return inTransaction<{ id: string }, StatisticsRefusal>(db, command, async tx => {
    const sound = await faultsInIndicator(tx, command, indicator)
    if (!sound.ok) return sound
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
