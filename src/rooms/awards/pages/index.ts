import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { awardsRoutes } from '../routes.ts'
import * as award from './award.tsx'
import * as awards from './awards.tsx'
import * as change from './change-posts.ts'
import { awardYearsPage } from './years.tsx'

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const awardsPages: PagesOf<typeof awardsRoutes> = {
  awardYears: { get: awardYearsPage, in: ['programme.awards'] },
  awards: { get: awards.awardsPage, in: ['programme.awards'] },
  grantAwards: { post: awards.grantAwardsPost, done: done('grant') },
  award: {
    get: award.awardPage,
    in: ['office.municipalities', 'municipality.pot', 'programme.awards'],
  },
  acceptAward: { post: award.acceptAwardPost, done: done('accept') },
  certifyDisbursement: { post: award.certifyDisbursementPost, done: done('certify') },
  approveDisbursement: { post: award.approveDisbursementPost, done: done('approve') },
  notifyChange: { post: change.notifyChangePost, done: done('notify') },
  replyToNotice: { post: change.replyToNoticePost, done: done('reply') },
  decideChange: { post: change.decideChangePost, done: done('decide') },
  acceptChange: { post: change.acceptChangePost, done: done('acceptChange') },
  certifySettlement: { post: change.certifySettlementPost, done: done('certifySettlement') },
  settle: { post: change.settlePost, done: done('settle') },
}
