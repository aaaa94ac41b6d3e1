import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf, yearOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { minOre, type Ore } from '../../core/ore.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { post, postAll, potBalances } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { deeds, repaymentState } from './deeds.rules.ts'
import type { AwardRefusal } from './model.ts'
import { carriedIn } from './unspent.rules.ts'
import { insertRepayment, lockRepayment, updateRepaid } from './unspent.store.ts'

type Where = { programme: string; municipality: string; year: number }

/**
 * Carries what was unspent at the end of the year into the next, once it is decided that the municipality keeps it
 * out with effect on the last day, in with effect on the first. What is committed stays where it is.
 *
 * @param keptOre what the municipality keeps, where some of it goes back; all of it otherwise.
 */
export function carryOver(
  db: Db,
  command: Command,
  where: Where,
  keptOre?: Ore,
): Promise<Result<{ carriedOre: Ore }, AwardRefusal>> {
  return inTransaction<{ carriedOre: Ore }, AwardRefusal>(db, command, async tx => {
    const found = await ofProgramme(tx, where)
    if (!found.ok) return found
    const today = dateOf(command.at)
    const pot = potOf(where.programme, where.municipality)
    const ends = await potBalances(tx, [pot], { effectiveOn: `${where.year}-12-31`, recordedOn: today })
    const atEnd = ends.get(pot)!
    const unspent = minOre(atEnd.available, keptOre ?? atEnd.available)
    // What lies between the two years is carried already, and it is done once.
    const over = yearOf(today) > where.year
    const state = !over ? 'running' : unspent <= 0n || atEnd.carried > 0n ? 'settled' : 'kept'
    const possible = mayDo(deeds.carryOver, command.actor, { thing: where, state, subject: {} })
    if (!possible.ok) return possible
    const parts = carriedIn(unspent, (await potBalances(tx, [pot])).get(pot)!.available)
    if (!parts) return refuse('spentSince')
    const text = `${found.value.name} ${where.year}`
    const posted = await postAll(
      tx,
      command,
      pot,
      parts.flatMap((ore, i) => [
        {
          posting: {
            pot,
            key: `carryOut:${pot}:${where.year}:${i}`,
            effectiveOn: `${where.year}-12-31`,
            text,
          },
          request: { kind: 'carryOut', ore } as const,
        },
        {
          posting: {
            pot,
            key: `carryIn:${pot}:${where.year}:${i}`,
            effectiveOn: `${where.year + 1}-01-01`,
            text,
          },
          request: { kind: 'carryIn', ore } as const,
        },
      ]),
    )
    if (!posted.ok)
      return posted.refusal.code === 'periodClosed' ? refuse('yearClosed') : refuse('spentSince')
    const data = { year: where.year, ore: unspent.toString() }
    await record(tx, command, { kind: 'awards.carriedOver', subject: pot, data })
    return ok({ carriedOre: unspent })
  })
}

/** One person of the sender certifies what a municipality is to pay back of what it did not spend. */
export function certifyRepayment(
  db: Db,
  command: Command,
  where: Where,
  asked: { ore: Ore; reason: string },
): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await ofProgramme(tx, where)
    if (!found.ok) return found
    const { sender } = found.value
    const state = repaymentState(await lockRepayment(tx, where))
    const possible = mayDo(deeds.certifyRepayment, command.actor, {
      thing: where,
      state,
      subject: { sender },
    })
    if (!possible.ok) return possible
    const reason = asked.reason.trim()
    if (!reason) return refuse('reasonMissing', {}, 'reason')
    const pot = potOf(where.programme, where.municipality)
    const left = (await potBalances(tx, [pot])).get(pot)!.available
    if (asked.ore <= 0n || left < asked.ore) return refuse('moreThanLeft', { left }, 'ore')
    const { person } = command.actor
    const made = { id: randomUUID(), ore: asked.ore, reason, by: person!, at: command.at }
    if (!(await insertRepayment(tx, where, made))) return refuse('alreadyCertified')
    await record(tx, command, { kind: 'awards.repaymentCertified', subject: made.id })
    return done
  })
}

/** Another person approves it: the money leaves the pot, of the schemes that it came from, the oldest first. */
export function repay(
  db: Db,
  command: Command,
  where: Where,
): Promise<Result<{ voucher: number }, AwardRefusal>> {
  return inTransaction<{ voucher: number }, AwardRefusal>(db, command, async tx => {
    const found = await ofProgramme(tx, where)
    if (!found.ok) return found
    const { sender } = found.value
    const repayment = await lockRepayment(tx, where)
    const thing = repayment ?? { certifiedBy: null }
    const state = repaymentState(repayment)
    const possible = mayDo(deeds.repay, command.actor, { thing, state, subject: { sender } })
    if (!possible.ok) return possible
    if (!repayment) return refuse('notCertified')
    const pot = potOf(where.programme, where.municipality)
    const posted = await post(
      tx,
      command,
      {
        pot,
        key: `repayment:${pot}:${where.year}`,
        effectiveOn: dateOf(command.at),
        text: `${found.value.name} ${where.year}`,
      },
      { kind: 'repayment', ore: repayment.ore },
    )
    if (!posted.ok) {
      const { left } = posted.refusal.values
      return left === undefined ? refuse('yearClosed') : refuse('moreThanLeft', { left })
    }
    await updateRepaid(tx, repayment.id, command.actor.person!, command.at, posted.value)
    const data = { year: where.year, voucher: posted.value.number, ore: repayment.ore.toString() }
    await record(tx, command, { kind: 'awards.repaid', subject: pot, data })
    return ok({ voucher: posted.value.number })
  })
}

async function ofProgramme(tx: Tx, where: Where): Promise<Result<ProgrammeView, AwardRefusal>> {
  const programme = await programmeById(tx, where.programme)
  return programme ? ok(programme) : refuse('unknownProgramme')
}
