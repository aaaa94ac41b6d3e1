import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { selectionRoutes } from '../routes.ts'
import { decidePage } from './decisions.tsx'
import * as offer from './offer.tsx'
import * as posts from './posts.ts'
import { recommendPage } from './recommendation.tsx'
import * as review from './review.tsx'
import { selectionPage } from './selection.tsx'
import { selectionsPage } from './selections.tsx'

const done = doneWith(deedWords)
const tabs = ['office.selections', 'programme.selections'] as const

/** What answers each of the room's addresses. */
export const selectionPages: PagesOf<typeof selectionRoutes> = {
  selections: { get: selectionsPage, in: ['programme.selections'] },
  selection: { get: selectionPage, in: tabs },
  recommend: { get: recommendPage, post: posts.recommendPost, in: tabs, done: done('recommend') },
  decideSelection: { get: decidePage, post: posts.decideSelectionPost, in: tabs },
  reviewDecision: {
    get: review.reviewDecisionPage,
    post: posts.reviewDecisionPost,
    in: tabs,
    done: done('decide'),
  },
  answerOffer: {
    get: offer.offerPage,
    post: offer.answerOfferPost,
    in: ['office.selections', 'municipality.application', 'programme.selections'],
    done: done('answer'),
  },
}
