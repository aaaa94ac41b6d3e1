import { accountsPage } from '../rooms/accounts/pages/accounts.tsx'
import * as accountsFiles from '../rooms/accounts/pages/files.ts'
import * as kostra from '../rooms/accounts/pages/kostra.tsx'
import * as accounts from '../rooms/accounts/pages/posts.ts'
import { previewPage } from '../rooms/accounts/pages/preview.tsx'
import * as allocation from '../rooms/allocation/pages/allocation.tsx'
import { cellPage, schemeCellPage } from '../rooms/allocation/pages/cell.tsx'
import * as fund from '../rooms/allocation/pages/fund.tsx'
import { fundingFile, fundingPage } from '../rooms/allocation/pages/funding.tsx'
import * as rules from '../rooms/allocation/pages/rules.tsx'
import * as schedule from '../rooms/allocation/pages/schedule.tsx'
import * as simulator from '../rooms/allocation/pages/simulator.tsx'
import * as application from '../rooms/applications/pages/application.tsx'
import * as inbox from '../rooms/applications/pages/inbox.tsx'
import * as review from '../rooms/applications/pages/review.tsx'
import * as award from '../rooms/awards/pages/award.tsx'
import * as awards from '../rooms/awards/pages/awards.tsx'
import { burdenPage } from '../rooms/catalogue/pages/burden.tsx'
import * as candidates from '../rooms/catalogue/pages/candidates.tsx'
import * as editScheme from '../rooms/catalogue/pages/edit.tsx'
import * as importSchemes from '../rooms/catalogue/pages/import.tsx'
import { schemesPage } from '../rooms/catalogue/pages/list.tsx'
import { ministriesPage } from '../rooms/catalogue/pages/ministries.tsx'
import { overlapPage } from '../rooms/catalogue/pages/overlap.tsx'
import { schemePage } from '../rooms/catalogue/pages/scheme.tsx'
import { termsPage } from '../rooms/catalogue/pages/terms.tsx'
import * as roles from '../rooms/identity/pages/roles.tsx'
import * as budget from '../rooms/measures/pages/budget.tsx'
import * as budgetMove from '../rooms/measures/pages/budget-move.tsx'
import { followFilePage, followPage } from '../rooms/measures/pages/follow.tsx'
import { measurePage } from '../rooms/measures/pages/measure.tsx'
import * as measure from '../rooms/measures/pages/measure-posts.ts'
import * as newMeasure from '../rooms/measures/pages/new-measure.tsx'
import { potPage } from '../rooms/measures/pages/pot.tsx'
import { potFlowPage } from '../rooms/measures/pages/pot-flow.tsx'
import * as running from '../rooms/measures/pages/running.tsx'
import { serviceSharesPage } from '../rooms/measures/pages/sector-shares.tsx'
import * as vouchers from '../rooms/measures/pages/vouchers.tsx'
import { createOwnPotPost, ownPotsPage } from '../rooms/pools/pages/list.tsx'
import { ownPotFilePage, ownPotPage } from '../rooms/pools/pages/pool.tsx'
import * as ownPot from '../rooms/pools/pages/posts.ts'
import * as newProgramme from '../rooms/programmes/pages/create.tsx'
import { programmesPage } from '../rooms/programmes/pages/list.tsx'
import * as programme from '../rooms/programmes/pages/programme.tsx'
import { casePage } from '../rooms/records/pages/case.tsx'
import { documentPage } from '../rooms/records/pages/document.ts'
import { journalPage } from '../rooms/records/pages/journal.tsx'
import * as crosswalk from '../rooms/reports/pages/crosswalk.tsx'
import { extractsPage } from '../rooms/reports/pages/extracts.tsx'
import { extractsFilePage } from '../rooms/reports/pages/extracts-file.ts'
import * as report from '../rooms/reports/pages/posts.ts'
import { reportPage } from '../rooms/reports/pages/report.tsx'
import { reviewReportPage } from '../rooms/reports/pages/review.tsx'
import { reportVersionPage } from '../rooms/reports/pages/version.tsx'
import { reportViewPage } from '../rooms/reports/pages/view.tsx'
import { yearEndPage } from '../rooms/reports/pages/year-end.tsx'
import * as yearEnd from '../rooms/reports/pages/year-end-posts.ts'
import * as offer from '../rooms/selection/pages/offer.tsx'
import * as selection from '../rooms/selection/pages/selection.tsx'
import * as describeFigure from '../rooms/statistics/pages/describe.tsx'
import { indicatorFilePage } from '../rooms/statistics/pages/file.tsx'
import * as factsImport from '../rooms/statistics/pages/import.tsx'
import * as indicator from '../rooms/statistics/pages/indicator.tsx'
import { figuresPage } from '../rooms/statistics/pages/indicators.tsx'
import type { RouteName } from '../routes.ts'
import { front } from './pages/front.tsx'
import { guidePage } from './pages/guide.tsx'
import { jobsPage, sendJobAgainPost } from './pages/jobs.tsx'
import * as programmeFront from './pages/programme.tsx'
import { todayPage } from './pages/today.tsx'
import type { Bound, Demo, SessionRoute } from './site.ts'

