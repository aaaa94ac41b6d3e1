import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { reportsRoutes } from '../routes.ts'
import * as crosswalk from './crosswalk.tsx'
import { extractsPage } from './extracts.tsx'
import { extractsFilePage } from './extracts-file.ts'
import { officeMunicipalitiesPage } from './office.tsx'
import * as report from './posts.ts'
import { reportFiguresPage, reportPage, reportWorkPage } from './report.tsx'
import { reviewReportPage } from './review.tsx'
import { reportVersionPage } from './version.tsx'
import { reportViewPage } from './view.tsx'
import { yearEndPage } from './year-end.tsx'
import * as yearEnd from './year-end-posts.ts'
import { potReportsPage, programmeReportsPage } from './years.tsx'

const reportTabs = ['municipality.report', 'office.municipalities', 'programme.reports'] as const

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const reportsPages: PagesOf<typeof reportsRoutes> = {
  programmeReports: { get: programmeReportsPage, in: ['programme.reports'] },
  potReports: { get: potReportsPage, in: ['municipality.report'] },
  officeMunicipalities: { get: officeMunicipalitiesPage, in: ['office.municipalities', 'programme.reports'] },
  yearEnd: { get: yearEndPage, in: ['municipality.report'] },
  carryOver: { post: yearEnd.carryOverPost },
  certifyRepayment: { post: yearEnd.certifyRepaymentPost },
  repay: { post: yearEnd.repayPost },
  closeBooks: { post: yearEnd.closeBooksPost },
  report: { get: reportPage, in: reportTabs },
  reportFigures: { get: reportFiguresPage, in: reportTabs },
  reportWork: { get: reportWorkPage, in: reportTabs },
  saveReport: { post: report.saveReportPost },
  submitReport: { post: report.submitReportPost, done: done('submit') },
  approveReport: { post: report.approveReportPost, done: done('approve') },
  decideUnspent: { post: report.decideUnspentPost, done: done('decideUnspent') },
  extractsFile: { get: extractsFilePage },
  reviewReport: { get: reviewReportPage, post: report.reviewReportPost, in: reportTabs },
  returnReport: { post: report.returnReportPost, done: done('return') },
  reportVersion: { get: reportVersionPage, in: reportTabs },
  reportView: { get: reportViewPage, in: reportTabs },
  crosswalk: { get: crosswalk.crosswalkPage, in: ['programme.reports'] },
  proposeAsk: { post: crosswalk.proposeAskPost },
  agreeAsk: { post: crosswalk.agreeAskPost },
  declineAsk: { post: crosswalk.declineAskPost },
  extracts: { get: extractsPage, in: ['programme.reports'] },
}
