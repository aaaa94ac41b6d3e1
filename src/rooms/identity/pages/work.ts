import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import type { WorkList } from '../../../ui/work.tsx'
import { rolesOverview } from '../queries.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'

/** People who can sign in but hold no role, and so can do nothing yet. */
export const identityWork: WorkList = async ask => {
  const overview = await rolesOverview(ask.db, ask.actor)
  if (!overview.ok || !may.manageRoles(ask.actor).ok) return []
  const { people, assignments } = overview.value
  const holding = new Set(assignments.filter(one => isValidOn(one, ask.today)).map(one => one.person))
  return people
    .filter(one => !holding.has(one.id))
    .map(one => ({
      text: text(ask.language).workGrant(one.name),
      href: href('roles'),
      since: null,
      due: null,
      waitingFor: null,
    }))
}