/** Every other address with its page. A missing one is a type error. */
export const pagesOf = (demo: Demo | null): Record<Exclude<RouteName, SessionRoute>, Bound> => ({
  front: { get: front(demo) },
  today: { get: todayPage },
  roles: { get: roles.rolesPage },
  addPerson: { post: roles.addPersonPost },
  grantRole: { post: roles.grantRolePost },
  endRole: { post: roles.endRolePost },
  jobs: { get: jobsPage },
  sendJobAgain: { post: sendJobAgainPost },
  schemes: { get: schemesPage },
  newScheme: { get: editScheme.newSchemePage, post: editScheme.newSchemePost },
  exportSchemes: { get: importSchemes.exportSchemes },
  overlap: { get: overlapPage },
  burden: { get: burdenPage },
  candidates: { get: candidates.candidatesPage },
  setAsideCandidate: { post: candidates.setAsidePost },
  takeBackCandidate: { post: candidates.takeBackPost },
  terms: { get: termsPage },
  ministries: { get: ministriesPage },
  importSchemes: { get: importSchemes.importPage, post: importSchemes.importPost, takes: 'files' },
  confirmSchemes: { post: importSchemes.confirmImportPost },
  scheme: { get: schemePage },
  editScheme: { get: editScheme.editSchemePage, post: editScheme.editSchemePost },
  programmes: { get: programmesPage },
  newProgramme: { get: newProgramme.newProgrammePage, post: newProgramme.createProgrammePost },
  programme: { get: programmeFront.programmePage },
  recordBaseline: { post: programmeFront.recordBaselinePost },
  recordMandate: { post: programme.recordMandatePost },
  setCap: { post: programme.setCapPost },
  fundYear: { get: fund.fundPage, post: fund.fundPost, takes: 'files' },
  call: { get: inbox.callPage, post: inbox.publishCallPost },
  application: { get: application.applicationPage },
  saveApplication: { post: application.saveApplicationPost },
  reviewApplication: { get: review.reviewApplicationPage },
  submitApplication: { post: review.submitApplicationPost },
  recordResolution: { post: application.recordResolutionPost, takes: 'files' },
  treatApplication: { post: application.treatApplicationPost },
  selection: { get: selection.selectionPage },
  recommend: { post: selection.recommendPost },
  decideSelection: { post: selection.decideSelectionPost },
  answerOffer: { get: offer.offerPage, post: offer.answerOfferPost },
  allocation: { get: allocation.allocationPage },
  makeRun: { post: allocation.makeRunPost },
  stopRun: { post: allocation.stopRunPost },
  approveRun: { post: allocation.approveRunPost },
  changeRule: { post: allocation.changeRulePost },
  finaliseRun: { post: allocation.finaliseRunPost },
  cell: { get: cellPage },
  schemeCell: { get: schemeCellPage },
  simulator: { get: simulator.simulatorPage, post: simulator.simulatorPost },
  keepScenario: { post: simulator.keepScenarioPost },
  scenario: { get: simulator.scenarioPage },
  schedules: { get: schedule.schedulesPage },
  schedule: { get: schedule.schedulePage },
  recordFrame: { post: schedule.recordFramePost },
  fundingNote: { get: fundingPage },
  fundingNoteFile: { get: fundingFile },
  rules: { get: rules.rulesPage, post: rules.rulesPost, takes: 'files' },
  ruleForm: { get: rules.ruleFormPage, post: rules.ruleFormPost },
  ruleFile: { get: rules.ruleFilePage },
  ruleSchema: { get: rules.ruleSchemaPage },
  awards: { get: awards.awardsPage },
  grantAwards: { post: awards.grantAwardsPost },
  award: { get: award.awardPage },
  acceptAward: { post: award.acceptAwardPost },
  certifyDisbursement: { post: award.certifyDisbursementPost },
  approveDisbursement: { post: award.approveDisbursementPost },
  pot: { get: potPage },
  vouchers: { get: vouchers.vouchersPage },
  voucherFile: { get: vouchers.voucherFilePage },
  voucher: { get: vouchers.voucherPage, post: vouchers.reversePost },
  budget: { get: budget.budgetPage, post: budget.budgetPost },
  budgetFile: { get: budgetMove.budgetFilePage },
  budgetMove: { get: budgetMove.budgetMovePage },
  budgetMoveFile: { get: budgetMove.budgetMoveFilePage },
  setLimit: { post: budget.limitPost },
  potFlow: { get: potFlowPage },
  runningGrants: { get: running.runningPage, post: running.runningPost },
  accounts: { get: accountsPage, post: accounts.receivePost, takes: 'files' },
  accountsRule: { post: accounts.keepRulePost },
  endAccountsRule: { post: accounts.endRulePost },
  accountsImport: { get: previewPage, post: accounts.chooseLinesPost },
  postAccounts: { post: accounts.postAccountsPost },
  decideAccounts: { post: accounts.decideAccountsPost },
  returnAccounts: { post: accounts.returnAccountsPost },
  stopAccounts: { post: accounts.stopAccountsPost },
  accountsFile: { get: accountsFiles.accountsFile },
  kostra: { get: kostra.kostraPage, post: kostra.kostraPost, takes: 'files' },
  kostraFile: { get: accountsFiles.kostraFile },
  guide: { get: guidePage },
  serviceShares: { get: serviceSharesPage },
  yearEnd: { get: yearEndPage },
  carryOver: { post: yearEnd.carryOverPost },
  certifyRepayment: { post: yearEnd.certifyRepaymentPost },
  repay: { post: yearEnd.repayPost },
  closeBooks: { post: yearEnd.closeBooksPost },
  newMeasure: { get: newMeasure.newMeasurePage, post: newMeasure.newMeasurePost },
  measure: { get: measurePage },
  planMeasure: { post: measure.planMeasurePost },
  startMeasure: { post: measure.startMeasurePost },
  spend: { post: measure.spendPost },
  closeMeasure: { post: measure.closeMeasurePost },
  extendMeasure: { post: measure.extendMeasurePost },
  codeMeasure: { post: measure.codingPost },
  stateAfterGrant: { post: measure.afterGrantPost },
  commit: { post: measure.commitPost },
  releaseCommitment: { post: measure.releasePost },
  makePayment: { post: measure.makePaymentPost },
  refusePayment: { post: measure.refusePaymentPost },
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
  followKrone: { get: followPage },
  followKroneFile: { get: followFilePage },
  ownPots: { get: ownPotsPage, post: createOwnPotPost },
  ownPot: { get: ownPotPage },
  ownPotFile: { get: ownPotFilePage },
  certifyTransfer: { post: ownPot.certifyTransferPost },
  approveTransfer: { post: ownPot.approveTransferPost },
  figures: { get: figuresPage },
  newIndicator: { get: describeFigure.newIndicatorPage, post: describeFigure.newIndicatorPost },
  importFacts: { get: factsImport.importFactsPage, post: factsImport.importFactsPost, takes: 'table' },
  factsImport: { get: factsImport.factsImportPage },
  confirmImport: { post: factsImport.confirmImportPost },
  stopImport: { post: factsImport.stopImportPost },
  indicator: { get: indicator.indicatorPage },
  indicatorFile: { get: indicatorFilePage },
  journal: { get: journalPage },
  case: { get: casePage },
  document: { get: documentPage },
})
