import type { DeedRefusal } from '../../core/deed.ts'
import type { Ore } from '../../core/ore.ts'
import type { RunRefusal, Setup } from '../allocation/index.ts'
import type { Mandate, NewProgramme, ProgrammeRefusal, Settings } from '../programmes/index.ts'

/** The steps in order; each has its own page, and its name in the address. */
export const steps = [
  'mandat',
  'mal',
  'ordninger',
  'regioner',
  'avgjorelse',
  'enkeltvedtak',
  'frister',
  'oppfolging',
  'regnestykke',
  'se-over',
] as const
export type Step = (typeof steps)[number]
/** Those that hold answers; the last one is for reading. */
export type Asking = Exclude<Step, 'se-over'>
export const asking = steps.filter(one => one !== 'se-over') as Asking[]

/** As typed in one step's form; a later year has none of what is settled for the programme. */
export type Typed = Record<string, string>
/** The drafts of the steps: what was typed, and which save that was. */
export type Answers = Record<Asking, { version: number; fields: Typed; savedAt: Date | null }>

export type PreparationState = 'draft' | 'sent' | 'returned' | 'approved' | 'discarded'

export type Preparation = {
  id: number
  /** Null until it is approved, where the programme is a new one. */
  programme: string | null
  year: number
  title: string
  state: PreparationState
  /** The first step that lacks something, from 1 to 10. */
  nextStep: number
  sender: string | null
  startedName: string
  startedAt: Date
  sentBy: string | null
  sentName: string | null
  sentAt: Date | null
  decidedName: string | null
  decidedAt: Date | null
  returnReason: string | null
}

/** One scheme's money in the year: what is appropriated, which part of it goes to the pot, and the rule it goes by. */
export type SchemeShare = { scheme: string; post: string; ore: Ore; rule: string }

/** What all steps come to, as it is recorded when another has said yes. */
export type Prepared = {
  year: number
  /** Null where the programme is there already. */
  programme: { mandate: Mandate; about: Omit<NewProgramme, 'id'> } | null
  sender: string
  appropriation: { status: 'proposed' | 'adopted'; source: string }
  schemes: SchemeShare[]
  recipients: NonNullable<Setup['recipients']>
  guarantee: Setup['guarantee']
  settings: Settings
}

export type PreparationRefusal =
  | DeedRefusal
  | ProgrammeRefusal
  | RunRefusal
  | 'unknownPreparation'
  | 'notSent'
  | 'alreadySent'
  | 'alreadyApproved'
  | 'isDiscarded'
  | 'stepsLacking'
  | 'yearOutside'
  | 'beingPrepared'
  | 'noRule'
  | 'nothingToTry'
  | 'chooseScheme'
  | 'factsFile'
  | 'notesFirst'
  | 'fileMissing'
  | 'fileNotAllowed'
  | 'fileTooLarge'
  | 'changedByAnother'
