import { setTimeout as pause } from 'node:timers/promises'
import { expectOk } from '../../src/core/result.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { silentLog } from '../../src/platform/log.ts'
import { databaseName, postOne, type Sent } from './posting.ts'

/**
 * `node poster.ts FOLDER ROUND`: starts the cluster in the folder as a server does, and posts expenditures until it is
 * killed. Each line on stdout is written at once: the server's process, what is about to be sent, what was answered.
 */
const [folder, round] = process.argv.slice(2) as [string, string]
const senders = 8

const cluster = await startCluster(folder, silentLog)
const db = connect(cluster.url('app', databaseName), senders)
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
say({ server: cluster.pid })

async function send(sender: number): Promise<never> {
  for (let i = 0; ; i++) {
    const one: Sent = {
      key: `${round}-${sender}-${i}`,
      pot: (sender + i) % 4,
      ore: BigInt(1 + ((i * 7) % 500)),
    }
    say({ sent: { ...one, ore: String(one.ore) } })
    expectOk(await postOne(db, one))
    say({ acknowledged: one.key })
    await pause(0)
  }
}

try {
  await Promise.all(Array.from({ length: senders }, (_, sender) => send(sender)))
} catch {
  // The server was killed a moment before this process is; what was not answered was not acknowledged.
  await pause(60_000)
}
