import type { Actor } from '../core/actor.ts'
import type { Language } from '../core/words.ts'
import { heldOnlyIn } from '../rooms/identity/index.ts'
import { href } from '../routes.ts'
import { text } from './text.ts'

/** At most six entries for any role. */
export function navigation(actor: Actor, language: Language): { label: string; to: string }[] {
  const t = text(language)
  const open = [
    { label: t.programmes, to: href('programmes') },
    { label: t.schemes, to: href('schemes') },
    { label: t.figures, to: href('figures') },
  ]
  if (actor.role === 'public') return open
  const entries = [{ label: t.today, to: href('today') }, ...open]
  if (actor.role === 'caseWorker' && actor.organisation) {
    entries.push({ label: t.journal, to: href('journal', { office: actor.organisation }) })
  }
  if (heldOnlyIn(actor.role, 'municipality')) entries.push({ label: t.ownPots, to: href('ownPots') })
  if (actor.role === 'administrator' || actor.role === 'auditor') {
    entries.push({ label: t.roles, to: href('roles') })
    if (!actor.organisation?.startsWith('m-')) entries.push({ label: t.operations, to: href('jobs') })
  }
  return entries
}
