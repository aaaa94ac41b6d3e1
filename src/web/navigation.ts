import type { Actor } from '../core/actor.ts'
import type { Language } from '../core/words.ts'
import { href } from '../routes.ts'
import { text } from './text.ts'

/** At most six entries for any role. */
export function navigation(actor: Actor, language: Language): { label: string; to: string }[] {
  const t = text(language)
  const programmes = { label: t.programmes, to: href('programmes') }
  const schemes = { label: t.schemes, to: href('schemes') }
  if (actor.role === 'public') return [programmes, schemes]
  const entries = [{ label: t.today, to: href('today') }, programmes, schemes]
  if (actor.role === 'caseWorker' && actor.organisation) {
    entries.push({ label: t.journal, to: href('journal', { office: actor.organisation }) })
  }
  if (actor.role === 'administrator' || actor.role === 'auditor')
    entries.push({ label: t.roles, to: href('roles') })
  return entries
}
