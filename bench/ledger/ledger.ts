import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { publicActor } from '../../src/core/actor.ts'
import { expectOk } from '../../src/core/result.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openPot, post } from '../../src/rooms/ledger/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'

/**
 * `npm run bench:ledger`: postings a second through the product's own posting action (its key, voucher
 * number, chain, balances and origin over five sources), this process included, beside pgbench's
 * TPC-B-like script on the same server in the same run: same durability, same number of clients. There each client has
 * a connection of its own; here all share the product's. A million postings, and what is read of them, stand in million.ts.
 */
const seconds = Number(process.env.BENCH_SECONDS ?? 6)
/** The machine's own pace changes from minute to minute. */
const rounds = 3
/** The fewest postings a second, in per cent of pgbench’s: below it the benchmark fails (ADR 009). */
const floor = 40
const command = {
  actor: { ...publicActor, person: 'bench', role: 'programmeLead' },
  at: new Date('2022-01-15T10:00:00Z'),
}

let sent = 0
const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<void> {
  await createDatabase(cluster.url('super', 'postgres'), 'ledger', 'handlingsrom_owner')
  await migrate(cluster.url('owner', 'ledger'))
  await createDatabase(cluster.url('super', 'postgres'), 'tpcb', 'handlingsrom_owner')
  const tpcb = cluster.url('super', 'tpcb')
  // pgbench updates one row a branch: with as many branches as clients they seldom wait for each other.
  execFileSync('pgbench', ['-i', '-q', '-s', '32', tpcb], { stdio: 'ignore' })
  // No vacuum of pgbench's tables, which would slow whatever is measured just then. Ours are vacuumed, as in use.
  const admin = connect(tpcb, 1)
  for (const table of ['accounts', 'branches', 'tellers', 'history'])
    await sql.raw(`alter table pgbench_${table} set (autovacuum_enabled = off)`).execute(admin)
  /** Each measurement begins with nothing left to write of the one before. */
  const rested = () => sql.raw('checkpoint').execute(admin)
  // The product's own pool: more clients than it has connections wait their turn in the process, as they do in use.
  const db = connect(cluster.url('app', 'ledger'))
  const { rows } = await sql<{ setting: string }>`
    select string_agg(name || ' ' || setting, ', ') as setting from pg_settings
    where name in ('server_version', 'fsync', 'synchronous_commit', 'shared_buffers')`.execute(db)
  say(`${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}; ${rows[0]!.setting}`)
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  const pots = await open(db)
  // Each measure is paid for once, since that opens its account.
  for (let i = 0; i < pots.length * 5; i += 32)
    await Promise.all(
      Array.from({ length: 32 }, (_, k) => payment(db, pots[Math.floor((i + k) / 5) % pots.length]!, i + k)),
    )
  sent = pots.length * 10
  // A process that has served for a while is what is measured: its code is compiled as it is called.
  await together(db, pots, 8, 2 * seconds)
  say(
    `\nclients |      pgbench |        357 pots |         12 pots    (postings a second, and of pgbench's: medians of ${rounds} rounds of ${seconds} s)`,
  )
  const parts: number[] = []
  for (const clients of [1, 8, 32]) {
    const theirs: number[] = []
    const ours: { many: number; hot: number }[] = []
    for (let round = 0; round <= rounds; round++) {
      await rested()
      theirs.push(pgbench(tpcb, clients))
      if (round === rounds) break
      await rested()
      const many = await together(db, pots, clients, seconds)
      await rested()
      ours.push({ many, hot: await together(db, pots.slice(0, 12), clients, seconds) })
    }
    // Each is held against what pgbench reached just before it and just after.
    const beside = (round: number) => (theirs[round]! + theirs[round + 1]!) / 2
    const shown = (which: 'many' | 'hot') => {
      const rate = median(ours.map(one => one[which])).toFixed(0)
      const part = median(ours.map((one, round) => (100 * one[which]) / beside(round)))
      parts.push(part)
      return `${rate.padStart(6)} (${part.toFixed(0).padStart(3)} %)`.padStart(15)
    }
    const cells = [String(clients).padStart(7), median(theirs).toFixed(0).padStart(12)]
    say([...cells, shown('many'), shown('hot')].join(' | '))
  }
  await admin.destroy()
  await db.destroy()
  const least = Math.min(...parts)
  say(`\nThe least is ${least.toFixed(1)} % of pgbench's; at least ${floor} % is asked for.`)
  if (least < floor) process.exitCode = 1
}

function median(of: readonly number[]): number {
  const sorted = of.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}

async function open(db: Db): Promise<string[]> {
  const pots = Array.from({ length: 357 }, (_, i) => `bench:${i}`)
  for (const pot of pots) {
    const parts = ['a', 'b', 'c', 'd', 'e'].map((source, i) => ({ source, ore: 10n ** 12n + BigInt(i * 37) }))
    expectOk(
      await inTransaction(db, command, async tx => {
        await openPot(tx, command, { id: pot, owner: 'm-4010', name: pot })
        const posting = { pot, key: `award-${pot}`, effectiveOn: '2022-01-01', text: 'Tilskudd' }
        return post(tx, command, posting, { kind: 'award', from: 'appropriation', year: 2022, parts })
      }),
    )
  }
  return pots
}

/** So many clients post one after the other for so long; how many a second. */
async function together(
  db: Db,
  pots: readonly string[],
  clients: number,
  forSeconds: number,
): Promise<number> {
  const begun = performance.now()
  const until = begun + forSeconds * 1000
  let made = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const n = ++sent
        await payment(db, pots[(n * 7919) % pots.length]!, n)
        made++
      }
    }),
  )
  return made / ((performance.now() - begun) / 1000)
}

async function payment(db: Db, pot: string, n: number): Promise<void> {
  const posting = { pot, key: `payment-${n}`, effectiveOn: '2022-01-15', text: 'Faktura' }
  const purpose = { id: `${pot}-${n % 5}`, name: 'Tiltak' }
  const request = {
    kind: 'expenditure',
    from: 'pot',
    purpose,
    payee: 'private',
    ore: BigInt(1 + (n % 99_991)),
  } as const
  expectOk(await inTransaction(db, command, tx => post(tx, command, posting, request)))
}

function pgbench(url: string, clients: number): number {
  const out = execFileSync(
    'pgbench',
    ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, '-b', 'tpcb-like', url],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  ).toString()
  return Number(/tps = ([\d.]+)/.exec(out)![1])
}

const hasPgbench = spawnSync('pgbench', ['--version']).status === 0
if (!hasPgbench) {
  say('pgbench is not installed: apt-get install postgresql-contrib')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-bench-'))
const cluster = await startCluster(folder, silentLog)
try {
  await run()
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
