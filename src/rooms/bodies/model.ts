import type { DateText } from '../../core/dates.ts'
import type { Listed } from '../../core/deed.ts'

export const bodyKinds = ['resourceGroup', 'steeringGroup', 'jury', 'userArena', 'youthCouncil'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** Whether its result is a recommendation (innstilling) to an authority, or a decision of its own by its legal basis. */
export type Authority = 'recommends' | 'decides'

/** What becomes of as many votes for as against: the chair's vote counts twice, or what was put falls. */
export type Tie = 'chair' | 'falls'

/** Several people who treat matters together: a resource group, a steering group, a jury. */
export type Body = {
  id: number
  kind: BodyKind
  name: string
  /** Whose body it is: the governor's office, the municipality. */
  owner: string
  programme: string | null
  authority: Authority
  /** Where the authority comes from, as the mandate has it: a letter, an act, a council's decision. */
  legalBasis: string
  /** How many voting seats must be filled; null: at least half of them, as in kommuneloven 11-9. */
  quorum: number | null
  tie: Tie
  /** The case that its minutes are filed on. */
  caseId: string
}

export const seatRoles = ['chair', 'member', 'secretary'] as const
export type SeatRole = (typeof seatRoles)[number]

/** A person's place in a body from-to. A deputy (vara) sits only while the member of `deputyOf` is away or disqualified. */
export type Seat = {
  number: number
  person: string
  name: string
  /** The organisation that the person sits there for. */
  organisation: string
  role: SeatRole
  /** A vote, or a voice alone. */
  votes: boolean
  deputyOf: number | null
  begins: DateText
  ends: DateText | null
}

/** A seat as it is kept; what its person is called is known elsewhere. */
export type SeatRow = Omit<Seat, 'name'> & { body: number }

/** A matter (sak) on a meeting's agenda. */
export type Matter = { number: number; title: string }

export type Meeting = {
  body: number
  number: number
  place: string
  startsAt: Date
  calledAt: Date
  calledBy: string
  matters: readonly Matter[]
  /** The registry entry of the approved minutes. */
  entry: string | null
  approvedAt: Date | null
  approvedBy: string | null
}

export const declarations = ['impartial', 'conflict', 'unsure'] as const
/** What a member says of their own impartiality (habilitet) in a matter, before it is opened. */
export type Declared = (typeof declarations)[number]
export const votes = ['for', 'against', 'abstains'] as const
export type Vote = (typeof votes)[number]

/** What happened in a meeting, in order: all that its state and its minutes are made from. */
export type Happening = { at: Date; by: string; person: string | null } & Said
export type Said =
  | { kind: 'opened' }
  | { kind: 'came'; seat: number }
  | { kind: 'left'; seat: number }
  | { kind: 'declared'; seat: number; matter: number; says: Declared; reason: string }
  /** The body has judged, without the member, whether the member is disqualified (forvaltningsloven 8). */
  | { kind: 'judged'; seat: number; matter: number; disqualified: boolean; reason: string }
  | { kind: 'taken'; matter: number }
  | { kind: 'put'; matter: number; proposal: string }
  | { kind: 'voted'; seat: number; matter: number; vote: Vote; reason: string }
  | { kind: 'concluded'; matter: number; how: 'consent' | 'votes' }
  | { kind: 'deferred'; matter: number; reason: string }
  | { kind: 'closed' }

export type BodyRefusal =
  | 'notAllowed'
  | 'unknownBody'
  | 'unknownProgramme'
  | 'notACaseNumber'
  | 'caseNumberTaken'
  | 'oneResourceGroup'
  | 'endsBeforeItBegins'
  | 'endsBeforeToday'
  | 'seatEnded'
  | 'sitsAlready'
  | 'oneChair'
  | 'noSuchMember'
  | 'noSeat'
  | 'unknownPerson'
  | 'agendaMissing'
  | 'nobodySits'
  | 'startsBeforeNow'
  | 'commandInFlight'
  | 'keyReused'

export type MeetingRefusal =
  | 'unknownMeeting'
  | 'commandInFlight'
  | 'keyReused'
  | 'notAllowed'
  | 'notNow'
  | 'notOpen'
  | 'alreadyOpen'
  | 'alreadyClosed'
  | 'notYetClosed'
  | 'alreadyHere'
  | 'notHere'
  | 'noSeat'
  | 'noMatter'
  | 'matterOpen'
  | 'noMatterOpen'
  | 'matterDone'
  | 'alreadyDeclared'
  | 'notDeclared'
  | 'notJudged'
  | 'judgesThemselves'
  | 'nothingToJudge'
  | 'reasonMissing'
  | 'proposalMissing'
  | 'notQuorate'
  | 'nothingPut'
  | 'takesNoPart'
  | 'alreadyVoted'
  | 'votesMissing'
  | 'notByConsent'
  | 'mattersLeft'
  | 'alreadyApproved'
  | 'samePerson'

/** A meeting that something waits for; `matter` is the first that one has not answered for. */
export type MeetingThing = Listed & { body: number; meeting: number; name: string; matter: number | null }
