import type { Deed } from '../../core/deed.ts'
import { explained } from './beyond.rules.ts'
import { overBudget } from './budget.rules.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import type { Overrun, Payment, Standing } from './money.model.ts'
import { may, stateOf } from './rules.ts'

/** A payment that one person asked for and another makes or refuses. */
export type PaymentState = 'asked' | 'decided'
type Asked = Pick<Payment, 'requestedBy'>

const byAnother = {
  who: may.pay,
  in: ['asked'],
  after: { decided: 'alreadyDecided' },
  notBy: ({ requestedBy }: Asked) => requestedBy,
} satisfies Deed<Asked, PaymentState, MeasureRefusal>

export const deeds = {
  pay: { ...byAnother, waits: {} },
  refuse: byAnother,
} satisfies Record<string, Deed<Asked, PaymentState, MeasureRefusal>>

export const paymentState = ({ outcome }: Pick<Payment, 'outcome'>): PaymentState =>
  outcome ? 'decided' : 'asked'

/** A running measure that uses more than its budget, and whether it has been said why; `within` is every other. */
export type OverBudget = 'unexplained' | 'explained' | 'within'

const within = { within: 'notBeyond' } as const
export const overDeeds = {
  /** Says why, where nobody did when it came about. */
  explain: { who: may.manage, in: ['unexplained'], after: { explained: 'notBeyond', ...within }, waits: {} },
  /** Moves budget to it, which takes the mark away. */
  cover: {
    who: may.manage,
    in: ['unexplained', 'explained'],
    after: within,
    waits: { in: ['explained'] },
  },
} satisfies Record<string, Deed<object, OverBudget, MeasureRefusal>>

export function beyondState(
  measure: Measure,
  now: Standing,
  said: readonly Pick<Overrun, 'usedOre'>[],
): OverBudget {
  if (stateOf(measure) !== 'running' || !overBudget(now)) return 'within'
  return explained(now, said) ? 'explained' : 'unexplained'
}
