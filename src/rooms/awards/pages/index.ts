import type { PagesOf } from '../../../ui/page.ts'
import type { awardsRoutes } from '../routes.ts'
import * as award from './award.tsx'
import * as awards from './awards.tsx'
import * as change from './change-posts.ts'

/** What answers each of the room's addresses. */
export const awardsPages: PagesOf<typeof awardsRoutes> = {
  awards: { get: awards.awardsPage },
  grantAwards: { post: awards.grantAwardsPost },
  award: { get: award.awardPage },
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
