import type { PagesOf } from '../../../ui/page.ts'
import type { accountsRoutes } from '../routes.ts'
import { accountsPage } from './accounts.tsx'
import * as accountsFiles from './files.ts'
import * as kostra from './kostra.tsx'
import * as accounts from './posts.ts'
import { previewPage } from './preview.tsx'
import { endRulePage, stopAccountsPage } from './stop.tsx'

/** What answers each of the room's addresses. */
export const accountsPages: PagesOf<typeof accountsRoutes> = {
  accounts: { get: accountsPage, post: accounts.receivePost, takes: 'files', in: ['municipality.accounts'] },
  accountsRule: { post: accounts.keepRulePost },
  endAccountsRule: { get: endRulePage, post: accounts.endRulePost, in: ['municipality.accounts'] },
  accountsImport: { get: previewPage, post: accounts.chooseLinesPost, in: ['municipality.accounts'] },
  tieAccounts: { post: accounts.tieColumnsPost },
  postAccounts: { post: accounts.postAccountsPost },
  decideAccounts: { post: accounts.decideAccountsPost },
  returnAccounts: { post: accounts.returnAccountsPost },
  stopAccounts: { get: stopAccountsPage, post: accounts.stopAccountsPost, in: ['municipality.accounts'] },
  accountsFile: { get: accountsFiles.accountsFile },
  kostra: { get: kostra.kostraPage, post: kostra.kostraPost, takes: 'files', in: ['municipality.accounts'] },
  kostraFile: { get: accountsFiles.kostraFile },
}
