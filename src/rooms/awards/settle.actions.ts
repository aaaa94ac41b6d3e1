import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { awardsOfRun } from '../allocation/index.ts'
import { record } from '../events/index.ts'
import { post } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { awardFor, type Where } from './actions.ts'
import { grownParts } from './change.rules.ts'
import { updateSettled, upsertSettlement } from './change.store.ts'
import { deeds } from './deeds.rules.ts'
import type { AwardRefusal, Commitment, Settlement } from './model.ts'
import { openSettlement } from './rules.ts'

/** One person of the sender certifies what was paid too little, or too much, of a version that has been changed. */
export function certifySettlement(
  db: Db,
  command: Command,
  where: Where,
): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await awardFor(tx, command, where, deeds.certifySettlement)
    if (!found.ok) return found
    const { commitment } = found.value
    const { id, run, ore, paidOre, settlements } = commitment
    const number = settlements.find(one => !one.approvedAt)?.number ?? settlements.length + 1
    const certified = { run, ore: ore - paidOre, by: command.actor.person!, at: command.at }
    await upsertSettlement(tx, { commitment: id, number }, certified)
    const data = { number, ore: certified.ore.toString() }
    await record(tx, command, { kind: 'awards.settlementCertified', subject: id, data })
    return done
  })
}

/**
 * Another person approves it. What was paid too little comes to the pot as a layer of its own, of the schemes whose parts
 * have grown; what was paid too much leaves it of the schemes that it came from, the oldest first.
 */
export function settle(db: Db, command: Command, where: Where): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await awardFor(tx, command, where, deeds.settle)
    if (!found.ok) return found
    const { programme, commitment } = found.value
    const settlement = openSettlement(commitment)!
    const { number, ore } = settlement
    const pot = potOf(where.programme, where.municipality)
    const key = `settlement:${pot}:${where.year}:${number}`
    const posting = { pot, key, effectiveOn: dateOf(command.at), text: `${programme.name} ${where.year}` }
    const request =
      ore > 0n
        ? ({
            kind: 'award',
            from: 'appropriation',
            year: where.year,
            parts: await partsOf(tx, where, commitment, settlement),
          } as const)
        : ({ kind: 'repayment', ore: -ore } as const)
    const posted = await post(tx, command, posting, request)
    if (!posted.ok) {
      const { left } = posted.refusal.values
      return left === undefined ? refuse('yearClosed') : refuse('settlementTooLarge', { ore: -ore, left })
    }
    const settled = { by: command.actor.person!, at: command.at, posted: posted.value }
    await updateSettled(tx, { commitment: commitment.id, number }, settled)
    const data = { number, ore: ore.toString(), pot, voucher: posted.value.number }
    await record(tx, command, { kind: 'awards.settled', subject: commitment.id, data })
    return done
  })
}

/** What has grown since the version that was paid last. */
async function partsOf(
  tx: Tx,
  { programme, year, municipality }: Where,
  { disbursement, settlements }: Commitment,
  { run, ore }: Settlement,
) {
  const paid = settlements.findLast(one => one.approvedAt)?.run ?? disbursement!.run
  const [now] = await awardsOfRun(tx, programme, year, run, municipality)
  const [before] = await awardsOfRun(tx, programme, year, paid, municipality)
  return grownParts(now!.parts, before?.parts ?? [], ore)
}
