import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expectOk } from '../../src/core/result.ts'
import { exportTo } from '../../src/jobs/export.ts'
import { type Cluster, startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { silentLog } from '../../src/platform/log.ts'
import { vouchersOf } from '../../src/rooms/ledger/index.ts'
import { explainFinding } from '../../src/verify/text.ts'
import { verify } from '../../src/verify/verify.ts'
import { databaseName, postOne, potOf, prepare, type Sent } from './posting.ts'

/**
 * `npm run test:crash [ROUNDS]`: a process posts as fast as it can and is killed without warning at a random moment,
 * by turns alone (its server lives on, an orphan) and with its server. After each start again, by nothing but an
 * ordinary start: what was acknowledged is there exactly once, what was not is there once or not at all and can be
 * sent again, and the export verifies. Ends with 1 at the first round in which that is not so.
 */
const rounds = Number(process.argv[2] ?? 20)

type Round = { server: number; sent: Map<string, Sent>; acknowledged: Set<string> }
type Line = { server?: number; sent?: { key: string; pot: number; ore: string }; acknowledged?: string }

async function killedRound(folder: string, round: number, withServer: boolean): Promise<Round> {
  const poster = spawn(process.execPath, [join(import.meta.dirname, 'poster.ts'), folder, String(round)], {
    // What it says when its server is gone before it is itself, is no news here.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(poster, 'exit')
  const found: Round = { server: 0, sent: new Map(), acknowledged: new Set() }
  const told = listen(poster, found)
  while (found.acknowledged.size === 0 && poster.exitCode === null) await pause(5)
  await pause(Math.random() * 1500)
  // By turns the server first and the app first: which is gone first decides what the other still sees.
  if (withServer && round % 4 === 1) process.kill(found.server, 'SIGKILL')
  poster.kill('SIGKILL')
  if (withServer && round % 4 === 3) process.kill(found.server, 'SIGKILL')
  await Promise.all([ended, told])
  return found
}

async function listen(poster: ChildProcess, found: Round): Promise<void> {
  for await (const text of createInterface({ input: poster.stdout! })) {
    const { server, sent, acknowledged } = parsed(text)
    if (server !== undefined) found.server = server
    if (sent) found.sent.set(sent.key, { ...sent, ore: BigInt(sent.ore) })
    if (acknowledged !== undefined) found.acknowledged.add(acknowledged)
  }
}

/** The last line may be half a line: what it was to say was not said. */
function parsed(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return {}
  }
}

type Outcome = { lost: string[]; double: string[]; unanswered: number; refused: number; findings: string[] }

/**
 * Starts, and starts again where that is refused, as whoever supervises a server does: what the killed server has left
 * behind may need a moment to go. How often is counted, since a first start should do.
 */
async function started(folder: string): Promise<{ cluster: Cluster; refused: number }> {
  for (let refused = 0; ; refused++) {
    try {
      return { cluster: await startCluster(folder, silentLog), refused }
    } catch (error) {
      if (refused === 100) throw error
      await pause(100)
    }
  }
}

/** Starts as a server does, which recovers by itself, and looks. */
async function startAgain(folder: string, all: Map<string, Sent>, round: Round): Promise<Outcome> {
  const { cluster, refused } = await started(folder)
  const db = connect(cluster.url('app', databaseName), 4)
  try {
    const before = await postings(db)
    const lost = [...all.keys()].filter(key => !before.has(key))
    lost.push(...[...round.acknowledged].filter(key => !before.has(key)))
    const unanswered = [...round.sent.values()].filter(one => !round.acknowledged.has(one.key))
    for (const one of unanswered) expectOk(await postOne(db, one))
    for (const [key, one] of round.sent) all.set(key, one)
    const after = await postings(db)
    const double = [...all].filter(([key, { ore }]) => {
      const amounts = after.get(key) ?? []
      return amounts.length !== 1 || amounts[0] !== ore
    })
    return {
      lost,
      double: double.map(([key]) => key),
      unanswered: unanswered.length,
      refused,
      findings: await verified(db, `${folder}-export`),
    }
  } finally {
    await db.destroy()
    await cluster.stop()
  }
}

/** Key -> the amounts that were posted under it. */
async function postings(db: Db): Promise<Map<string, bigint[]>> {
  const found = new Map<string, bigint[]>()
  for (const pot of [0, 1, 2, 3].map(potOf))
    for (const { key, kind, ore } of await vouchersOf(db, pot))
      if (kind === 'expenditure') found.set(key, [...(found.get(key) ?? []), ore])
  return found
}

async function verified(db: Db, folder: string): Promise<string[]> {
  await exportTo(db, folder)
  const findings = verify(folder).map(one => explainFinding(one, 'en'))
  rmSync(folder, { recursive: true })
  return findings
}

async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-crash-'))
  // The server's user must reach it, also where this runs as root.
  chmodSync(folder, 0o755)
  const all = new Map<string, Sent>()
  const sum = { rounds: 0, acknowledged: 0, lost: 0, double: 0, refused: 0, findings: 0 }
  try {
    await prepare(folder)
    for (let round = 0; round < rounds; round++) {
      const withServer = round % 2 === 1
      const killed = await killedRound(folder, round, withServer)
      const { lost, double, unanswered, refused, findings } = await startAgain(folder, all, killed)
      sum.rounds++
      sum.acknowledged += killed.acknowledged.size
      sum.lost += lost.length
      sum.double += double.length
      sum.refused += refused
      sum.findings += findings.length
      const what = withServer ? 'app and server' : 'app alone'
      console.log(
        `round ${round + 1}: killed ${what}; acknowledged ${killed.acknowledged.size}, unanswered ${unanswered}, ` +
          `lost ${lost.length}, double ${double.length}, refused starts ${refused}, verify ${findings.length === 0 ? 'OK' : findings[0]}`,
      )
      if (killed.acknowledged.size === 0 || lost.length + double.length + findings.length > 0) break
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(
    `rounds ${sum.rounds}, acknowledged ${sum.acknowledged}, lost ${sum.lost}, double ${sum.double}, refused starts ${sum.refused}, findings ${sum.findings}`,
  )
  return sum.rounds === rounds && sum.lost + sum.double + sum.findings === 0 ? 0 : 1
}

process.exitCode = await run()
