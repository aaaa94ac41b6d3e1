import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { type Bound, type PagesOf, redirect } from '../../../ui/page.ts'
import { doneText } from '../people.text.ts'
import type { identityRoutes } from '../routes.ts'
import { givePage, grantRolePost } from './give.tsx'
import { meFile, mePage } from './me.tsx'
import * as people from './people.tsx'
import * as role from './role.tsx'
import { rolesPage } from './roles.tsx'

const done = (act: keyof ReturnType<typeof doneText>) => (language: Language) => doneText(language)[act]

/** An address of before leads on, in whatever way it is asked. */
const leadsTo = (name: 'addPerson' | 'roles'): Bound => ({
  get: async () => redirect(href(name)),
  post: async () => redirect(href(name)),
})

/** What answers each of the room's addresses. */
export const identityPages: PagesOf<typeof identityRoutes> = {
  roles: { get: rolesPage },
  grantRole: { get: givePage, post: grantRolePost, done: done('given') },
  addPerson: { get: people.newPersonPage, post: people.addPersonPost, done: done('registered') },
  formerlyAdded: leadsTo('addPerson'),
  formerlyEnded: leadsTo('roles'),
  person: { get: people.personPage },
  inviteAgain: { post: people.inviteAgainPost, done: done('invited') },
  tieSignIn: { post: people.tieSignInPost, done: done('tied') },
  role: { get: role.rolePage },
  endRole: { post: role.endRolePost, done: done('ended') },
  registerAbsence: { post: role.registerAbsencePost, done: done('away') },
  endAbsence: { post: role.endAbsencePost, done: done('back') },
  me: { get: mePage },
  meFile: { get: meFile },
}
