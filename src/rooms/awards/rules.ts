import { permission } from '../../core/actor.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import { holdsPayment, openChange } from './change.rules.ts'
import type { AwardRefusal, AwardState, Commitment } from './model.ts'

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
