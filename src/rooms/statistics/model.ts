import type { DateText } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'

/** One sourced figure about an organisation in a year. `value` is a decimal string, exact as its source gave it. */
export type Fact = {
  indicator: string
  organisation: string
  year: number
  value: string
  source: string
  asOf: string
  illustrative: boolean
  /** The date whose municipalities the figure is about; none where it is about the one that it is kept for, always. */
  borders?: DateText | null
}

export const units = ['persons', 'kroner', 'percent', 'kilometres', 'years', 'count', 'index'] as const
export type Unit = (typeof units)[number]

/**
 * What a figure becomes when municipalities merge or divide: counts are summed, and divided by the share of people; a
 * share is the mean weighed by another indicator; and some can be neither, and are not carried.
 */
export const mergings = ['sum', 'weighted', 'none'] as const
export type Merging = (typeof mergings)[number]

export type Indicator = {
  id: string
  name: Record<Language, string>
  about: Record<Language, string>
  unit: Unit
  source: string
  merging: Merging
  /** The indicator that a share is weighed by, such as population; null where it is no share. */
  weight: string | null
  illustrative: boolean
}

/** A programme's year, for which figures may be set aside. */
export type YearOf = { programme: string; year: number }

/** A figure that is asked for: an indicator in a year. */
export type Reference = { indicator: string; year: number }

/**
 * A merger, or a part of a division. The predecessor ended on the date; the successor began then or lived on. `returns`
 * is the earlier municipality whose whole area the successor has again.
 */
export type Succession = { predecessor: string; successor: string; on: DateText; returns?: string }
/** Which part of a municipality that was divided went to a successor, from 0 to 1 as a decimal string. */
export type SplitWeight = Succession & { weight: string; source: string }

/**
 * A piece of a carried figure: `value` of the organisation counts with `share`, and for a mean with `weight`. `returned`
 * where the municipality has the area of the organisation again, so that it is its own figure.
 */
export type CarriedPart = {
  organisation: string
  value: string
  share: string
  shareSource: string | null
  weight: string | null
  returned?: true
}

/** A figure for a municipality. `carried` says how it was made where it is not the source's own. */
export type Figure = {
  municipality: string
  indicator: string
  year: number
  value: string
  source: string
  date: string
  illustrative: boolean
  carried: null | { how: 'sum' | 'mean'; from: DateText; parts: CarriedPart[]; weighedBy: string | null }
}

/** Why there is no figure: `about` is the organisation that it fails at. */
export type NotCarriedCode =
  | 'noFigure'
  | 'predecessorMissing'
  | 'splitWithoutWeight'
  | 'notForMerging'
  | 'weightMissing'
  | 'mergedLater'
export type NotCarried = {
  municipality: string
  indicator: string
  year: number
  why: NotCarriedCode
  about: string
}

export type StatisticsRefusal =
  | 'notAllowed'
  | 'fileMissing'
  | 'factsTooLarge'
  | 'notReady'
  | 'commandInFlight'
  | 'keyReused'
  | 'taken'
  | 'unknownWeight'
  | 'weightNeeded'
  | 'badId'
