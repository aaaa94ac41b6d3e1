import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Enqueue } from '../../platform/queue.ts'
import type { Reaction } from './model.ts'
import { selectEvents } from './store.ts'

type Subscription = { kinds: ReadonlySet<string>; enqueue: Enqueue }

// Set once when the process starts. An event that nobody reacts to costs no job.
let subscription: Subscription | null | undefined

/**
 * Tells the log which kinds of event have reactions, and where their jobs are queued. Null says that nothing reacts here:
 * where a history is replayed, say. Until one or the other is said, no event is recorded.
 */
export function subscribe<C>(reactions: readonly Reaction<C>[], enqueue: Enqueue | null): void {
  subscription = enqueue && { kinds: new Set(reactions.map(one => one.on)), enqueue }
}

/** Queues the job of an event, where its kind has reactions. */
export async function announce(tx: Tx, kind: string, id: bigint): Promise<void> {
  if (subscription === undefined)
    throw new Error(
      `«${kind}» is recorded in a process that has not said what reacts to events: subscribe first`,
    )
  if (subscription?.kinds.has(kind)) await subscription.enqueue(tx, { event: id.toString(), kind })
}

/** Runs every reaction to one event. Throws when one fails, so that the job is tried again. */
export async function react<C>(
  db: Db,
  reactions: readonly Reaction<C>[],
  context: C,
  job: { event: string },
): Promise<void> {
  const [event] = await selectEvents(db, { id: job.event }, 1)
  if (!event) throw new Error(`no event ${job.event}`)
  for (const reaction of reactions) if (reaction.on === event.kind) await reaction.run(context, event)
}
