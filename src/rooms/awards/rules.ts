import { permission } from '../../core/actor.ts'
import { addDays, type DateText } from '../../core/dates.ts'
import { done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import { holdsPayment, openChange } from './change.rules.ts'
import type { AwardRefusal, AwardState, Commitment, Notice } from './model.ts'

/** `sender`: the organisation that sends the money, which is data of the programme; `municipality`: who receives it. */
export const may = {
  grant: permission({ budgetHolder: 'sender' }),
  accept: permission({ municipalDirector: 'municipality' }),
  certify: permission({ certifier: 'sender' }),
  approve: permission({ budgetHolder: 'sender' }),
  /** Whoever decides on what is unspent carries it over. */
  carryOver: permission({ secretariat: 'any' }),
}

type Standing = Pick<
  Commitment,
  'run' | 'ore' | 'acceptedAt' | 'disbursement' | 'changes' | 'settlements' | 'paidOre'
>

/** How far the version that stands has come. What was certified of an earlier version is certified again. */
export function stateOf(one: Standing): AwardState {
  const { run, ore, acceptedAt, disbursement } = one
  if (disbursement?.approvedAt) {
    if (one.paidOre === ore) return 'paid'
    return openSettlement(one) ? 'settlementCertified' : 'toSettle'
  }
  if (openChange(one)?.outcome === 'changed' || (acceptedAt && holdsPayment(one))) return 'held'
  if (ore === 0n) return 'lapsed'
  if (disbursement?.run === run) return 'certified'
  return acceptedAt ? 'accepted' : 'granted'
}

/** What is certified to be settled of the version that stands. */
export const openSettlement = ({ run, settlements }: Pick<Commitment, 'run' | 'settlements'>) =>
  settlements.find(one => !one.approvedAt && one.run === run)

/** Only money waits for the political decision. */
export function grantable(
  pilot: { resolved: boolean; conditionMet: boolean } | undefined,
): Result<void, AwardRefusal> {
  if (!pilot) return refuse('notAPilot')
  if (!pilot.resolved) return refuse('resolutionMissing')
  return pilot.conditionMet ? done : refuse('finalApplicationMissing')
}

/** How many days a municipality has to be heard at the least. */
const fewestDays = 7

/** A notice, of what is known of it, leaves the municipality time to be heard. */
export function noticeSound({ replyBy }: Partly<Notice>, today: DateText): Result<void, AwardRefusal> {
  const from = addDays(today, fewestDays)
  return refuseIf(replyBy && replyBy < from, 'replyTooSoon', { from }, 'replyBy')
}
