import type { Deed, Standing } from '../../core/deed.ts'
import type { Preparation, PreparationRefusal, PreparationState } from './model.ts'
import { may } from './rules.ts'

const over = { approved: 'alreadyApproved', discarded: 'isDiscarded' } as const

/** A year is made ready by one and approved by another. */
export const deeds = {
  /** To answer the steps, and to send them. */
  prepare: {
    who: may.prepare,
    in: ['draft', 'returned'],
    after: { sent: 'alreadySent', ...over },
    waits: {},
  },
  approve: {
    who: may.approve,
    in: ['sent'],
    before: { draft: 'notSent', returned: 'notSent' },
    after: over,
    notBy: ({ sentBy }: Pick<Preparation, 'sentBy'>) => sentBy,
    waits: {},
  },
  /** Also by who sent it, who takes it back. */
  sendBack: {
    who: may.approve,
    in: ['sent'],
    before: { draft: 'notSent', returned: 'notSent' },
    after: over,
  },
} satisfies Record<string, Deed<never, PreparationState, PreparationRefusal>>

export type PreparationDeed = Deed<Pick<Preparation, 'sentBy'>, PreparationState, PreparationRefusal>

export const standingOf = <One extends Pick<Preparation, 'state' | 'sender'>>(
  one: One,
): Standing<One, PreparationState> => ({ thing: one, state: one.state, subject: { sender: one.sender } })
