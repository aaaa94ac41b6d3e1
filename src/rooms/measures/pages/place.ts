import { href } from '../../../routes.ts'
import type { Ask, Crumb } from '../../../ui/page.ts'
import { namesOn, officeOf } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import type { PotOf } from '../money.model.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'

/** The pot that an address is about, for whoever may see it. */
export type Place = {
  where: PotOf
  programme: ProgrammeView
  name: string
  crumbs: Crumb[]
  mayManage: boolean
}

export const whereOf = (ask: Ask): PotOf => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

/** Null when there is no such programme; «forbidden» for whoever may not see the pot. */
export async function placeOf(ask: Ask): Promise<Place | null | 'forbidden'> {
  const where = whereOf(ask)
  const programme = await programmeById(ask.db, where.programme)
  if (!programme) return null
  const { municipality } = where
  if (programme.municipality && programme.municipality !== municipality) return null
  const office = (await officeOf(ask.db, municipality, programme.startsOn)) ?? null
  const read = programme.municipality ? may.readOwnPot : may.readPot
  if (!read(ask.actor, { municipality, office }).ok) return 'forbidden'
  const name = (await namesOn(ask.db, programme.startsOn, [municipality])).get(municipality) ?? municipality
  return {
    where,
    programme,
    name,
    crumbs: [
      { label: programme.name, href: href('programme', { programme: programme.id }) },
      { label: text(ask.language).potTitle(name), href: href('pot', where) },
    ],
    mayManage: may.manage(ask.actor, where).ok,
  }
}
