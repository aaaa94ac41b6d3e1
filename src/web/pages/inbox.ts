import { inboxWith } from '../../rooms/applications/pages/applicants.tsx'
import { decisionsOf, outcomeWords } from '../../rooms/selection/index.ts'
import { outcomeTones } from '../../rooms/selection/pages/decisions.tsx'

/** The governor's inbox, with what the selection decided on each municipality, which is public once it is decided. */
export const inboxPage = inboxWith(async (ask, { programme, office }) => {
  const decisions = await decisionsOf(ask.db, programme, office)
  const outcomes = new Map(decisions.map(one => [one.municipality, one.outcome]))
  return municipality => {
    const outcome = outcomes.get(municipality)
    return outcome && { word: outcomeWords(ask.language)[outcome], tone: outcomeTones[outcome] }
  }
})
