import type { PagesOf } from '../../../ui/page.ts'
import type { poolsRoutes } from '../routes.ts'
import { certifyTransferPage } from './certify.tsx'
import { createOwnPotPost, ownPotsPage } from './list.tsx'
import { ownPotFilePage, ownPotPage } from './pool.tsx'
import * as ownPot from './posts.ts'

/** What answers each of the room's addresses. */
export const poolsPages: PagesOf<typeof poolsRoutes> = {
  ownPots: { get: ownPotsPage, post: createOwnPotPost },
  ownPot: { get: ownPotPage },
  ownPotFile: { get: ownPotFilePage },
  certifyTransfer: { get: certifyTransferPage, post: ownPot.certifyTransferPost },
  approveTransfer: { post: ownPot.approveTransferPost },
}
