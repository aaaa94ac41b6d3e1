import { permission } from '../../core/actor.ts'
import { done, type Result, refuse } from '../../core/result.ts'
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

export function stateOf({ acceptedAt, disbursement }: Commitment): AwardState {
  if (disbursement?.approvedAt) return 'paid'
  if (disbursement) return 'certified'
  return acceptedAt ? 'accepted' : 'granted'
}

/** Only money waits for the political decision. */
export function grantable(
  pilot: { resolved: boolean; conditionMet: boolean } | undefined,
): Result<void, AwardRefusal> {
  if (!pilot) return refuse('notAPilot')
  if (!pilot.resolved) return refuse('resolutionMissing')
  return pilot.conditionMet ? done : refuse('finalApplicationMissing')
}
