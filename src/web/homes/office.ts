import { organisation } from '../../rooms/organisations/index.ts'
import { gatherProgrammes, type ProgrammeView } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import type { Asked, Home } from './model.ts'
import { programmeName } from './programme.ts'
import { tabWords } from './text.ts'

/** A governor's office, for its own people: case workers and its resource group. */
export async function officeHome(asked: Asked): Promise<Home | null> {
  const { db, actor, params, today, language } = asked
  const office = actor.organisation
  if (!office || (params.office !== undefined && params.office !== office)) return null
  const [found, programmes] = await Promise.all([
    organisation(db, office, today),
    programmesOf(asked, office),
  ])
  const programme = programmes.find(one => one.id === params.programme) ?? programmes[0]
  if (found?.kind !== 'governor' || !programme) return null
  if (params.programme !== undefined && params.programme !== programme.id) return null
  const t = tabWords(language)
  const at = { programme: programme.id, office }
  return {
    name: found.name,
    fictional: found.illustrative,
    among: programmes.map(one => ({
      label: programmeName(one),
      href: href('applications', { programme: one.id, office }),
      here: one.id === programme.id,
    })),
    tabs: (
      [
        ['office.calls', href('call', at)],
        ['office.applications', href('applications', at)],
        ['office.selections', href('selection', at)],
        ['office.municipalities', href('officeMunicipalities', at)],
        ['office.journal', href('journal', { office })],
      ] as const
    )
      .filter(([tab]) => tab !== 'office.municipalities' || actor.role === 'caseWorker')
      .map(([tab, to]) => ({ tab, label: t[tab], href: to })),
  }
}

/** The programmes that an office has a region in, the newest first. */
export async function programmesOf({ db }: Pick<Asked, 'db'>, office: string): Promise<ProgrammeView[]> {
  const { programmes } = await gatherProgrammes(db)
  return [...programmes.values()].filter(one => one.regions.some(region => region.office === office))
}
