import type { PagesOf } from '../../../ui/page.ts'
import type { awardsRoutes } from '../routes.ts'
import * as award from './award.tsx'
import * as awards from './awards.tsx'
import * as change from './change-posts.ts'
import { awardYearsPage } from './years.tsx'

/** What answers each of the room's addresses. */
export const awardsPages: PagesOf<typeof awardsRoutes> = {
  awardYears: { get: awardYearsPage, in: ['programme.awards'] },
  awards: { get: awards.awardsPage, in: ['programme.awards'] },
  grantAwards: { post: awards.grantAwardsPost },
  award: {
    get: award.awardPage,
    in: ['office.municipalities', 'municipality.pot', 'programme.awards'],
  },
  acceptAward: { post: award.acceptAwardPost },
  certifyDisbursement: { post: award.certifyDisbursementPost },
  approveDisbursement: { post: award.approveDisbursementPost },
  notifyChange: { post: change.notifyChangePost },
  replyToNotice: { post: change.replyToNoticePost },
  decideChange: { post: change.decideChangePost },
  acceptChange: { post: change.acceptChangePost },
  certifySettlement: { post: change.certifySettlementPost },
  settle: { post: change.settlePost },
}
