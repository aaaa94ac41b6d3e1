import type { Waiting } from '../../core/deed.ts'
import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds, Waits } from './deeds.rules.ts'
import { roleName } from './text.ts'

const deedWords = words({
  give: {
    nb: (name: string) => `Gi en rolle til ${name}`,
    nn: (name: string) => `Gi ei rolle til ${name}`,
    en: (name: string) => `Give ${name} a role`,
  },
  fill: {
    nb: (role: string, where: string) => `Ingen har rollen «${role}» i ${where}. Gi den til noen`,
    nn: (role: string, where: string) => `Ingen har rolla «${role}» i ${where}. Gi henne til nokon`,
    en: (role: string, where: string) => `Nobody holds the role “${role}” in ${where}. Give it to someone`,
  },
  others: {
    nb: (role: string, where: string) =>
      `Ingen har rollen «${role}» i ${where}. Be administratoren gi den til noen`,
    nn: (role: string, where: string) =>
      `Ingen har rolla «${role}» i ${where}. Be administratoren gi henne til nokon`,
    en: (role: string, where: string) =>
      `Nobody holds the role “${role}” in ${where}. Ask the administrator to give it to someone`,
  },
})

/** What is said of someone without a role, or of a role that is vacant, and the way to give it. */
export const sayIdentity: Say<keyof typeof deeds, Waits> = (
  { deed, thing, mine }: Waiting<string, Waits>,
  reader,
) => {
  const t = deedWords(reader.language)
  if (deed === 'give')
    return { text: t.give(thing.name), href: href('grantRole', {}, { person: thing.person ?? '' }) }
  const organisation = thing.organisation ?? ''
  const role = thing.role ?? ''
  const said = [roleName(role, reader.language), reader.name(organisation)] as const
  return mine
    ? { text: t.fill(...said), href: href('grantRole', {}, { virksomhet: organisation, rolle: role }) }
    : { text: t.others(...said), href: href('contact', {}, { virksomhet: organisation }) }
}
