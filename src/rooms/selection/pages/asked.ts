import { href } from '../../../routes.ts'
import { type Answer, type Ask, type Crumb, notFound } from '../../../ui/page.ts'
import { type Application, applicationsOf, type Call, callOf } from '../../applications/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, type Region, regionOf } from '../../programmes/index.ts'
import { panelOf } from '../../records/index.ts'
import { regionState } from '../deeds.rules.ts'
import type { Decision, Offer, Recommendation } from '../model.ts'
import { decisionsOf, offersOf, recommendationOf } from '../queries.ts'
import { conditionMet, isLate, isResolved, may, type Places, takesPlace } from '../rules.ts'
import { text } from '../text.ts'

/** A region's selection as it stands, with everything its page needs. */
/** As many rows of each list as a region’s selection shows at once. */
export const perPage = 10

export type Asked = {
  programme: ProgrammeView
  region: Region
  office: string
  call: Call | undefined
  /** Those handed in, of the region. */
  applications: Application[]
  recommendation: Recommendation | undefined
  decisions: Decision[]
  offers: Map<string, Offer>
  places: Places
  name: (id: string) => string
  /** Whether whoever asks may read the recommendation: those who handle it, and anyone once it is decided. */
  open: boolean
  /** Whether they may read the applications themselves. */
  mayRead: boolean
  crumbs: Crumb[]
}

export async function selectionAsked(ask: Ask, office: string): Promise<Asked | Answer> {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const region = programme && regionOf(programme, office)
  if (!programme || !region) return notFound
  const { id } = programme
  const recommendation = await recommendationOf(ask.db, id, office)
  const all = await decisionsOf(ask.db, id)
  const offers = new Map((await offersOf(ask.db, { programme: id })).map(one => [one.municipality, one]))
  const taking = all.filter(one => takesPlace(one, offers.get(one.municipality)))
  const decisions = inOrder(
    all.filter(one => one.office === office),
    recommendation,
  )
  const handedIn = (await applicationsOf(ask.db, { programme: id, office })).filter(
    one => one.submissions.length > 0,
  )
  const mayRead = may.readRecommendation(ask.actor, { office, panel: panelOf(office) }).ok
  const ids = [office, ...handedIn.map(one => one.municipality), ...decisions.map(one => one.municipality)]
  const names = await namesOn(ask.db, ask.today, ids)
  return {
    programme,
    region,
    office,
    call: await callOf(ask.db, id, office),
    applications: handedIn,
    recommendation,
    decisions,
    offers,
    places: {
      inRegion: taking.filter(one => one.office === office).length,
      inAll: taking.length,
      regionCap: region.cap,
      nationalCap: programme.nationalCap,
    },
    name: one => names.get(one) ?? one,
    open: decisions.length > 0 || mayRead,
    mayRead,
    crumbs: [
      { label: text(ask.language).programmes, href: href('programmes') },
      { label: programme.name, href: href('programme', { programme: id }) },
    ],
  }
}

/** Decisions in the order of the resource group's list. */
function inOrder(decisions: Decision[], recommendation: Recommendation | undefined): Decision[] {
  const place = (one: Decision) =>
    recommendation?.ranking.findIndex(ranked => ranked.municipality === one.municipality) ?? 0
  return decisions.toSorted((a, b) => place(a) - place(b))
}

/** Those who are recommended and not decided on, each with its place on the list. */
export const undecided = ({ recommendation, decisions }: Asked) =>
  (recommendation?.ranking ?? []).flatMap(({ municipality, reason }, i) =>
    decisions.some(one => one.municipality === municipality) ? [] : [{ municipality, reason, place: i + 1 }],
  )

export const freePlaces = ({ places }: Asked) => ({
  inRegion: Math.max(0, places.regionCap - places.inRegion),
  inAll: Math.max(0, places.nationalCap - places.inAll),
})

/** What a selected municipality's money still waits for, with its date; empty when the condition is met. */
export function waitsFor({ call, region, applications }: Asked, municipality: string) {
  const application = applications.find(one => one.municipality === municipality)
  const met = conditionMet(region.variant, application)
  const final = application?.submissions.some(one => one.stage === 'final') ?? false
  return {
    met,
    resolution: !isResolved(application),
    finalDue: region.variant === 'twoStage' && !final ? (call?.finalDeadline ?? null) : null,
  }
}

/** Where the region stands, for whoever asks what can be done with it. */
export const regionStanding = (ask: Ask, asked: Asked) => ({
  thing: asked,
  state: regionState(
    asked.call !== undefined && isLate(ask.command.at, asked.call.deadline),
    asked.recommendation !== undefined,
    undecided(asked).length > 0,
  ),
  subject: { panel: panelOf(asked.office) },
})

/** The way up from an act of the selection. */
export const underSelection = (ask: Ask, asked: Asked) => ({
  crumbs: [
    ...asked.crumbs,
    {
      label: text(ask.language).title(asked.name(asked.office)),
      href: href('selection', { programme: asked.programme.id, office: asked.office }),
    },
  ],
  illustrative: asked.programme.illustrative,
})
