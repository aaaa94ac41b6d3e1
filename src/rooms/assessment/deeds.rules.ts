import { permission } from '../../core/actor.ts'
import type { Deed } from '../../core/deed.ts'
import type { AssessmentRefusal } from './model.ts'

export type AssessmentWaits = 'silent' | 'raised' | 'toAssess'

/** Whoever fills a voting seat may, whatever their role: these say what is waited for, and `waiting.queries.ts` of whom. */
const seated = permission({})

export const deeds = {
  /** A member says whether they are impartial to all who compete. */
  declare: { who: seated, in: ['silent'], waits: {} },
  judge: { who: seated, in: ['raised'], waits: {} },
  assess: { who: seated, in: ['toAssess'], waits: {} },
} satisfies Record<string, Deed<unknown, AssessmentWaits, AssessmentRefusal>>
