import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { selectionRoutes } from '../routes.ts'
import * as offer from './offer.tsx'
import * as selection from './selection.tsx'
import { selectionsPage } from './selections.tsx'

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const selectionPages: PagesOf<typeof selectionRoutes> = {
  selections: { get: selectionsPage, in: ['programme.selections'] },
  selection: { get: selection.selectionPage, in: ['office.selections', 'programme.selections'] },
  recommend: { post: selection.recommendPost, done: done('recommend') },
  decideSelection: { post: selection.decideSelectionPost, done: done('decide') },
  answerOffer: {
    get: offer.offerPage,
    post: offer.answerOfferPost,
    in: ['office.selections', 'municipality.application', 'programme.selections'],
    done: done('answer'),
  },
}
