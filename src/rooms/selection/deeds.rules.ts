import { permission } from '../../core/actor.ts'
import type { Deed } from '../../core/deed.ts'
import type { Offer, SelectionRefusal } from './model.ts'
import { may } from './rules.ts'

/** A region, from its open call to the last of the ranked decided on; a place that was declined while somebody waits. */
export type RegionState = 'open' | 'toRecommend' | 'recommended' | 'decided' | 'placeFree'
export type OfferState = 'unanswered' | 'answered'
/** What money waits for when the offer is accepted. */
type ConditionState = 'needsResolution' | 'needsFinal'
/** Somebody has been let in who is on no list. */
type SupplementState = 'letIn'
export type SelectionState = SupplementState | RegionState | OfferState | ConditionState

export const deeds = {
  recommend: {
    who: may.recommend,
    in: ['toRecommend'],
    before: { open: 'deadlineNotPassed' },
    after: {
      recommended: 'alreadyRecommended',
      decided: 'alreadyRecommended',
      placeFree: 'alreadyRecommended',
    },
    waits: { seen: permission({ caseWorker: 'office', ks: 'any', secretariat: 'any' }) },
  },
  /** Goes on where the recommendation ended, for those who were let in after it. */
  supplement: {
    who: may.recommend,
    in: ['letIn'],
    waits: { seen: permission({ caseWorker: 'office', ks: 'any', secretariat: 'any' }) },
  },
  decide: {
    who: may.decide,
    in: ['recommended'],
    before: { open: 'noRecommendation', toRecommend: 'noRecommendation' },
    after: { decided: 'nothingDecided', placeFree: 'nothingDecided' },
    waits: { seen: permission({ caseWorker: 'office', ks: 'any', panelMember: 'panel' }) },
  },
  promote: {
    who: may.decide,
    in: ['placeFree'],
    before: { open: 'noRecommendation', toRecommend: 'noRecommendation' },
    after: { recommended: 'noReserve', decided: 'noReserve' },
    waits: { seen: permission({ caseWorker: 'office', ks: 'any', panelMember: 'panel' }) },
  },
  answer: {
    who: may.answerOffer,
    in: ['unanswered'],
    after: { answered: 'alreadyAnswered' },
    waits: {
      seen: permission({
        caseWorker: 'office',
        ks: 'any',
        programmeLead: 'municipality',
        panelMember: 'panel',
        secretariat: 'any',
      }),
    },
  },
  /** Done among the applications: the political decision is recorded, or the final application sent. */
  meetCondition: {
    who: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
    in: ['needsResolution', 'needsFinal'],
    waits: {},
  },
} satisfies Record<string, Deed<unknown, SelectionState, SelectionRefusal>>

export const offerState = ({ answer }: Pick<Offer, 'answer'>): OfferState =>
  answer ? 'answered' : 'unanswered'

/** Where a region stands: `late` when its call's deadline has passed, `undecided` while some of the ranked lack a decision. */
export function regionState(late: boolean, recommended: boolean, undecided: boolean): RegionState {
  if (!recommended) return late ? 'toRecommend' : 'open'
  return undecided ? 'recommended' : 'decided'
}
