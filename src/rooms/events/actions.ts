import type { Command } from '../../core/actor.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { NewEvent } from './model.ts'
import { insertEvent } from './store.ts'
import { announce } from './subscriptions.actions.ts'

/** Writes down what an action has just done, in its own transaction, and queues what reacts to it. */
export async function record(tx: Tx, command: Command, event: NewEvent): Promise<void> {
  const { actor, at } = command
  const id = await insertEvent(tx, {
    recordedAt: at,
    person: actor.person,
    personName: actor.name,
    role: actor.role,
    organisation: actor.organisation,
    kind: event.kind,
    subject: event.subject,
    // A deputy acts in the other’s role: who was away stands with what was done.
    data: { ...event.data, ...(actor.actingFor ? { actingFor: actor.actingFor.person } : {}) },
    reason: event.reason ?? command.reason ?? null,
  })
  await announce(tx, event.kind, id)
}
