import * as identity from '../rooms/identity/pages/roles.tsx'
import type { RouteName } from '../routes.ts'
import type { Post, Show } from '../ui/page.ts'
import { front } from './pages/front.tsx'
import { todayPage } from './pages/today.tsx'

export type Bound = { get?: Show; post?: Post }

/** Addresses that the entrance itself answers: sign-in, session and language. */
export type SessionRoute = 'health' | 'language' | 'signIn' | 'signInReturn' | 'signOut' | 'chooseRole'

/** Every other address with its page. A missing one is a type error. */
export const pages: Record<Exclude<RouteName, SessionRoute>, Bound> = {
  front: { get: front },
  today: { get: todayPage },
  roles: { get: identity.rolesPage },
  addPerson: { post: identity.addPersonPost },
  grantRole: { post: identity.grantRolePost },
  endRole: { post: identity.endRolePost },
}
