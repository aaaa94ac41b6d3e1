import type { PagesOf } from '../../../ui/page.ts'
import type { allocationRoutes } from '../routes.ts'
import * as allocation from './allocation.tsx'
import { cellPage, schemeCellPage } from './cell.tsx'
import * as ruleForm from './rule-form.tsx'
import * as rules from './rules.tsx'

/** What answers each of the room's addresses. */
export const allocationPages: PagesOf<typeof allocationRoutes> = {
  allocation: { get: allocation.allocationPage },
  makeRun: { post: allocation.makeRunPost },
  stopRun: { post: allocation.stopRunPost },
  approveRun: { post: allocation.approveRunPost },
  changeRule: { post: allocation.changeRulePost },
  finaliseRun: { post: allocation.finaliseRunPost },
  cell: { get: cellPage },
  schemeCell: { get: schemeCellPage },
  rules: { get: rules.rulesPage, post: rules.rulesPost, takes: 'files' },
  ruleForm: { get: ruleForm.ruleFormPage, post: ruleForm.ruleFormPost },
  ruleFile: { get: rules.ruleFilePage },
  ruleSchema: { get: rules.ruleSchemaPage },
}
