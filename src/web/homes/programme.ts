import { organisationsOf } from '../../rooms/organisations/index.ts'
import { type ProgrammeView, programmeById, yearsOf } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import type { Asked, Home } from './model.ts'
import { tabWords } from './text.ts'

/** A state programme, for whoever looks at it from outside a municipality and an office. */
export async function programmeHome({ db, params, language, today }: Asked): Promise<Home | null> {
  const programme = params.programme ? await programmeById(db, params.programme) : undefined
  if (!programme || programme.municipality) return null
  const t = tabWords(language)
  const at = { programme: programme.id }
  // A real programme with figures that are not public has its mark at the figures.
  const offices = programme.regions.map(one => one.office)
  const found = programme.illustrative ? await organisationsOf(db, offices, today) : []
  return {
    name: programmeName(programme),
    fictional: programme.illustrative && found.filter(one => one.illustrative).length === offices.length,
    among: [],
    tabs: (
      [
        ['programme.overview', href('programme', at)],
        ['programme.calls', href('calls', at)],
        ['programme.selections', href('selections', at)],
        ['programme.money', href('programmeMoney', at)],
        ['programme.allocations', href('allocations', at)],
        ['programme.awards', href('awardYears', at)],
        ['programme.reports', href('programmeReports', at)],
        ['programme.knowledge', href('knowledge', at)],
        ['open.money', href('followKrone', at)],
      ] as const
    ).map(([tab, to]) => ({ tab, label: t[tab], href: to })),
  }
}

/** «Oppvekst sammen 2025–2027»: with its years, since two programmes may bear one name. */
export const programmeName = (programme: ProgrammeView): string => {
  const years = yearsOf(programme)
  if (programme.name.includes(String(years[0]))) return programme.name
  return years.length > 1 ? `${programme.name} ${years[0]}–${years.at(-1)}` : `${programme.name} ${years[0]}`
}
