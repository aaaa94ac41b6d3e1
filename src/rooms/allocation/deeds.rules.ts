import type { Deed } from '../../core/deed.ts'
import { may } from './access.rules.ts'
import type { RunRefusal } from './model.ts'

/**
 * A year of a programme's money, by its latest run: `open` until all who put money in have said yes. `objected` is a no to it
 * that is not answered, which is a thing of its own beside the run.
 */
export type YearState = 'unset' | 'noRun' | 'open' | 'approved' | 'final' | 'objected'

/** `contributors` of a run are those who have not said yes to it yet; in lists, those of them whose turn it is. */
export const deeds = {
  setUp: {
    who: may.setUp,
    in: ['unset'],
    after: { noRun: 'yearSetUp', open: 'yearSetUp', approved: 'yearSetUp', final: 'yearSetUp' },
  },
  /** A run that is final is corrected by another. */
  run: {
    who: may.run,
    in: ['noRun', 'open', 'approved', 'final'],
    before: { unset: 'notSetUp' },
  },
  approve: {
    who: may.approve,
    in: ['open'],
    before: { noRun: 'noRun' },
    after: { approved: 'alreadyApproved', final: 'yearFinal' },
    waits: {},
  },
  /** Says no, with a reason. */
  object: {
    who: may.approve,
    in: ['open'],
    before: { noRun: 'noRun' },
    after: { approved: 'alreadyApproved', final: 'yearFinal' },
  },
  answer: {
    who: may.answer,
    in: ['objected'],
    waits: { seen: may.approve },
  },
  finalise: {
    who: may.finalise,
    in: ['approved'],
    before: { noRun: 'noRun', open: 'notApproved' },
    after: { final: 'yearFinal' },
    waits: {},
  },
} satisfies Record<string, Deed<unknown, YearState, RunRefusal>>

/** Where one run stands; `counts` is the run that counts, which an open one must correct. */
export function runState(
  run: { finalisedAt: Date | null; corrects: number | null } | undefined,
  counts: { number: number } | undefined,
  waiting: readonly string[],
): YearState {
  if (!run) return 'noRun'
  if (run.finalisedAt || (counts?.number ?? null) !== run.corrects) return 'final'
  return waiting.length === 0 ? 'approved' : 'open'
}
