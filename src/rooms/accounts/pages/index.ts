import type { PagesOf } from '../../../ui/page.ts'
import type { accountsRoutes } from '../routes.ts'
import { accountsPage } from './accounts.tsx'
import * as accountsFiles from './files.ts'
import * as kostra from './kostra.tsx'
import * as accounts from './posts.ts'
import { previewPage } from './preview.tsx'

/** What answers each of the room's addresses. */
export const accountsPages: PagesOf<typeof accountsRoutes> = {
  accounts: { get: accountsPage, post: accounts.receivePost, takes: 'files', in: ['municipality.accounts'] },
  accountsRule: { post: accounts.keepRulePost },
  endAccountsRule: { post: accounts.endRulePost },
  accountsImport: { get: previewPage, post: accounts.chooseLinesPost, in: ['municipality.accounts'] },
  tieAccounts: { post: accounts.tieColumnsPost },
  postAccounts: { post: accounts.postAccountsPost },
  decideAccounts: { post: accounts.decideAccountsPost },
  returnAccounts: { post: accounts.returnAccountsPost },
  stopAccounts: { post: accounts.stopAccountsPost },
  accountsFile: { get: accountsFiles.accountsFile },
  kostra: { get: kostra.kostraPage, post: kostra.kostraPost, takes: 'files', in: ['municipality.accounts'] },
  kostraFile: { get: accountsFiles.kostraFile },
}
