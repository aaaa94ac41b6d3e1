import type { PagesOf } from '../../../ui/page.ts'
import type { identityRoutes } from '../routes.ts'
import * as roles from './roles.tsx'

/** What answers each of the room's addresses. */
export const identityPages: PagesOf<typeof identityRoutes> = {
  roles: { get: roles.rolesPage },
  addPerson: { post: roles.addPersonPost },
  grantRole: { post: roles.grantRolePost },
  endRole: { post: roles.endRolePost },
}
