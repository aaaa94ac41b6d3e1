import type { Actor } from '../core/actor.ts'
import type { Language } from '../core/words.ts'
import { worksIn } from '../rooms/identity/index.ts'
import { href } from '../routes.ts'
import type { HomeName } from '../ui/homes.ts'
import { text } from './text.ts'

/** An entry of the main menu; `home` is the kind of place that it leads to, where it leads to one. */
export type Entry = { label: string; to: string; home?: HomeName }

/** At most six entries for any role. */
export function navigation(actor: Actor, language: Language): Entry[] {
  const t = text(language)
  const open: Entry[] = [
    { label: t.programmes, to: href('programmes'), home: 'programme' },
    { label: t.schemes, to: href('schemes') },
    { label: t.figures, to: href('figures') },
  ]
  if (actor.role === 'public') return open
  const today = { label: t.today, to: href('today') }
  if (worksIn(actor.role, 'municipality'))
    return [
      today,
      { label: t.ourMunicipality, to: href('ourMunicipality'), home: 'municipality' },
      { label: t.ownPots, to: href('ownPots') },
      ...open,
    ]
  if (worksIn(actor.role, 'governor'))
    return [today, { label: t.ourOffice, to: href('ourOffice'), home: 'office' }, ...open]
  if (actor.role === 'auditor')
    return [
      today,
      { label: t.control, to: href('control'), home: 'control' },
      { label: t.roles, to: href('roles') },
      ...open,
    ]
  if (actor.role === 'administrator')
    return [
      today,
      { label: t.roles, to: href('roles') },
      ...(actor.organisation?.startsWith('m-') ? [] : [{ label: t.operations, to: href('jobs') }]),
      ...open,
    ]
  return [today, ...open]
}
