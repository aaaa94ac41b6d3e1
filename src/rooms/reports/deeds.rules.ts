import { permission } from '../../core/actor.ts'
import type { Deed } from '../../core/deed.ts'
import { may as crosswalkMay } from './crosswalk.rules.ts'
import type { ReportRefusal, ReportState } from './model.ts'
import { may } from './rules.ts'

/** `overdue`: a draft, seen from outside when its deadline has passed; `proposed`: a change of who asks what. */
export type DeedState = ReportState | 'overdue' | 'proposed' | 'closable'

const notSent = { draft: 'notSubmitted', returned: 'notSubmitted' } as const

/** `contributors` of what was sent are those whose yes it lacks. */
export const deeds = {
  write: {
    who: may.draft,
    in: ['draft', 'returned'],
    after: { submitted: 'alreadySubmitted', approved: 'alreadySubmitted', settled: 'alreadySubmitted' },
    waits: { on: permission({ programmeLead: 'municipality' }) },
  },
  submit: {
    who: may.submit,
    in: ['draft', 'returned'],
    after: { submitted: 'alreadySubmitted', approved: 'alreadySubmitted', settled: 'alreadySubmitted' },
    waits: { in: ['draft', 'returned', 'overdue'], seen: permission({ secretariat: 'any', auditor: 'any' }) },
  },
  approve: {
    who: may.approve,
    in: ['submitted'],
    before: notSent,
    after: { approved: 'alreadyApproved', settled: 'alreadyApproved' },
    waits: {},
  },
  /** While it is back, the other directorates may add their comments. */
  return: {
    who: may.approve,
    in: ['submitted', 'returned'],
    before: { draft: 'notSubmitted' },
    after: { approved: 'approvedByAll', settled: 'approvedByAll' },
  },
  decideUnspent: {
    who: may.decideUnspent,
    in: ['approved'],
    before: { draft: 'notApproved', returned: 'notApproved', submitted: 'notApproved' },
    after: { settled: 'alreadyDecided' },
    waits: {},
  },
  answerProposal: { who: crosswalkMay.answer, in: ['proposed'], waits: {} },
  closeBooks: { who: may.closeBooks, in: ['closable'], waits: {} },
} satisfies Record<string, Deed<unknown, DeedState, ReportRefusal>>
