import type { Mandate, Programme, ProgrammeRefusal, Region } from './model.ts'

/** What of a programme is a text or a day, and may be changed later. */
export const changeable = ['name', 'planningFrom', 'startsOn', 'endsOn', 'post'] as const
export type Changeable = Pick<Programme, (typeof changeable)[number]>

/** Something that was changed: what it was, what it is, why, by whom and when. */
export type Change = { number: number; reason: string; changedBy: string; changedAt: Date } & (
  | { field: (typeof changeable)[number]; before: string; after: string }
  | { field: 'region'; before: Region | null; after: Region }
  | { field: 'mandate'; before: Mandate; after: Mandate }
)

type Said = 'number' | 'reason' | 'changedBy' | 'changedAt'
type Without<One, Keys extends string> = One extends unknown ? Omit<One, Keys> : never
export type Changed = Without<Change, Said>

export type ChangeRefusal =
  | ProgrammeRefusal
  | 'nothingChanged'
  | 'startFixed'
  | 'yearOutside'
  | 'unknownOffice'
  | 'regionKnown'
  | 'noMandate'
  | 'fileNotAllowed'
  | 'fileTooLarge'
  | 'fileMissing'
