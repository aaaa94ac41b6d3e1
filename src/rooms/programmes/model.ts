import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** oneStage: the political decision may follow. twoStage: preliminary, then final application. */
export const variants = ['oneStage', 'twoStage'] as const
export type Variant = (typeof variants)[number]

export type TargetGroup = {
  text: string
  /** Both inclusive, in years. */
  ageFrom: number
  ageTo: number
  families: boolean
}

/** With the target group, what the state's grant rules ask of a scheme (økonomibestemmelsene 6.2.1); empty is not written. */
export type Elements = { goal: string; criteria: string; followUp: string; evaluation: string }

export type Programme = Elements & {
  id: string
  name: string
  target: TargetGroup
  planningFrom: DateText
  startsOn: DateText
  /** The last day measures may run. */
  endsOn: DateText
  nationalCap: number
  /** The organisation that sends the money and the award letters. */
  sender: string
  /** The pooled scheme's own budget post, «226.64». */
  post: string
  illustrative: boolean
  /** Whose own programme it is, over the budgets of its sectors; null for the state's. */
  municipality: string | null
}

/** The decision that lets the programme open, and the document it stands in where that was handed in. */
export type Mandate = {
  decidedBy: string
  decidedOn: DateText
  reference: string
  document?: { sha256: string; name: string }
}

export const recommenders = ['resourceGroup', 'governor', 'nobody'] as const

/** How the programme is run in a year. */
export type Settings = {
  year: number
  recommendedBy: (typeof recommenders)[number]
  /** An organisation; null where each region's governor decides. */
  decidedBy: string | null
  /** Whether choosing and granting is an individual decision, as judged for this programme, and why. */
  individualDecision: boolean
  decisionReason: string
  /** Of an individual decision alone. */
  appealBody: string | null
  applicationDue: DateText | null
  reportDue: DateText
  followUp: string
  control: string
  evaluation: string
}

/** A region is a governor's office; each runs its own process variant. */
export type Region = { office: string; variant: Variant; cap: number }

export type Appropriation = { year: number; ore: Ore; status: 'proposed' | 'adopted'; source: string }

/** What a scheme gives to the pot in a year, from which post. The contributions of a year sum to its appropriation. */
export type Contribution = { year: number; scheme: string; ore: Ore; post?: string | null }

/** `purposes` are codes of the catalogue, where the programme stands as a scheme itself. */
export type NewProgramme = Omit<Programme, keyof Elements | 'municipality'> &
  Partial<Elements> & { regions: Region[]; purposes?: string[] }

/** What a municipality says of a programme of its own, with the decision that it rests on. */
export type NewOwnProgramme = Pick<Programme, 'name' | 'goal' | 'target' | 'startsOn' | 'endsOn'> & {
  mandate: Mandate
}

export type ProgrammeRefusal =
  | 'notAllowed'
  | 'notNow'
  | 'samePerson'
  | 'unknownProgramme'
  | 'idTaken'
  | 'noRegion'
  | 'agesReversed'
  | 'datesReversed'
  | 'mandateRecorded'
  | 'yearFunded'
  | 'contributionsDiffer'
  | 'commandInFlight'
  | 'keyReused'
