import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { allocationRoutes } from '../routes.ts'
import * as allocation from './allocation.tsx'
import { cellPage, schemeCellPage } from './cell.tsx'
import * as ruleForm from './rule-form.tsx'
import * as rules from './rules.tsx'
import { allocationsPage } from './years.tsx'

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const allocationPages: PagesOf<typeof allocationRoutes> = {
  allocations: { get: allocationsPage, in: ['programme.allocations'] },
  allocation: { get: allocation.allocationPage, in: ['programme.allocations'] },
  makeRun: { post: allocation.makeRunPost },
  stopRun: { post: allocation.stopRunPost },
  approveRun: { post: allocation.approveRunPost, done: done('approve') },
  changeRule: { post: allocation.changeRulePost },
  finaliseRun: { post: allocation.finaliseRunPost, done: done('finalise') },
  cell: { get: cellPage, in: ['programme.allocations'] },
  schemeCell: { get: schemeCellPage, in: ['programme.allocations'] },
  rules: { get: rules.rulesPage, post: rules.rulesPost, takes: 'files' },
  ruleForm: { get: ruleForm.ruleFormPage, post: ruleForm.ruleFormPost },
  ruleFile: { get: rules.ruleFilePage },
  ruleSchema: { get: rules.ruleSchemaPage },
}
