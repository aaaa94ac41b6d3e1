import type { PagesOf } from '../../../ui/page.ts'
import type { identityRoutes } from '../routes.ts'
import { givePage, grantRolePost } from './give.tsx'
import { meFile, mePage } from './me.tsx'
import * as people from './people.tsx'
import * as role from './role.tsx'
import { rolesPage } from './roles.tsx'

/** What answers each of the room's addresses. */
export const identityPages: PagesOf<typeof identityRoutes> = {
  roles: { get: rolesPage },
  grantRole: { get: givePage, post: grantRolePost },
  addPerson: { get: people.newPersonPage, post: people.addPersonPost },
  person: { get: people.personPage },
  inviteAgain: { post: people.inviteAgainPost },
  tieSignIn: { post: people.tieSignInPost },
  role: { get: role.rolePage },
  endRole: { post: role.endRolePost },
  registerAbsence: { post: role.registerAbsencePost },
  endAbsence: { post: role.endAbsencePost },
  me: { get: mePage },
  meFile: { get: meFile },
}
