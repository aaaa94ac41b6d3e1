import { join } from 'node:path'
import type { Clock } from '../platform/clock.ts'
import { type Config, sessionLimitsOf } from '../platform/config.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Log } from '../platform/log.ts'
import { openQueue, usualTrying } from '../platform/queue.ts'
import { sealerAt, sealKeyFile } from '../platform/seal-key.ts'
import { react, subscribe } from '../rooms/events/index.ts'
import { NotTheSealKey } from '../rooms/ledger/index.ts'
import { keepClearing } from './clear.ts'
import { makersOf } from './control.ts'
import { reactions } from './reactions.ts'
import { keepSealing } from './seal.ts'

type Options = {
  database: { db: Db; url: string }
  config: Config
  clock: Clock
  log: Log
  /** Whether this process works the jobs off and seals; otherwise it only queues them, for one that does. */
  works?: boolean
}

const codeOf = (error: Error): string => String((error as { code?: string }).code ?? '')

/** That another process seals is no fault that comes again every ten minutes, but is told once, with the way out. */
function onceFor(failed: (error: Error) => void, log: Log): (error: Error) => void {
  let told = false
  return error => {
    if (!(error instanceof NotTheSealKey)) return failed(error)
    if (!told)
      log('this process does not seal: its key is not the installation’s', {
        code: error.code,
        remedy:
          'copy the key’s file here, or name it with HANDLINGSROM_SEAL_KEY; see «handlingsrom seal-key»',
      })
    told = true
  }
}

/** Everything that goes on besides the pages: from here on events are reacted to. Stops in order. */
export async function startWork({ database, config, clock, log, works = true }: Options) {
  const { db, url } = database
  const outbox = config.HANDLINGSROM_OUTBOX ?? join(config.HANDLINGSROM_DATA, 'outbox')
  const trying = {
    ...usualTrying,
    attempts: config.HANDLINGSROM_JOB_ATTEMPTS,
    pauseSeconds: config.HANDLINGSROM_JOB_PAUSE,
  }
  // Read each time: after a succession the new key is in the same file.
  const sealer = () => sealerAt(sealKeyFile(config))
  const context = { db, clock, outbox, makers: makersOf(db, clock, sealer) }
  const handle = (job: { event: string }) => react(db, reactions, context, job)
  const queue = await openQueue(url, log, works ? { db, clock, handle } : undefined, trying)
  subscribe(reactions, queue.enqueue)
  const told = (what: string) => (error: Error) =>
    log(`${what} failed`, { error: error.name, code: codeOf(error) })
  const stopSealing = works ? keepSealing(db, clock, sealer, onceFor(told('sealing'), log)) : async () => {}
  const stopClearing = works
    ? keepClearing(db, clock, sessionLimitsOf(config), told('clearing'))
    : async () => {}
  return {
    async stop() {
      subscribe(reactions, null)
      await queue.stop()
      await stopClearing()
      await stopSealing()
    },
  }
}
