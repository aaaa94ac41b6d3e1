import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { measuresRoutes } from '../routes.ts'
import { attachmentPage } from './attachments.tsx'
import * as budget from './budget.tsx'
import * as budgetMove from './budget-move.tsx'
import { followFilePage, followPage } from './follow.tsx'
import { measurePage, measureVouchersPage } from './measure.tsx'
import * as acts from './measure-acts.tsx'
import * as measure from './measure-posts.ts'
import { measuresPage } from './measures.tsx'
import * as newMeasure from './new-measure.tsx'
import { potOutlookPage } from './outlook.tsx'
import { potPage } from './pot.tsx'
import { potFlowPage } from './pot-flow.tsx'
import * as running from './running.tsx'
import { serviceSharesPage } from './sector-shares.tsx'
import { voucherPage } from './voucher.tsx'
import { attachPost, markAttachmentPost, reversePost } from './voucher-posts.ts'
import * as vouchers from './vouchers.tsx'

const measureTab = ['municipality.measures'] as const

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const measuresPages: PagesOf<typeof measuresRoutes> = {
  pot: { get: potPage, in: ['municipality.pot'] },
  vouchers: { get: vouchers.vouchersPage, in: ['municipality.pot'] },
  voucherFile: { get: vouchers.voucherFilePage },
  voucher: { get: voucherPage, post: reversePost, in: ['municipality.pot'] },
  attach: { post: attachPost, takes: 'files' },
  markAttachment: { post: markAttachmentPost },
  attachment: { get: attachmentPage },
  budget: { get: budget.budgetPage, post: budget.budgetPost, in: ['municipality.pot'] },
  budgetFile: { get: budgetMove.budgetFilePage },
  budgetMove: { get: budgetMove.budgetMovePage, in: ['municipality.pot'] },
  budgetMoveFile: { get: budgetMove.budgetMoveFilePage },
  setLimit: { post: budget.limitPost },
  runningGrants: { get: running.runningPage, post: running.runningPost, in: ['municipality.pot'] },
  potOutlook: { get: potOutlookPage, in: ['municipality.pot'] },
  potFlow: { get: potFlowPage, in: ['municipality.pot'] },
  serviceShares: { get: serviceSharesPage, in: ['municipality.pot'] },
  measures: { get: measuresPage, in: ['municipality.measures'] },
  newMeasure: {
    get: newMeasure.newMeasurePage,
    post: newMeasure.newMeasurePost,
    in: ['municipality.measures'],
  },
  measure: { get: measurePage, in: ['municipality.measures'] },
  measureVouchers: { get: measureVouchersPage, in: measureTab },
  planMeasure: { get: acts.planMeasurePage, post: measure.planMeasurePost, in: measureTab },
  startMeasure: { post: measure.startMeasurePost },
  spend: { get: acts.spendPage, post: measure.spendPost, takes: 'files', in: measureTab },
  explainBeyond: { post: measure.explainBeyondPost },
  closeMeasure: { get: acts.closeMeasurePage, post: measure.closeMeasurePost, in: measureTab },
  extendMeasure: { get: acts.extendMeasurePage, post: measure.extendMeasurePost, in: measureTab },
  codeMeasure: { get: acts.codeMeasurePage, post: measure.codingPost, in: measureTab },
  stateAfterGrant: { get: acts.afterGrantPage, post: measure.afterGrantPost, in: measureTab },
  commit: { get: acts.commitPage, post: measure.commitPost, in: measureTab },
  releaseCommitment: { get: acts.releasePage, post: measure.releasePost, in: measureTab },
  makePayment: { post: measure.makePaymentPost, done: done('pay') },
  refusePayment: { post: measure.refusePaymentPost, done: done('refuse') },
  followKrone: { get: followPage, in: ['open.money'] },
  followKroneFile: { get: followFilePage },
}
