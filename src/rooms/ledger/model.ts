import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'

/** Parts of an amount by source scheme, in øre. Sources are sorted by id, so that the same parts give the same bytes. */
export type Vector = readonly { source: string; ore: Ore }[]

/** A credit of a pot with its own vector; `spent` grows from 0 to `amount` (invariant 3). */
export type Layer = { layer: number; amount: Ore; spent: Ore; vector: Vector }

/** What one entry took from one layer. */
export type Taken = { layer: number; parts: Vector }

type EntryKind = 'award' | 'expenditure' | 'reversal' | 'repayment'

type Line = { account: string; ore: Ore }

/** A voucher: its lines sum to zero, and its digest binds it to the one before in the same pot. */
export type Entry = {
  pot: string
  number: number
  key: string
  kind: EntryKind
  effectiveOn: DateText
  recordedAt: Date
  person: string | null
  role: string
  text: string
  reverses: number | null
  lines: Line[]
  origins: { layer: number; source: string; ore: Ore }[]
}

export type PotBalance = { pot: string; credited: Ore; spent: Ore; left: Ore }

export const potAccount = (pot: string): string => `pot:${pot}`
export const stateAccount = (pot: string): string => `state:${pot}`
export const spentAccount = (pot: string, purpose: string): string => `spent:${pot}:${purpose}`

/** The head of a chain that has no entry yet. */
export const genesis = (pot: string): string => `genesis:${pot}`
