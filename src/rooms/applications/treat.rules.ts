import { isDateText } from '../../core/dates.ts'
import type { Treatment } from './model.ts'

/** What is decided on what came late or incomplete. */
export type Treating = Pick<Treatment, 'outcome' | 'reason' | 'newDeadline'>

export const treatOutcomes = ['treated', 'returned', 'dismissed'] as const

/** As fields of a draft, which the form shows again; and back, undefined where nothing is kept. */
export const fieldsOf = ({ outcome, reason, newDeadline }: Treating): Record<string, string> => ({
  outcome,
  reason,
  newDeadline: newDeadline ?? '',
})

export function treatingOf(fields: Readonly<Record<string, string>>): Treating | undefined {
  const { reason = '', newDeadline = '' } = fields
  const outcome = treatOutcomes.find(one => one === fields.outcome)
  return outcome && { outcome, reason, newDeadline: isDateText(newDeadline) ? newDeadline : null }
}
