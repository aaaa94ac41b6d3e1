import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Db, dropConnection, setAway } from './connect.ts'

/** How often the database is asked whether it is there, and how long it may take to answer, in milliseconds. */
export type PulseTimes = { every: number; patience: number }

const usual: PulseTimes = { every: 500, patience: 3000 }

/** Whether the database answers. A page asks this before it asks the database anything. */
export type Pulse = { readonly alive: boolean; stop(): Promise<void> }

/**
 * Asks the database over a connection of its own, again and again. When no answer comes, every connection of `db` is
 * dropped, so that what waits on one is told now and not when the network gives up after many minutes. A statement that
 * merely takes long is left alone: the server, which is there, ends it by its own limit.
 */
export function keepPulse(
  db: Db,
  url: string,
  told: (alive: boolean) => void,
  times: PulseTimes = usual,
): Pulse {
  const stop = new AbortController()
  let alive = true
  const turn = (now: boolean) => {
    if (now === alive) return
    alive = now
    setAway(db, !now)
    told(now)
  }
  const watching = watch(url, times, stop.signal, turn)
  return {
    get alive() {
      return alive
    },
    async stop() {
      stop.abort()
      await watching
    },
  }
}

async function watch(
  url: string,
  { every, patience }: PulseTimes,
  stopped: AbortSignal,
  turn: (alive: boolean) => void,
): Promise<void> {
  while (!stopped.aborted) {
    const client = new pg.Client({ connectionString: url, application_name: 'handlingsrom pulse' })
    // What breaks between two questions is found by the next one.
    client.on('error', () => {})
    try {
      await within(patience, client.connect())
      while (!stopped.aborted) {
        await within(patience, client.query('select 1'))
        turn(true)
        await pause(every, undefined, { signal: stopped, ref: false })
      }
    } catch {
      if (!stopped.aborted) turn(false)
    }
    dropConnection(client)
    await pause(every, undefined, { signal: stopped, ref: false }).catch(() => {})
  }
}

/**
 * @throws Error when no answer has come in time. Where this process itself was busy, the answer may lie unread: a last
 *   moment is given for reading it.
 */
async function within(ms: number, answer: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  const late = pause(ms, undefined, { signal: over.signal, ref: false }).then(() =>
    pause(200, undefined, { signal: over.signal, ref: false }),
  )
  try {
    await Promise.race([
      answer,
      late.then(() => {
        throw new Error('the database does not answer')
      }),
    ])
  } finally {
    over.abort()
    late.catch(() => {})
    answer.catch(() => {})
  }
}
