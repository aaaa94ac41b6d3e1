import { href } from '../../../routes.ts'
import { type Answer, type Ask, type Crumb, forbidden, notFound } from '../../../ui/page.ts'
import { type PotOf, type PotPlace, potPlace } from '../../pot/index.ts'
import { text } from '../text.ts'

/** The pot that an address is about, for whoever may see it, and the way to it. */
export type Place = PotPlace & { crumbs: Crumb[] }

export const whereOf = (ask: Ask): PotOf => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

/** Opens it; not there when there is no such programme, and closed to whoever may not see the pot. */
export async function placeOf(ask: Ask): Promise<Place | Answer> {
  const place = await potPlace(ask.db, ask.actor, whereOf(ask))
  if (!place) return notFound
  if (place === 'forbidden') return forbidden
  const { where, programme, name } = place
  return {
    ...place,
    crumbs: [
      { label: programme.name, href: href('programme', { programme: programme.id }) },
      { label: text(ask.language).potTitle(name), href: href('pot', where) },
    ],
  }
}
