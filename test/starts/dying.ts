import { connect } from '../../src/platform/database/connect.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openQueue, usualTrying } from '../../src/platform/queue.ts'

/** Works off a queue until a job kills it: the one of event 1, without warning. */
const url = process.argv[2]!
const clock = () => new Date('2026-01-02T09:00:00Z')
const handle = async ({ event }: { event: string }) => {
  if (event === '1') process.kill(process.pid, 'SIGKILL')
}
await openQueue(url, silentLog, { db: connect(url, 2), clock, handle }, { ...usualTrying, aliveSeconds: 10 })
