import { canonicalJson, sha256 } from '../../core/digest.ts'

/** All heads at one moment. `before` is the digest of the checkpoint before, so that none can be left out. */
export type Heads = {
  number: number
  before: string | null
  sealedAt: Date
  /** Pot -> number of entries, and the head of its chain. */
  pots: Record<string, readonly [number, string]>
  /** The last event that is sealed, and the digest over all events until then; null before the first. */
  events: readonly [string, string] | null
  /** What never changes once it is there, with its digest: versions of rules, inputs of final runs. */
  fixed: Record<string, string>
}

/** A checkpoint as it is kept, and as an auditor gets it in a file. */
export type Checkpoint = {
  number: number
  sealedAt: Date
  content: string
  digest: string
  signature: string
  key: string
}

export const contentOf = (heads: Heads): string => canonicalJson(heads)

export const checkpointDigest = (content: string): string => sha256(content)

/** The head of the events after one more, from the head before it; «events» before the first. */
export const eventHead = (before: string, event: Record<string, unknown>): string =>
  sha256(canonicalJson([before, event]))

export const firstEventHead = 'events'

/** Whether something is to be sealed that the last checkpoint has not. */
export const hasMoved = (last: Heads | null, now: Omit<Heads, 'number' | 'before' | 'sealedAt'>): boolean =>
  last === null ||
  canonicalJson([last.pots, last.events, last.fixed]) !== canonicalJson([now.pots, now.events, now.fixed])
