import type { Reaction } from '../rooms/events/index.ts'
import { type DispatchContext, dispatchLetters } from '../rooms/records/index.ts'

/** Everything that reacts to events, and what it may use. */
export const reactions: readonly Reaction<DispatchContext>[] = [dispatchLetters]
