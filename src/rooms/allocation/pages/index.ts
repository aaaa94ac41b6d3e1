import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { allocationRoutes } from '../routes.ts'
import { allocationPage } from './allocation.tsx'
import { cellPage, schemeCellPage } from './cell.tsx'
import * as ruleForm from './rule-form.tsx'
import * as rules from './rules.tsx'
import * as acts from './run-acts.tsx'
import * as posts from './run-posts.ts'
import { allocationsPage } from './years.tsx'

const done = doneWith(deedWords)
const tab = ['programme.allocations'] as const

/** What answers each of the room's addresses. */
export const allocationPages: PagesOf<typeof allocationRoutes> = {
  allocations: { get: allocationsPage, in: tab },
  allocation: { get: allocationPage, in: tab },
  makeRun: { get: acts.makeRunPage, post: posts.makeRunPost, in: tab, done: done('run') },
  stopRun: { post: posts.stopRunPost },
  approveRun: { post: posts.approveRunPost, done: done('approve') },
  objectToRun: { get: acts.objectPage, post: posts.objectPost, in: tab, done: done('object') },
  answerObjection: { get: acts.answerPage, post: posts.answerPost, in: tab, done: done('answer') },
  changeRule: { get: acts.changeRulePage, post: posts.changeRulePost, in: tab },
  finaliseRun: { get: acts.finaliseRunPage, post: posts.finaliseRunPost, in: tab, done: done('finalise') },
  cell: { get: cellPage, in: tab },
  schemeCell: { get: schemeCellPage, in: tab },
  rules: { get: rules.rulesPage, post: rules.rulesPost, takes: 'files' },
  ruleForm: { get: ruleForm.ruleFormPage, post: ruleForm.ruleFormPost },
  ruleFile: { get: rules.ruleFilePage },
  ruleSchema: { get: rules.ruleSchemaPage },
}
