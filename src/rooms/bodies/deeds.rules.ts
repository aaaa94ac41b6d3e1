import { permission } from '../../core/actor.ts'
import type { Deed } from '../../core/deed.ts'
import type { MeetingRefusal } from './model.ts'

export type MeetingWaits = 'called' | 'toHold' | 'toApprove'

/** Whoever has a seat may, whatever their role: these say what is waited for, and `waiting.queries.ts` of whom. */
const seated = permission({})

export const deeds = {
  /** Each says of themselves, before the meeting, whether they are impartial in its matters. */
  declare: { who: seated, in: ['called'], waits: {} },
  hold: { who: seated, in: ['toHold'], waits: {} },
  approveMinutes: { who: seated, in: ['toApprove'], waits: {} },
} satisfies Record<string, Deed<unknown, MeetingWaits, MeetingRefusal>>
