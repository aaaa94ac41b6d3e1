import { invitationsOf } from '../../rooms/applications/index.ts'
import { organisation } from '../../rooms/organisations/index.ts'
import { potPlace } from '../../rooms/pot/index.ts'
import { gatherProgrammes, type ProgrammeView } from '../../rooms/programmes/index.ts'
import { offersOf } from '../../rooms/selection/index.ts'
import { href } from '../../routes.ts'
import type { Asked, Home } from './model.ts'
import { programmeName } from './programme.ts'
import { tabWords } from './text.ts'

/** A municipality in a programme, for its own people and those who follow its pot. */
export async function municipalityHome(asked: Asked): Promise<Home | null> {
  const { db, actor, params, today, language } = asked
  const municipality = params.municipality ?? actor.organisation
  if (!params.programme || !municipality) return null
  const place = await potPlace(db, actor, { programme: params.programme, municipality })
  if (place === null || place === 'forbidden') return null
  const { programme, where } = place
  const own = actor.organisation === municipality
  const [found, among] = await Promise.all([
    organisation(db, municipality, today),
    own ? takenPart(asked, municipality) : [],
  ])
  const t = tabWords(language)
  const ofState = programme.municipality === null
  return {
    name: found?.name ?? place.name,
    fictional: found?.illustrative ?? false,
    among: (among.length > 0 ? among : [programme]).map(one => ({
      label: programmeName(one),
      href: href('pot', { programme: one.id, municipality }),
      here: one.id === programme.id,
    })),
    tabs: (
      [
        ['municipality.pot', href('pot', where), true],
        ['municipality.measures', href('measures', where), true],
        ['municipality.report', href('potReports', where), ofState],
        ['municipality.accounts', href('accounts', where), true],
        ['municipality.application', href('application', where), ofState && (own || readers.has(actor.role))],
      ] as const
    ).flatMap(([tab, to, there]) => (there ? [{ tab, label: t[tab], href: to }] : [])),
  }
}

/** Besides its own people, who reads a municipality's application. */
const readers = new Set(['caseWorker', 'secretariat', 'auditor'])

/** The state's programmes that a municipality takes part in or was invited to, the newest first. */
export async function takenPart({ db }: Pick<Asked, 'db'>, municipality: string): Promise<ProgrammeView[]> {
  const [invitations, offers, { programmes }] = await Promise.all([
    invitationsOf(db, { municipality }),
    offersOf(db, { municipality }),
    gatherProgrammes(db),
  ])
  const ids = new Set([...offers, ...invitations].map(one => one.programme))
  return [...programmes.values()]
    .filter(one => ids.has(one.id))
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn) || a.id.localeCompare(b.id))
}
