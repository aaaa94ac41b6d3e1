import { isPilot } from '../../rooms/selection/index.ts'
import { href } from '../../routes.ts'
import { type Ask, page, redirect, type Show } from '../../ui/page.ts'
import { Empty } from '../../ui/pieces.tsx'
import { takenPart } from '../homes/municipality.ts'
import { programmesOf } from '../homes/office.ts'
import { text } from './own-place.text.ts'

const nowhere = (ask: Ask, title: 'ourMunicipality' | 'ourOffice', why: 'noProgramme' | 'noRegion') => {
  const t = text(ask.language)
  return page(t[title], <Empty>{t[why]}</Empty>)
}

/** «Vår kommune»: the pot of the programme that the municipality takes part in, or the application that it writes. */
export const ourMunicipalityPage: Show = async ask => {
  const municipality = ask.actor.organisation
  if (ask.actor.role === 'public' || !municipality?.startsWith('m-')) return redirect(href('programmes'))
  const among = await takenPart(ask, municipality)
  for (const { id } of among)
    if (await isPilot(ask.db, id, municipality)) return redirect(href('pot', { programme: id, municipality }))
  const [newest] = among
  return newest
    ? redirect(href('application', { programme: newest.id, municipality }))
    : nowhere(ask, 'ourMunicipality', 'noProgramme')
}

/** «Vårt embete»: the applications of the newest programme that the office has a region in. */
export const ourOfficePage: Show = async ask => {
  const office = ask.actor.organisation
  if (ask.actor.role === 'public' || !office) return redirect(href('programmes'))
  const [newest] = await programmesOf(ask, office)
  return newest
    ? redirect(href('applications', { programme: newest.id, office }))
    : nowhere(ask, 'ourOffice', 'noRegion')
}
