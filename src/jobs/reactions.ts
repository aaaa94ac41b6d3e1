import { readLines } from '../rooms/accounts/index.ts'
import { makeOrderedRun } from '../rooms/allocation/index.ts'
import { type ControlContext, makeOrder } from '../rooms/control/index.ts'
import type { Reaction } from '../rooms/events/index.ts'
import { type DispatchContext, dispatchLetters } from '../rooms/records/index.ts'
import { checkFacts, writeFacts } from '../rooms/statistics/index.ts'

/** Everything that reacts to events, and what it may use. */
export const reactions: readonly Reaction<DispatchContext & ControlContext>[] = [
  dispatchLetters,
  checkFacts,
  writeFacts,
  makeOrderedRun,
  readLines,
  makeOrder,
]
