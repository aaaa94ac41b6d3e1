import type { PagesOf } from '../../../ui/page.ts'
import type { selectionRoutes } from '../routes.ts'
import * as offer from './offer.tsx'
import * as selection from './selection.tsx'

/** What answers each of the room's addresses. */
export const selectionPages: PagesOf<typeof selectionRoutes> = {
  selection: { get: selection.selectionPage },
  recommend: { post: selection.recommendPost },
  decideSelection: { post: selection.decideSelectionPost },
  answerOffer: { get: offer.offerPage, post: offer.answerOfferPost },
}
