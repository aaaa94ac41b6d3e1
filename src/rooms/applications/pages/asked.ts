import { href } from '../../../routes.ts'
import { type Answer, type Ask, type Crumb, forbidden, notFound } from '../../../ui/page.ts'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, regionOf, type Variant } from '../../programmes/index.ts'
import { type Case, caseById, panelOf } from '../../records/index.ts'
import { type Application, type Call, noAnswers, type Stage } from '../model.ts'
import { applicationOf, callOf, officeFor } from '../queries.ts'
import { dueFor, latest, may, nextStage } from '../rules.ts'
import { text } from '../text.ts'

/** The application that the address names, as whoever asks may see it. */
export type Asked = {
  /** `own`: the municipality itself, which alone sees the draft. `handles`: those who receive it. */
  view: 'own' | 'handles'
  programme: ProgrammeView
  municipality: string
  name: string
  office: string
  variant: Variant
  call: (Call & { filed: Case }) | undefined
  /** `id` is empty where nothing is begun. */
  application: Pick<Application, 'id' | 'submissions' | 'treatments' | 'resolution' | 'draft'>
  /** What is handed in next; undefined when all is in. */
  stage: Stage | undefined
  crumbs: Crumb[]
}

const nothingYet: Asked['application'] = {
  id: '',
  draft: { answers: noAnswers, version: 0, savedAt: new Date(0), savedBy: '', ready: null },
  submissions: [],
  treatments: [],
  resolution: undefined,
}

export async function applicationAsked(ask: Ask): Promise<Asked | Answer> {
  const municipality = ask.params.municipality!
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = programme && (await officeFor(ask.db, programme.id, municipality, programme.startsOn))
  const region = programme && office ? regionOf(programme, office) : undefined
  if (!programme || !office || !region) return notFound
  const own = may.draft(ask.actor, { municipality }).ok
  if (!own && !may.read(ask.actor, { municipality, office, panel: panelOf(office) }).ok) return forbidden
  const call = await callOf(ask.db, programme.id, office)
  const application = (await applicationOf(ask.db, programme.id, municipality)) ?? nothingYet
  return {
    view: own ? 'own' : 'handles',
    programme,
    municipality,
    name: (await namesOn(ask.db, ask.today, [municipality])).get(municipality) ?? municipality,
    office,
    variant: region.variant,
    call: call && { ...call, filed: (await caseById(ask.db, call.caseId))! },
    application: own ? application : { ...application, draft: nothingYet.draft },
    stage: nextStage(region.variant, application),
    crumbs: crumbsFor(ask, programme),
  }
}

const crumbsFor = (ask: Ask, programme: ProgrammeView): Crumb[] => [
  { label: text(ask.language).programmes, href: href('programmes') },
  { label: programme.name, href: href('programme', { programme: programme.id }) },
]

export const place = (asked: Pick<Asked, 'programme' | 'municipality'>) => ({
  programme: asked.programme.id,
  municipality: asked.municipality,
})

/** When the next stage is due; where all is in, when the last one was. */
export const dueOf = ({
  stage,
  call,
  application,
}: {
  stage: Stage | undefined
  call: Call
  application: Asked['application']
}) => {
  const last = stage ?? latest(application.submissions)?.stage
  return last ? dueFor(call, last, application) : call.deadline
}
