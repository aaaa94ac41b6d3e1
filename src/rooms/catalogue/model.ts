import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Period } from '../../core/period.ts'

/** A grant scheme with its owner. `post` is «226.64»: a post may hold several schemes. */
export type Scheme = {
  id: string
  name: string
  directorate: string
  ministry: string
  post: string
  purpose: string
  illustrative: boolean
}

/** A day of any year, «03-15». */
export type MonthDay = string

/** Who may apply: every municipality, those whose figure reaches `atLeast`, or the counties alone. */
export const eligibles = ['all', 'indicator', 'counties'] as const
export type Eligible = (typeof eligibles)[number]

/** What happens to money that is left at the end of the year. */
export const unspentRules = ['repay', 'carryOver', 'onRequest', 'deducted'] as const
export type UnspentRule = (typeof unspentRules)[number]

/** Standard terms, so that what one scheme asks for can be held against another. */
export type Terms = {
  reportDue: MonthDay | null
  unspent: UnspentRule | null
  /** Per cent that the municipality itself puts in. */
  ownShare: number | null
  /** From which amount an auditor's statement is asked for; 0 always, null never. */
  auditorOre: Ore | null
}

/** What the state's grant rules ask of every scheme besides its goal (økonomibestemmelsene 6.2.1). */
export type Elements = { target: string; criteria: string; followUp: string; evaluation: string }

/** Everything about a scheme but its owners, posts and money. `purpose` is its goal, the first of the five elements. */
type Description = Elements &
  Terms & {
    id: string
    name: string
    purpose: string
    purposes: string[]
    groups: string[]
    eligible: Eligible
    indicator: string | null
    atLeast: string | null
    deadline: MonthDay | null
    /** How many forms an application takes, and how many reports a year. */
    forms: number
    reports: number
    illustrative: boolean
    /** Of a scheme that is not illustrative: name, posts and amounts are official, the rest is our classification. */
    classified: boolean
    /** It is itself a pot that takes up other schemes. */
    pooled: boolean
  }

export type OwnerPeriod = { owner: string } & { from: DateText | null; to: DateText | null }
/** The years of the budget, both inclusive; null is open. */
export type PostYears = { post: string; from: number | null; to: number | null }
export type AmountKind = 'proposed' | 'adopted'
export type Amount = { year: number; kind: AmountKind; ore: Ore }

/** A scheme as it is written down, read in and exported. */
export type Entry = Description & { owners: OwnerPeriod[]; posts: PostYears[]; amounts: Amount[] }

/** A scheme as it stands in the catalogue. */
export type Listed = Entry & { version: number }

/** What lists and comparisons need of a scheme: the owner on a date and the amount of one year. */
export type Outline = Terms &
  Pick<
    Description,
    | 'id'
    | 'name'
    | 'purposes'
    | 'groups'
    | 'eligible'
    | 'indicator'
    | 'atLeast'
    | 'deadline'
    | 'forms'
    | 'reports'
    | 'illustrative'
    | 'classified'
  > & { owner: string | null; pooled: boolean; amount: Amount | null }

/** Which ministry a directorate answers to, by date. A ministry that owns a scheme itself is its own. */
export type Tie = Period & { organisation: string; ministry: string }

/** A code of the lists of purposes and target groups, with its name in each language. */
export type Code = { kind: 'purpose' | 'group'; code: string; nb: string; nn: string; en: string }

export type SetAside = { scheme: string; reason: string; person: string; at: Date }

/** Addresses beside `/ordninger/:scheme`, so no scheme may be called so. */
export const reservedIds = [
  'ny',
  'fil',
  'overlapp',
  'kalender',
  'kandidater',
  'vilkar',
  'departementer',
  'les-inn',
]

export type CatalogueRefusal =
  | 'notAllowed'
  | 'unknownScheme'
  | 'unknownOwner'
  | 'unknownCode'
  | 'idTaken'
  | 'idReserved'
  | 'noOwner'
  | 'ownersOverlap'
  | 'badOwners'
  | 'badPosts'
  | 'badAmounts'
  | 'indicatorMissing'
  | 'alreadySetAside'
  | 'notSetAside'
  | 'rowsRefused'
  | 'nothingNew'
  | 'unknownFile'
  | 'fileMissing'
  | 'fileNotAllowed'
  | 'fileTooLarge'
  | 'changedByAnother'
  | 'commandInFlight'
  | 'keyReused'

/** What can be wrong with a row of the catalogue, besides what can be wrong with any table. */
export type EntryCode =
  | 'cellEmpty'
  | 'cellTooLong'
  | 'badId'
  | 'idReserved'
  | 'idTwice'
  | 'unknownCode'
  | 'unknownOwner'
  | 'badOwners'
  | 'ownersOverlap'
  | 'badPosts'
  | 'badAmounts'
  | 'badDay'
  | 'badNumber'
  | 'badWord'
  | 'indicatorMissing'
