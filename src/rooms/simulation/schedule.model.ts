import type { Ore } from '../../core/ore.ts'

/**
 * How sure a municipality can be of a year's money. Confirmed: the appropriation is adopted and the
 * allocation is final. Indicative: there is an amount that may change. Open: nobody has said anything.
 */
export type Certainty = 'confirmed' | 'indicative' | 'open'

/** What must happen before the money is certain, or why there is none. */
export type Depends =
  | 'nothing'
  | 'parliament'
  | 'finalRun'
  | 'parliamentAndRun'
  | 'frameOnly'
  | 'noShareYet'
  | 'noFrame'
  | 'ended'

export type PlannedYear = {
  year: number
  certainty: Certainty
  ore: Ore | null
  depends: Depends
  /** The programme's amount of the year and where it is from. */
  programmeOre: Ore | null
  source: string | null
  /** The year of the final run whose share is used; none where the award itself stands. */
  shareOf: number | null
}

export type Frame = { year: number; version: number; ore: Ore; source: string; at: Date; by: string }

/** What is known of a year. */
export type YearKnown = {
  year: number
  appropriation: { ore: Ore; status: 'proposed' | 'adopted'; source: string } | undefined
  frame: Pick<Frame, 'ore' | 'source'> | undefined
  final: { awardOre: Ore; potOre: Ore; illustrative: boolean } | undefined
}
