import type { PagesOf } from '../../../ui/page.ts'
import type { reportsRoutes } from '../routes.ts'
import * as crosswalk from './crosswalk.tsx'
import { extractsPage } from './extracts.tsx'
import { extractsFilePage } from './extracts-file.ts'
import * as report from './posts.ts'
import { reportPage } from './report.tsx'
import { reviewReportPage } from './review.tsx'
import { reportVersionPage } from './version.tsx'
import { reportViewPage } from './view.tsx'
import { yearEndPage } from './year-end.tsx'
import * as yearEnd from './year-end-posts.ts'

/** What answers each of the room's addresses. */
export const reportsPages: PagesOf<typeof reportsRoutes> = {
  yearEnd: { get: yearEndPage },
  carryOver: { post: yearEnd.carryOverPost },
  certifyRepayment: { post: yearEnd.certifyRepaymentPost },
  repay: { post: yearEnd.repayPost },
  closeBooks: { post: yearEnd.closeBooksPost },
  report: { get: reportPage },
  saveReport: { post: report.saveReportPost },
  submitReport: { post: report.submitReportPost },
  approveReport: { post: report.approveReportPost },
  decideUnspent: { post: report.decideUnspentPost },
  extractsFile: { get: extractsFilePage },
  reviewReport: { get: reviewReportPage, post: report.reviewReportPost },
  returnReport: { post: report.returnReportPost },
  reportVersion: { get: reportVersionPage },
  reportView: { get: reportViewPage },
  crosswalk: { get: crosswalk.crosswalkPage },
  proposeAsk: { post: crosswalk.proposeAskPost },
  agreeAsk: { post: crosswalk.agreeAskPost },
  declineAsk: { post: crosswalk.declineAskPost },
  extracts: { get: extractsPage },
}
