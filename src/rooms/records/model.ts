import type { DateText } from '../../core/dates.ts'

/** A case of one office, «2019/10445»: year and number are unique within the office. */
export type Case = {
  id: string
  organisation: string
  year: number
  number: number
  title: string
  openedOn: DateText
}

export type Direction = 'in' | 'out' | 'internal'

/** A registry entry (journalpost): one document in, out or internal, public unless it has a legal basis. */
export type RegistryEntry = {
  id: string
  caseId: string
  number: number
  direction: Direction
  title: string
  party: string
  copyTo: string | null
  legalBasis: string | null
  recordedAt: Date
}

/** What a command is called in what it registered; of those that nobody sent by a form, nothing. */
export type OfCommand = { command: string | null }

export type NewDocument = { title: string; name: string; bytes: Uint8Array; mediaType: string }

export type NewEntry = {
  caseId: string
  direction: Direction
  title: string
  /** Who it came from, or went to. */
  party: string
  copyTo?: string | undefined
  /** The legal basis of a restriction; an entry without one is public. */
  legalBasis?: string | undefined
  documents: readonly NewDocument[]
}

/** Who stands behind a letter. `onBehalf`: «etter fullmakt». */
export type Approver = { person: string; name: string; title: string; onBehalf: boolean }

export type DocumentRow = {
  entry: string
  number: number
  title: string
  name: string
  sha256: string
  mediaType: string
  bytes: bigint
}

export const caseNumber = ({ year, number }: { year: number; number: number }): string => `${year}/${number}`

/** «2019/10445» as people write it; null when it is no case number. */
export function readCaseNumber(text: string): { year: number; number: number } | null {
  const match = /^\s*(\d{4})\/(\d{1,9})\s*$/.exec(text)
  return match ? { year: Number(match[1]), number: Number(match[2]) } : null
}
