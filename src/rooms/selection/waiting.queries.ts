import type { Actor } from '../../core/actor.ts'
import { addDays, type DateText, dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { applicationsOf, metApplications, publishedCalls } from '../applications/index.ts'
import { type Gathered, type ProgrammeView, regionOf } from '../programmes/index.ts'
import { panelOf } from '../records/index.ts'
import { deeds, offerState, regionState, type SelectionState } from './deeds.rules.ts'
import { toSupplement } from './left-out.queries.ts'
import { conditionMet, isLate, isResolved } from './rules.ts'
import { selectRecommendations } from './store.ts'
import { type Decided, type RegionRow, selectRegionRows } from './waiting.store.ts'

/** What waits of a region, or of one municipality in it. */
export type Thing = Listed & {
  programme: string
  office: string
  municipality: string
  state: SelectionState
}
type Stands = Standing<Thing, SelectionState>
type Call = { office: string; deadline: DateText; handedIn: number }
type On = { at: Date; today: DateText }

/** What the selection asks of each: the group recommends, the secretariat decides, the municipality answers. */
export async function selectionWaiting(
  db: Db,
  actor: Actor,
  gathered: Gathered,
  on: On,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  const { role, organisation } = actor
  if (organisation === null || !concerns(deeds, actor)) return []
  const own = role === 'municipalDirector' || role === 'programmeLead'
  const standing = await (own ? ofMunicipality : ofRegions)(db, organisation, on, gathered)
  return waitingOf(deeds, actor, standing)
}

async function ofMunicipality(
  db: Db,
  municipality: string,
  { today }: On,
  { programmes }: Gathered,
): Promise<Stands[]> {
  const [rows, met] = await Promise.all([
    selectRegionRows(db, municipality),
    metApplications(db, { municipality }),
  ])
  return rows.flatMap(({ programme: id, office, decided }) => {
    const programme = programmes.get(id)
    const offer = decided[0]?.offer
    if (!programme || !offer) return []
    const subject = { municipality }
    if (offer.answer === null) return [offerStanding({ programme: id, office, municipality }, offer, subject)]
    const running = programme.startsOn <= today && today <= programme.endsOn
    const application = met.find(one => one.programme === id)?.application
    const { variant } = regionOf(programme, office)!
    if (offer.answer !== 'accepted' || !running || conditionMet(variant, application)) return []
    const state = isResolved(application) ? 'needsFinal' : 'needsResolution'
    const since = dateOf(offer.answeredAt!)
    return [
      { thing: { programme: id, office, municipality, state, names: [], since, due: null }, state, subject },
    ]
  })
}

async function ofRegions(db: Db, _: string, { at }: On, { programmes }: Gathered): Promise<Stands[]> {
  const [rows, calls] = await Promise.all([selectRegionRows(db, null), publishedCalls(db)])
  const supplements = await toBeSupplemented(db, rows, calls)
  const stands = [...programmes.values()].flatMap(programme =>
    calls
      .filter(one => one.programme === programme.id && isLate(at, one.deadline))
      .flatMap(call =>
        ofRegion(
          programme,
          call,
          rows.find(one => one.programme === programme.id && one.office === call.office),
          rows.find(one => one.programme === programme.id)?.taken ?? 0,
        ),
      ),
  )
  return [...stands, ...supplements.filter(one => programmes.has(one.thing.programme))]
}

/** Who has been let in after the recommendation and is on no list: looked for only where a list holds fewer than handed in. */
async function toBeSupplemented(
  db: Db,
  rows: readonly RegionRow[],
  calls: readonly (Call & { programme: string })[],
): Promise<Stands[]> {
  const short = rows.filter(
    row =>
      row.recommendedAt !== null &&
      calls.some(
        one => one.programme === row.programme && one.office === row.office && one.handedIn > row.listed,
      ),
  )
  const found = await Promise.all(
    short.map(async ({ programme, office }): Promise<Stands[]> => {
      const [[recommendation], applications] = await Promise.all([
        selectRecommendations(db, { programme, office }),
        applicationsOf(db, { programme, office }),
      ])
      const last = recommendation!.supplements.at(-1)?.recommendedAt ?? recommendation!.recommendedAt
      return toSupplement(applications, recommendation!).flatMap(({ municipality, treatments }) => {
        const letIn = treatments.at(-1)?.decidedAt
        // Whoever was left out knowingly waits for nobody.
        if (!letIn || letIn <= last) return []
        const since = dateOf(letIn)
        const thing = {
          programme,
          office,
          municipality,
          state: 'letIn' as const,
          due: null,
          since,
          names: [municipality],
        }
        return [{ thing, state: 'letIn' as const, subject: { office, panel: panelOf(office) } }]
      })
    }),
  )
  return found.flat()
}

/** What waits of a region whose deadline has passed. */
function ofRegion(programme: ProgrammeView, call: Call, row: RegionRow | undefined, taken: number): Stands[] {
  const region = regionOf(programme, call.office)
  if (!region) return []
  const { office } = call
  const subject = { office, panel: panelOf(office) }
  const thing = { programme: programme.id, office, municipality: '', due: null }
  if (!row?.recommendedAt) {
    const state = 'toRecommend'
    const since = addDays(call.deadline, 1)
    return call.handedIn > 0 ? [{ thing: { ...thing, state, since, names: [office] }, state, subject }] : []
  }
  const { decided } = row
  const state = regionState(true, true, row.undecided)
  const since = dateOf(row.recommendedAt)
  const declined = decided.flatMap(({ offer }) =>
    offer?.answer === 'declined' ? [dateOf(offer.answeredAt!)] : [],
  )
  const first = decided.find(one => one.outcome === 'reserve')?.municipality
  const free = row.takenHere < region.cap && taken < programme.nationalCap
  return [
    { thing: { ...thing, state, since, names: [office] }, state, subject },
    ...(first && declined.length > 0 && free
      ? [
          {
            thing: {
              ...thing,
              state: 'placeFree' as const,
              municipality: first,
              since: declined.sort()[0]!,
              names: [first],
            },
            state: 'placeFree' as const,
            subject,
          },
        ]
      : []),
    ...decided.flatMap(({ municipality, offer }) =>
      offer
        ? [
            offerStanding({ programme: programme.id, office, municipality }, offer, {
              ...subject,
              municipality,
            }),
          ]
        : [],
    ),
  ]
}

function offerStanding(
  where: { programme: string; office: string; municipality: string },
  offer: NonNullable<Decided['offer']>,
  subject: Stands['subject'],
): Stands {
  const state = offerState(offer)
  const since = dateOf(offer.madeAt)
  const thing = { ...where, state, since, due: offer.answerBy, names: [where.municipality] }
  return { thing, state, subject }
}
