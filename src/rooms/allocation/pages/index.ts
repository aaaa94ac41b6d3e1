import type { PagesOf } from '../../../ui/page.ts'
import type { allocationRoutes } from '../routes.ts'
import * as allocation from './allocation.tsx'
import { cellPage, schemeCellPage } from './cell.tsx'
import * as fund from './fund.tsx'
import * as rules from './rules.tsx'
import { allocationsPage } from './years.tsx'

/** What answers each of the room's addresses. */
export const allocationPages: PagesOf<typeof allocationRoutes> = {
  fundYear: { get: fund.fundPage, post: fund.fundPost, takes: 'files', in: ['programme.money'] },
  allocations: { get: allocationsPage, in: ['programme.allocations'] },
  allocation: { get: allocation.allocationPage, in: ['programme.allocations'] },
  makeRun: { post: allocation.makeRunPost },
  stopRun: { post: allocation.stopRunPost },
  approveRun: { post: allocation.approveRunPost },
  changeRule: { post: allocation.changeRulePost },
  finaliseRun: { post: allocation.finaliseRunPost },
  cell: { get: cellPage, in: ['programme.allocations'] },
  schemeCell: { get: schemeCellPage, in: ['programme.allocations'] },
  rules: { get: rules.rulesPage, post: rules.rulesPost, takes: 'files' },
  ruleForm: { get: rules.ruleFormPage, post: rules.ruleFormPost },
  ruleFile: { get: rules.ruleFilePage },
  ruleSchema: { get: rules.ruleSchemaPage },
}
