import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { done, ok, type Result, refuse, withFields } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { post, potBalances } from '../ledger/index.ts'
import { limitOf, type PotOf, potOf } from '../pot/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { attach } from './attachment.actions.ts'
import { explainTaken } from './beyond.actions.ts'
import { deeds, type PaymentState, paymentState } from './deeds.rules.ts'
import { alongside, faultsInExpenditure } from './faults.queries.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import type { Commitment, NewExpenditure, Payment } from './money.model.ts'
import {
  insertCommitmentEntry,
  insertPayment,
  selectCommitments,
  selectPaidFrom,
  selectPayments,
  updateDecided,
  updateReversed,
} from './payment.store.ts'
import { may, spendable } from './rules.ts'
import { insertExpenditures, lockMeasure } from './store.ts'

type Which = PotOf & { number: number }
/** A voucher, or the number of a payment that waits for another person. */
export type Registered = { voucher: number } | { payment: number }

/**
 * Spends from the pot, or from a commitment, on a running measure. At or above the municipality's limit it becomes a
 * payment that another person makes (D-8b). Where the krone comes from is calculated underneath; nobody picks a scheme.
 */
export function registerExpenditure(
  db: Db,
  command: Command,
  which: Which,
  one: NewExpenditure,
): Promise<Result<Registered, MeasureRefusal>> {
  return ifAllowed<Registered, MeasureRefusal>(db, command, may.spend(command.actor, which), async tx => {
    await lockMeasure(tx, which)
    const sound = await faultsInExpenditure(tx, command, which, { beyond: '', commitment: null, ...one })
    if (!sound.ok) return sound
    const found = await payableMeasure(tx, which, one)
    if (!found.ok) return found
    const { measure, commitment } = found.value
    const limit = await limitOf(tx, which)
    if (one.ore + (await alongside(tx, command, measure, one)) < limit) {
      const key = command.key ?? randomUUID()
      return spend(tx, command, measure, { ...one, commitment, payment: null, key })
    }
    const { balance } = await balanceOf(tx, which)
    const left = commitment ? commitment.leftOre : balance.available
    if (left < one.ore) return refuse('insufficientFunds', { left }, 'amount')
    const id = randomUUID()
    const number = await insertPayment(tx, {
      id,
      measure: measure.id,
      commitment: commitment?.id ?? null,
      ore: one.ore,
      spentOn: one.spentOn,
      payeeKind: one.payeeKind,
      text: one.text,
      requestedBy: command.actor.person!,
      requestedName: command.actor.name,
      requestedAt: command.at,
    })
    const taken = { ore: commitment ? 0n : one.ore, beyond: one.beyond, payment: id, entry: null }
    const said = await explainTaken(tx, command, measure, taken)
    if (!said.ok) return said
    const kept = await attach(tx, command, measure, { payment: id, entry: null, files: one.files ?? [] })
    if (!kept.ok) return kept
    await record(tx, command, {
      kind: 'measures.paymentAskedFor',
      subject: measure.id,
      data: { number, ore: one.ore.toString() },
    })
    return ok({ payment: number })
  })
}

/**
 * Makes a payment that another person asked for, or refuses it with a reason; one that takes the measure beyond its budget
 * is made with a reason too, the asker's or another. The database holds them to be two.
 */
export function decidePayment(
  db: Db,
  command: Command,
  which: Which & { payment: number },
  decision: { outcome: 'paid' | 'refused'; reason: string },
): Promise<Result<void, MeasureRefusal>> {
  return inTransaction<void, MeasureRefusal>(db, command, async tx => {
    const deed = decision.outcome === 'paid' ? deeds.pay : deeds.refuse
    const allowed = deed.who(command.actor, which)
    if (!allowed.ok) return allowed
    const measure = await lockMeasure(tx, which)
    if (!measure) return refuse('unknownMeasure')
    const [payment] = await selectPayments(tx, { measures: [measure.id], number: which.payment })
    if (!payment) return refuse('unknownPayment')
    const standing = { thing: payment, state: paymentState(payment), subject: which }
    const possible = mayDo<Payment, PaymentState, MeasureRefusal>(deed, command.actor, standing)
    if (!possible.ok) return possible
    const reason = decision.reason.trim()
    if (decision.outcome === 'refused' && !reason) return refuse('reasonMissing', {}, 'reason')
    const posted =
      decision.outcome === 'paid' ? await pay(tx, command, measure, { ...payment, beyond: reason }) : null
    if (posted && !posted.ok) return posted
    const { person, name } = command.actor
    const decided = {
      outcome: decision.outcome,
      person: person!,
      name,
      at: command.at,
      reason: decision.outcome === 'refused' ? reason : null,
    }
    const pot = potOf(which.programme, which.municipality)
    await updateDecided(tx, payment.id, decided, posted && { pot, number: posted.value.voucher })
    await record(tx, command, {
      kind: decision.outcome === 'paid' ? 'measures.paymentMade' : 'measures.paymentRefused',
      subject: measure.id,
      data: { number: payment.number },
    })
    return done
  })
}

