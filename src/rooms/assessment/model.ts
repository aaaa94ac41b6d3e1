import type { Listed } from '../../core/deed.ts'

/** The two criteria that are scored; political adoption is a condition, and dialogue is procedure. */
export const criteria = ['motivation', 'capacity'] as const
export type Criterion = (typeof criteria)[number]

export const leastScore = 1
export const mostScore = 5
/** So few must have assessed each applicant, each for themselves. */
export const leastAssessors = 2

/** What one member gives an applicant by one criterion: 1 (weak) to 5 (strong), why, and what in the application shows it. */
export type Given = { score: number; reason: string; evidence: string }
export type Score = Given & { municipality: string; person: string; criterion: Criterion }
/** A score that the reader may see; `open`: it was opened with all others of its round. */
export type SeenScore = Score & { open: boolean }

export const declarations = ['impartial', 'conflict', 'unsure'] as const
/** What a member says of their own impartiality to all who compete for the region's places (D-6). */
export type Says = (typeof declarations)[number]
export type Declaration = {
  person: string
  says: Says
  reason: string
  /** What the group has judged of who did not say that they are impartial; null before. */
  judged: { disqualified: boolean; reason: string; by: string } | null
}

export type AssessmentRefusal =
  | 'notAllowed'
  | 'noGroup'
  | 'noCall'
  | 'deadlineNotPassed'
  | 'notAssessable'
  | 'notDeclared'
  | 'notJudged'
  | 'disqualified'
  | 'alreadyDeclared'
  | 'nothingToJudge'
  | 'judgesThemselves'
  | 'reasonMissing'
  | 'scoreOutside'
  | 'alreadyOpened'
  | 'commandInFlight'
  | 'keyReused'

/** A region whose applicants somebody has not assessed yet. */
export type AssessmentThing = Listed & { programme: string; office: string }
