import { canonicalJson, sha256 } from '../../core/digest.ts'
import type { SealKey } from './model.ts'

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
