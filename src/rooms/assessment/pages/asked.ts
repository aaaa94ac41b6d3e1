import { href } from '../../../routes.ts'
import { type Answer, type Ask, type Crumb, forbidden, notFound } from '../../../ui/page.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, regionOf } from '../../programmes/index.ts'
import { panelOf } from '../../records/index.ts'
import { type Round, roundFor } from '../queries.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'

export type Asked = Round & {
  region: { programme: string; office: string }
  name: (organisation: string) => string
  illustrative: boolean
  crumbs: Crumb[]
}

/** A region's assessment as this reader may know it: for those who sit in the group, and those who read what is opened. */
export async function roundAsked(ask: Ask): Promise<Asked | Answer> {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  if (!programme || !regionOf(programme, office)) return notFound
  const region = { programme: programme.id, office }
  const round = await roundFor(ask.db, ask.actor, region, ask.today)
  if (!round.group?.sits && !may.readOpened(ask.actor, { office, panel: panelOf(office) }).ok)
    return forbidden
  const names = await namesOn(ask.db, ask.today, [office, ...round.applicants.map(one => one.municipality)])
  return {
    ...round,
    region,
    name: id => names.get(id) ?? id,
    illustrative: programme.illustrative,
    crumbs: [
      { label: programme.name, href: href('programme', { programme: programme.id }) },
      { label: names.get(office) ?? office, href: href('selection', region) },
    ],
  }
}

/** What stands around an act of the assessment. */
export const underAssessment = (ask: Ask, asked: Asked) => ({
  crumbs: [...asked.crumbs, { label: text(ask.language).title, href: href('assessment', asked.region) }],
  illustrative: asked.illustrative,
})
