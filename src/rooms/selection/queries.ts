import type { Db } from '../../platform/database/connect.ts'
import { type Draft, draftsOf } from '../../platform/drafts.ts'
import { applicationsOf } from '../applications/index.ts'
import { programmeById, regionOf } from '../programmes/index.ts'
import type { Decision, Offer, Pilot, Recommendation } from './model.ts'
import { conditionMet, isResolved } from './rules.ts'
import { selectDecisions, selectOffers, selectRecommendations } from './store.ts'

type Where = { programme?: string; office?: string; municipality?: string }

export async function recommendationOf(
  db: Db,
  programme: string,
  office: string,
): Promise<Recommendation | undefined> {
  const [found] = await selectRecommendations(db, { programme, office })
  return found
}

/** Every region's recommendation, in order of office. */
export const recommendationsOf = (db: Db, programme: string): Promise<Recommendation[]> =>
  selectRecommendations(db, { programme })

/** The authority's decisions, of a programme or of one of its regions. */
export const decisionsOf = (db: Db, programme: string, office?: string): Promise<Decision[]> =>
  selectDecisions(db, office === undefined ? { programme } : { programme, office })

export const decisionsWhere = (db: Db, where: Where): Promise<Decision[]> => selectDecisions(db, where)

export const offersOf = (db: Db, where: Where): Promise<Offer[]> => selectOffers(db, where)

export async function offerOf(db: Db, programme: string, municipality: string): Promise<Offer | undefined> {
  const [found] = await selectOffers(db, { programme, municipality })
  return found
}

/** What a region's decisions are called among all drafts, until their letters have been looked over. */
export const decisionDocument = ({ programme, office }: { programme: string; office: string }): string =>
  `decision/${programme}/${office}`

/** What is to be decided, as it was kept last; without fields when it has been decided. */
export const decisionDraft = async (
  db: Db,
  where: { programme: string; office: string },
): Promise<Draft | undefined> => {
  const document = decisionDocument(where)
  return (await draftsOf(db, [document])).get(document)
}

/** The municipalities that were selected and have accepted, in order of id, and whether money may go to each. */
export async function pilotsOf(db: Db, programme: string): Promise<Pilot[]> {
  const view = await programmeById(db, programme)
  if (!view) return []
  const accepted = new Set(
    (await selectOffers(db, { programme }))
      .filter(one => one.answer === 'accepted')
      .map(one => one.municipality),
  )
  if (accepted.size === 0) return []
  const decisions = await selectDecisions(db, { programme })
  const applications = new Map((await applicationsOf(db, { programme })).map(one => [one.municipality, one]))
  return decisions
    .filter(one => accepted.has(one.municipality))
    .map(({ municipality, office, conditional }) => {
      const application = applications.get(municipality)
      return {
        municipality,
        office,
        conditional,
        resolved: isResolved(application),
        conditionMet: conditionMet(regionOf(view, office)!.variant, application),
      }
    })
}

/** Whether a municipality takes part: it has accepted its offer, or the programme is its own. */
export async function isPilot(db: Db, programme: string, municipality: string): Promise<boolean> {
  if ((await offerOf(db, programme, municipality))?.answer === 'accepted') return true
  return (await programmeById(db, programme))?.municipality === municipality
}
