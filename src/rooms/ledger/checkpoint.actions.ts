import type { Tx } from '../../platform/database/connect.ts'
import type { Sealer } from '../../platform/seal-key.ts'
import { type Checkpoint, checkpointDigest, contentOf, type Heads, hasMoved } from './checkpoint.rules.ts'
import { insertCheckpoint, lockSealing, selectLastCheckpoint } from './checkpoint.store.ts'
import { ownSealKey } from './seal-keys.actions.ts'
import { selectPots } from './store.ts'

/** What other rooms have to be sealed: asked once the sealing is locked, from where the last one came to. */
export type Others = (last: Heads['events']) => Promise<Pick<Heads, 'events' | 'fixed'>>

/**
 * Seals the heads of all pots, and of what others bring, into the next checkpoint, signed. Nothing when nothing has
 * moved since the last one.
 *
 * @throws NotTheSealKey where the sealer's key is not the installation's.
 */
export async function seal(tx: Tx, at: Date, sealer: Sealer, others: Others): Promise<Checkpoint | null> {
  await lockSealing(tx)
  await ownSealKey(tx, at, sealer)
  const last = await selectLastCheckpoint(tx)
  const lastHeads = last ? (JSON.parse(last.content) as Heads) : null
  const { events, fixed } = await others(lastHeads?.events ?? null)
  const opened = await selectPots(tx)
  const pots = Object.fromEntries(opened.map(one => [one.id, [one.lastEntry, one.head] as const]))
  if (!hasMoved(lastHeads, { pots, events, fixed })) return null
  const number = (last?.number ?? 0) + 1
  const content = contentOf({ number, before: last?.digest ?? null, sealedAt: at, pots, events, fixed })
  const digest = checkpointDigest(content)
  const made = {
    number,
    sealedAt: at,
    content,
    digest,
    signature: sealer.sign(digest),
    key: sealer.publicKey,
  }
  await insertCheckpoint(tx, made)
  return made
}

export { selectLastCheckpoint as lastCheckpoint } from './checkpoint.store.ts'
