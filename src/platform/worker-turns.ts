import { getHeapStatistics } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Said } from './worker.ts'

/** Says something to whoever holds this worker, and gives what comes back. */
export type Turn = (value: unknown) => Promise<unknown>

/** A worker that holds more than this after its work, in bytes, is not kept for the next. */
const mostKept = 64_000_000

/**
 * What a worker's own file calls: `work` is done for each first message, and what it gives is the last answer to it.
 * Between, it may say and be told as often as it likes. A fault is told to the holder.
 */
export function answerInTurns(work: (first: unknown, turn: Turn) => Promise<unknown>): void {
  const port = parentPort
  if (!port) throw new Error('this file is run in a worker')
  const say = (said: Said, transfer: ArrayBuffer[] = []) => port.postMessage(said, transfer)
  let told: ((message: unknown) => void) | undefined
  const turn: Turn = value =>
    new Promise(resolve => {
      told = resolve
      say({ value })
    })
  const begin = async (first: unknown) => {
    try {
      const value = await work(first, turn)
      const { used_heap_size: heap, external_memory: external } = getHeapStatistics()
      const bytes = value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
      say({ value, ended: { spent: heap + external > mostKept } }, bytes)
    } catch (error) {
      // A text, a list or a stack that is longer than can be: there is no more room, as when memory ends.
      const heavy = error instanceof RangeError
      say({
        value: undefined,
        threw: { heavy, stack: error instanceof Error ? `${error.stack}` : `${error}` },
      })
    }
  }
  port.on('message', message => {
    const next = told
    told = undefined
    if (next) next(message)
    else void begin(message)
  })
}
