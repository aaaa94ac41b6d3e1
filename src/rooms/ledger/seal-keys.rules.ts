import { canonicalJson, sha256 } from '../../core/digest.ts'

/** A key that checkpoints are signed with, from its first one until the next key's. Texts are base64, `since` ISO in UTC. */
export type SealKey = {
  number: number
  publicKey: string
  firstCheckpoint: number
  since: string
  /** By the key before it; null for the first, and where that was lost, which `reason` then tells. */
  signature: string | null
  reason: string | null
}

/** The key in force for a checkpoint; undefined where none is registered for it. */
export const keyInForce = (keys: readonly SealKey[], checkpoint: number): SealKey | undefined =>
  keys.findLast(one => one.firstCheckpoint <= checkpoint)

/** What a key signs to hand over to the next. */
export const successionDigest = (before: string, next: Omit<SealKey, 'signature' | 'reason'>): string =>
  sha256(
    canonicalJson({
      before,
      number: next.number,
      publicKey: next.publicKey,
      firstCheckpoint: next.firstCheckpoint,
      since: next.since,
    }),
  )
