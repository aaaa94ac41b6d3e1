import type { Deed } from '../../core/deed.ts'
import type { ProgrammeRefusal } from './model.ts'
import { may } from './rules.ts'

/** A programme opens when somebody has decided that it shall be. */
export type ProgrammeState = 'unmandated' | 'mandated'

export const deeds = {
  recordMandate: {
    who: may.establish,
    in: ['unmandated'],
    after: { mandated: 'mandateRecorded' },
    waits: { on: may.manage },
  },
} satisfies Record<string, Deed<unknown, ProgrammeState, ProgrammeRefusal>>

export const stateOf = ({ mandate }: { mandate?: unknown }): ProgrammeState =>
  mandate ? 'mandated' : 'unmandated'