/** The same is asked of it as when it was asked for: the measure may have been closed since. */
async function pay(
  tx: Tx,
  command: Command,
  measure: Measure,
  payment: Payment & { beyond: string },
): Promise<Result<{ voucher: number }, MeasureRefusal>> {
  const programme = (await programmeById(tx, measure.programme))!
  const possible = spendable(measure, programme, payment.spentOn)
  if (!possible.ok) return possible
  const [commitment] = payment.commitment
    ? await selectCommitments(tx, { measures: [measure.id], id: payment.commitment })
    : []
  const key = `payment:${payment.id}`
  return spend(tx, command, measure, {
    ...payment,
    payment: payment.id,
    commitment: commitment ?? null,
    key,
  })
}

/**
 * Posts an expenditure of a measure that is locked. What the municipality advanced before the money of the same year came
 * counts from the day it had come, and its voucher keeps its own date. Until then the municipality's own accounts carry it.
 */
async function spend(
  tx: Tx,
  command: Command,
  measure: Measure,
  one: Omit<NewExpenditure, 'commitment'> & {
    commitment: Commitment | null
    payment: string | null
    key: string
  },
): Promise<Result<{ voucher: number }, MeasureRefusal>> {
  const { ore, spentOn, payeeKind, commitment, key } = one
  if (commitment && commitment.leftOre < ore)
    return refuse('commitmentSpent', { left: commitment.leftOre }, 'amount')
  const pot = potOf(measure.programme, measure.municipality)
  const posted = await post(
    tx,
    command,
    { pot, key, effectiveOn: spentOn, text: one.text },
    {
      kind: 'expenditure',
      from: commitment ? 'commitment' : 'pot',
      purpose: { id: measure.id, name: measure.name },
      payee: payeeKind,
      ore,
      whenHeld: true,
    },
  )
  if (!posted.ok) return withFields(posted, { effectiveOn: 'spentOn' })
  const { number, voucherYear: year } = posted.value
  await insertExpenditures(tx, [{ measure: measure.id, pot, number, payeeKind, year, spentOn }])
  if (commitment) await insertCommitmentEntry(tx, commitment.id, { pot, number }, 'paid', ore)
  const taken = { ore: commitment ? 0n : ore, beyond: one.beyond, payment: one.payment, entry: number }
  const said = await explainTaken(tx, command, measure, taken)
  if (!said.ok) return said
  const kept = await attach(tx, command, measure, { payment: null, entry: number, files: one.files ?? [] })
  if (!kept.ok) return kept
  await record(tx, command, {
    kind: 'measures.spent',
    subject: measure.id,
    data: { voucher: number, ore: ore.toString() },
  })
  return ok({ voucher: number })
}

async function payableMeasure(
  tx: Tx,
  which: Which,
  one: { spentOn: DateText; commitment?: number | null },
): Promise<
  Result<{ measure: Measure; programme: ProgrammeView; commitment: Commitment | null }, MeasureRefusal>
> {
  const measure = await lockMeasure(tx, which)
  const programme = await programmeById(tx, which.programme)
  if (!measure || !programme) return refuse('unknownMeasure')
  const possible = spendable(measure, programme, one.spentOn)
  if (!possible.ok) return possible
  if ((await balanceOf(tx, which)).balance.credited === 0n) return refuse('noMoney')
  const wanted = one.commitment ?? null
  if (wanted === null) return ok({ measure, programme, commitment: null })
  const [commitment] = await selectCommitments(tx, { measures: [measure.id], number: wanted })
  return commitment ? ok({ measure, programme, commitment }) : refuse('unknownCommitment', {}, 'commitment')
}

async function balanceOf(tx: Tx, { programme, municipality }: PotOf) {
  const pot = potOf(programme, municipality)
  return { pot, balance: (await potBalances(tx, [pot])).get(pot)! }
}

/**
 * Takes an expenditure back, once and with a reason: the money is where it was paid from, at the pot's disposal or in its
 * commitment, and of the same schemes as before. Both vouchers stay and name each other.
 */
export function reverseExpenditure(
  db: Db,
  command: Command,
  where: PotOf & { entry: number },
  reason: string,
): Promise<Result<{ voucher: number }, MeasureRefusal>> {
  return ifAllowed<{ voucher: number }, MeasureRefusal>(
    db,
    command,
    may.spend(command.actor, where),
    async tx => {
      if (!reason.trim()) return refuse('reasonMissing', {}, 'reason')
      const pot = potOf(where.programme, where.municipality)
      const posting = {
        pot,
        key: command.key ?? randomUUID(),
        effectiveOn: dateOf(command.at),
        text: reason.trim(),
      }
      if (!(await potBalances(tx, [pot])).get(pot)!.credited) return refuse('noMoney')
      const posted = await post(tx, command, posting, { kind: 'reversal', number: where.entry })
      if (!posted.ok) return posted
      const marked = await updateReversed(tx, pot, where.entry, posted.value.number)
      if (!marked) return refuse('notAnExpenditure')
      await giveBack(tx, pot, where.entry, posted.value.number)
      await record(tx, command, {
        kind: 'measures.expenditureReversed',
        subject: pot,
        data: { voucher: posted.value.number, reverses: where.entry },
      })
      return ok({ voucher: posted.value.number })
    },
  )
}

/** What was paid from a commitment is committed again. */
async function giveBack(tx: Tx, pot: string, entry: number, reversal: number): Promise<void> {
  const paid = await selectPaidFrom(tx, pot, entry)
  if (paid) await insertCommitmentEntry(tx, paid.commitment, { pot, number: reversal }, 'reversed', paid.ore)
}
