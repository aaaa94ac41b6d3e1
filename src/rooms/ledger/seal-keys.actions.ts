import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Sealer } from '../../platform/seal-key.ts'
import { lockSealing, selectLastCheckpoint } from './checkpoint.store.ts'
import type { SealKey } from './model.ts'
import { successionDigest } from './seal-keys.rules.ts'
import { insertSealKey, insertSealKeysSeen, selectSealKeys } from './seal-keys.store.ts'

/** This process has another key than the installation's, so it seals nothing. */
export class NotTheSealKey extends Error {
  readonly code = 'notTheSealKey'
}

/**
 * The key that the next checkpoint is signed with. An installation that has none yet gets this process's, one of several
 * that start at once; the caller has locked the sealing.
 *
 * @throws NotTheSealKey where this process has another one.
 */
export async function ownSealKey(tx: Tx, at: Date, sealer: Sealer): Promise<void> {
  const current = (await registered(tx)).at(-1)
  if (!current) await insertSealKey(tx, await following(tx, [], at, sealer.publicKey))
  else if (current.publicKey !== sealer.publicKey) throw new NotTheSealKey()
}

/** Registers this process's key where the installation has none, and tells which is in force. */
export const sealKeyInForce = (db: Db, at: Date, sealer: Sealer): Promise<SealKey> =>
  db.transaction().execute(async tx => {
    await lockSealing(tx)
    const keys = await registered(tx)
    if (keys.length > 0) return keys.at(-1)!
    const first = await following(tx, [], at, sealer.publicKey)
    await insertSealKey(tx, first)
    return first
  })

/**
 * Hands over from one key to the next, from the next checkpoint on. `by` is the key in force, or why it is lost.
 *
 * @returns refused where `by` is not the key in force, or where the next one is.
 */
export const succeedSealKey = (
  db: Db,
  at: Date,
  next: string,
  by: { sealer: Sealer } | { reason: string },
): Promise<Result<void, 'notTheSealKey' | 'sealKeyInForce'>> =>
  db.transaction().execute(async tx => {
    await lockSealing(tx)
    const keys = await registered(tx)
    const current = keys.at(-1)
    if (current?.publicKey === next) return refuse('sealKeyInForce')
    if ('sealer' in by && current?.publicKey !== by.sealer.publicKey) return refuse('notTheSealKey')
    const key = await following(tx, keys, at, next)
    const signed = 'sealer' in by ? by.sealer.sign(successionDigest(by.sealer.publicKey, key)) : null
    await insertSealKey(tx, { ...key, signature: signed, reason: 'reason' in by ? by.reason : null })
    return done
  })

async function registered(tx: Tx): Promise<SealKey[]> {
  const keys = await selectSealKeys(tx)
  if (keys.length > 0) return keys
  await insertSealKeysSeen(tx)
  return selectSealKeys(tx)
}

async function following(tx: Tx, keys: readonly SealKey[], at: Date, publicKey: string): Promise<SealKey> {
  const last = await selectLastCheckpoint(tx)
  const firstCheckpoint = (last?.number ?? 0) + 1
  return {
    number: keys.length + 1,
    publicKey,
    firstCheckpoint,
    since: at.toISOString(),
    signature: null,
    reason: null,
  }
}
