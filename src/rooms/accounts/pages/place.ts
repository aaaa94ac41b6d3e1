import { words } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { type Answer, type Ask, type Crumb, forbidden, notFound } from '../../../ui/page.ts'
import { refusals as measureRefusals, measureText } from '../../measures/index.ts'
import { type PotOf, type PotPlace, potPlace } from '../../pot/index.ts'
import { refusals as own } from '../refusal.text.ts'
import { text } from '../text.ts'

export type Place = PotPlace & { crumbs: Crumb[] }

export const whereOf = (ask: Ask): PotOf => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

/** A number in an address; nothing has the number 0. */
export const numberOf = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0)

/** The parameters of an import's address. */
export const importOf = (ask: Ask) => ({ ...whereOf(ask), import: ask.params.import! })

/** The pot whose accounts an address is about, and the way to them; as {@link potPlace} for whoever may see it. */
export async function placeOf(ask: Ask): Promise<Place | Answer> {
  const place = await potPlace(ask.db, ask.actor, whereOf(ask))
  if (!place) return notFound
  if (place === 'forbidden') return forbidden
  const { where, name } = place
  return {
    ...place,
    crumbs: [
      { label: measureText(ask.language).potTitle(name), href: href('pot', where) },
      { label: text(ask.language).title, href: href('accounts', where) },
    ],
  }
}

/** What this room refuses, and what the measures refuse through it. */
export const refusals = words({ ...measureRefusals.table, ...own.table })
