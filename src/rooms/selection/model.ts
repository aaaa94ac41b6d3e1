import type { DateText } from '../../core/dates.ts'

/** One place on the resource group's ranked list, first is best. */
export type Ranked = { municipality: string; reason: string }

/** The resource group's recommendation (innstilling) for one region: the authority decides, the group does not. */
export type Recommendation = {
  programme: string
  office: string
  /** Everyone who is recommended: the first list, then each supplement's. */
  ranking: Ranked[]
  dissent: string | null
  recommendedBy: string
  recommendedAt: Date
  entry: string
  supplements: Supplement[]
}

/** A later recommendation (tilleggsinnstilling) of those who were let in, or ranked, after the first. */
export type Supplement = {
  ranking: Ranked[]
  dissent: string | null
  recommendedBy: string
  recommendedAt: Date
}

export const outcomes = ['selected', 'reserve', 'notSelected'] as const
export type Outcome = (typeof outcomes)[number]

/** `conditional`: when it was decided, the political decision or the final application was outstanding. */
export type Decision = {
  programme: string
  municipality: string
  office: string
  outcome: Outcome
  conditional: boolean
  reason: string
  decidedBy: string
  decidedAt: Date
  entry: string
}

/** Late answers are recorded as they come: `answeredAt` after the end of `answerBy`. */
export type Offer = {
  programme: string
  municipality: string
  madeAt: Date
  answerBy: DateText
  entry: string
  answer: 'accepted' | 'declined' | null
  answeredAt: Date | null
  answeredBy: string | null
}

/** A municipality that was selected and has accepted: measures unlock here, money when the condition is met. */
export type Pilot = {
  municipality: string
  office: string
  conditional: boolean
  /** The political decision is in and adopts the application. */
  resolved: boolean
  /** `resolved`, and the final application is in where the region has two stages. */
  conditionMet: boolean
}

export type SelectionRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'samePerson'
  | 'noCall'
  | 'deadlineNotPassed'
  | 'alreadyRecommended'
  | 'nobodyRanked'
  | 'rankMissing'
  | 'ranksNotInOrder'
  | 'notAssessable'
  | 'notAssessed'
  | 'alreadyRanked'
  | 'leavesOut'
  | 'reasonMissing'
  | 'noRecommendation'
  | 'notRecommended'
  | 'nothingDecided'
  | 'alreadyDecided'
  | 'resolutionRejected'
  | 'regionFull'
  | 'programmeFull'
  | 'answerByMissing'
  | 'answerByPassed'
  | 'notFirstReserve'
  | 'noReserve'
  | 'noOffer'
  | 'alreadyAnswered'
  | 'changedByAnother'
  | 'commandInFlight'
  | 'keyReused'
