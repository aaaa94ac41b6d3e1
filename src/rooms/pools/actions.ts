import { type Command, isOwn } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, ok, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { openPot, post } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { lockProgramme, programmeById } from '../programmes/index.ts'
import type { NewTransfer, PoolRefusal } from './model.ts'
import { bySector, may, sound } from './rules.ts'
import { insertTransfer, lockTransfer, updateApproved } from './store.ts'

/** The programme lead certifies what the sectors give by the municipality's own decision; the pot has nothing of it yet. */
export function certifyTransfer(
  db: Db,
  command: Command,
  programme: string,
  wanted: NewTransfer,
): Promise<Result<{ number: number }, PoolRefusal>> {
  return inTransaction<{ number: number }, PoolRefusal>(db, command, async tx => {
    const checked = await faultsInTransfer(tx, command, programme, wanted)
    if (!checked.ok) return checked
    const { actor, at } = command
    await lockProgramme(tx, programme)
    const number = await insertTransfer(tx, programme, wanted, { by: actor.person!, name: actor.name, at })
    await record(tx, command, { kind: 'pools.transferCertified', subject: programme, data: { number } })
    return ok({ number })
  })
}

/** All that is wrong with a transfer, of what is known of it. */
export async function faultsInTransfer(
  db: Db,
  { actor, at }: Command,
  programme: string,
  wanted: Partly<NewTransfer>,
): Promise<Result<void, PoolRefusal>> {
  const known = await programmeById(db, programme)
  if (!known?.municipality) return refuse('unknownProgramme')
  const allowed = may.certify(actor, { municipality: known.municipality })
  return allowed.ok ? sound(known, wanted, dateOf(at)) : allowed
}

/**
 * Another person with authority over the budget approves it: the pot is opened if it has to be, and credited with one
 * part for each sector. From here on the pot is like any other, and the sectors are its sources.
 */
export function approveTransfer(
  db: Db,
  command: Command,
  programme: string,
  number: number,
): Promise<Result<void, PoolRefusal>> {
  return inTransaction<void, PoolRefusal>(db, command, async tx => {
    const known = await programmeById(tx, programme)
    if (!known?.municipality) return refuse('unknownProgramme')
    const { municipality, name } = known
    const { actor, at } = command
    const allowed = may.approve(actor, { municipality })
    if (!allowed.ok) return allowed
    const transfer = await lockTransfer(tx, programme, number)
    if (!transfer) return refuse('unknownTransfer')
    if (transfer.approvedAt) return refuse('alreadyApproved')
    if (isOwn(actor, transfer.certifiedBy)) return refuse('samePerson')
    const pot = potOf(programme, municipality)
    await openPot(tx, command, { id: pot, owner: municipality, name })
    const { effectiveOn, year } = transfer
    const parts = bySector(transfer.parts).map(({ sector, ore }) => ({ source: sector, ore }))
    const posting = { pot, key: `transfer:${programme}:${number}`, effectiveOn, text: name }
    const posted = await post(tx, command, posting, { kind: 'award', from: 'sectorBudget', year, parts })
    if (!posted.ok) return refuse('periodClosed')
    await updateApproved(tx, transfer, { by: actor.person!, name: actor.name, at }, posted.value)
    await record(tx, command, { kind: 'pools.transferApproved', subject: programme, data: { number } })
    return done
  })
}
