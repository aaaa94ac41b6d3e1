import type { DateText } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import type { Question } from './questions.model.ts'

/** Every directorate that contributes. */
export const everyone = '*'

/** One directorate asks one question, with the reason why. What a person proposed is the same in every language. */
export type Ask = { question: Question; directorate: string; why: Record<Language, string> }

/** Who asks what, and why, from a date until the next version. Without a programme it is the shipped one. */
export type Crosswalk = {
  id: string
  programme: string | null
  number: number
  validFrom: DateText
  lines: Ask[]
}

export const changes = ['ask', 'drop'] as const
export type Change = (typeof changes)[number]

/** A directorate's proposal about its own line: it holds when every other contributing directorate has agreed. */
export type Proposal = {
  id: string
  programme: string
  directorate: string
  question: Question
  change: Change
  why: string
  proposedBy: string
  proposedAt: Date
  /** The version that it became; null while it is open, or when it was turned down. */
  crosswalk: string | null
  endedAt: Date | null
  answers: { directorate: string; agreed: boolean; reason: string | null; by: string; at: Date }[]
}

export type CrosswalkRefusal =
  | 'notAllowed'
  | 'unknownProgramme'
  | 'unknownQuestion'
  | 'alreadyAsked'
  | 'notAsked'
  | 'moneyStays'
  | 'tooLittlePrefilled'
  | 'alreadyProposed'
  | 'unknownProposal'
  | 'proposalEnded'
  | 'alreadyAnswered'
  | 'ownProposal'
  | 'reasonMissing'
  | 'commandInFlight'
  | 'keyReused'
