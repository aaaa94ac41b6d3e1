import type { EventKind } from '../../event-kinds.ts'

/** `subject` is the id of the thing that it happened to. */
export type NewEvent = {
  kind: EventKind
  subject: string
  /** Small facts for readers and reactions. Digests of free text, never the text: a person's word may have to be erased. */
  data?: Record<string, string | number | boolean | null>
  reason?: string | undefined
}

export type EventRecord = {
  id: bigint
  recordedAt: Date
  person: string | null
  personName: string
  role: string
  organisation: string | null
  kind: string
  subject: string
  data: Record<string, unknown>
  reason: string | null
}

/** What a room does after an event: retried by jobs until it succeeds, and must stand being run again. */
export type Reaction<Context> = {
  name: string
  on: EventKind
  run(context: Context, event: EventRecord): Promise<void>
}
