import type { Deed } from '../../core/deed.ts'
import type { MeasureRefusal } from './model.ts'
import type { Payment } from './money.model.ts'
import { may } from './rules.ts'

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
