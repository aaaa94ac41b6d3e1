import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { publicActor } from '../../src/core/actor.ts'
import { addDays } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { silentLog } from '../../src/platform/log.ts'
import { flowsOf, fold, openPot, postAll, potBalances, vouchersOf } from '../../src/rooms/ledger/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'

/**
 * A million postings over twelve pots and three years, read in a thousand at a time as a municipality's accounts are:
 * how long, how large, and what a pot's page asks, beside the same questions to a ledger with a thousand.
 */
const million = Number(process.env.BENCH_POSTINGS ?? 1_000_000)
const rounds = 101
const pots = Array.from({ length: 12 }, (_, i) => `pott:${i}`)
const command = {
  actor: { ...publicActor, person: 'bench', role: 'programmeLead' },
  at: new Date('2023-01-15T10:00:00Z'),
}
const say = (text: string) => process.stdout.write(`${text}\n`)
const payees = ['ownStaff', 'ownService', 'voluntary', 'private', 'otherPublic', 'families']

/** What a pot's front page, its flow, the trace of a payment and a balance as of a date ask. */
const questions: [string, (db: Db, n: number) => Promise<unknown>][] = [
  [
    'front page: balances and last vouchers',
    async db => [await potBalances(db, [pots[3]!]), await vouchersOf(db, pots[3]!, { most: 25 })],
  ],
  ['flow picture: posts to kinds of payee', db => flowsOf(db, { pots: [pots[3]!] })],
  ['flow of all pots', db => flowsOf(db, { pots })],
  ['trace of a payment', (db, n) => vouchersOf(db, pots[3]!, { numbers: [Math.floor(n / pots.length)] })],
  [
    'balance as of two dates',
    db => potBalances(db, [pots[3]!], { effectiveOn: '2021-06-30', recordedOn: '2023-06-30' }),
  ],
  ['a measure’s last vouchers', db => vouchersOf(db, pots[3]!, { measure: `${pots[3]}-5`, most: 25 })],
]

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-bench-'))
const cluster = await startCluster(folder, silentLog)
try {
  say(`${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}`)
  const small = await ledgerOf('small', 1_000)
  const large = await ledgerOf('large', million)
  say('\nquestion                                |  a thousand | all of them | times')
  for (const [name, ask] of questions) {
    const [few, many] = await beside(
      () => ask(small, 500),
      () => ask(large, million / 2),
    )
    say(
      `${name.padEnd(39)} | ${few.toFixed(2).padStart(8)} ms | ${many.toFixed(2).padStart(8)} ms | ${(many / few).toFixed(2).padStart(5)}`,
    )
  }
  await small.destroy()
  await large.destroy()
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function ledgerOf(name: string, postings: number): Promise<Db> {
  await createDatabase(cluster.url('super', 'postgres'), name, 'handlingsrom_owner')
  await migrate(cluster.url('owner', name))
  const db = connect(cluster.url('app', name), 2)
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  for (const pot of pots)
    expectOk(
      await inTransaction(db, command, async tx => {
        await openPot(tx, command, { id: pot, owner: 'm-4010', name: pot })
        return postAll(
          tx,
          command,
          pot,
          [2020, 2021, 2022].map(year => ({
            posting: { pot, key: `${pot}-${year}`, effectiveOn: `${year}-01-15`, text: 'Tilskudd' },
            request: {
              kind: 'award',
              from: 'appropriation',
              year,
              parts: ['a', 'b', 'c', 'd', 'e'].map((source, i) => ({
                source,
                ore: 10n ** 12n + BigInt(i * 7),
              })),
            },
          })),
        )
      }),
    )
  const begun = performance.now()
  let hundredThousand = 0
  const atOnce = Math.min(1_000, Math.ceil(postings / pots.length))
  for (let from = 0; from < postings; from += atOnce) {
    const pot = pots[(from / atOnce) % pots.length]!
    const wanted = Array.from({ length: Math.min(atOnce, postings - from) }, (_, i) => payment(pot, from + i))
    expectOk(await inTransaction(db, command, tx => postAll(tx, command, pot, wanted)))
    if (from < 100_000 && from + atOnce >= 100_000) hundredThousand = performance.now() - begun
  }
  const seconds = (performance.now() - begun) / 1000
  const { rows } = await sql<{ size: string }>`
    select pg_size_pretty(sum(pg_total_relation_size(c.oid))) as size from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'ledger' and c.relkind = 'r'`.execute(db)
  if (hundredThousand > 0) say(`100 000 postings read in: ${(hundredThousand / 1000).toFixed(1)} s`)
  say(
    `${postings} postings: ${seconds.toFixed(1)} s, ${(postings / seconds).toFixed(0)} a second, ${rows[0]!.size}`,
  )
  const folding = performance.now()
  await fold(db)
  say(`folded into the sums that pages ask for: ${((performance.now() - folding) / 1000).toFixed(1)} s`)
  const owner = connect(cluster.url('owner', name), 1)
  await sql`analyze`.execute(owner)
  await owner.destroy()
  return db
}

function payment(pot: string, n: number) {
  const posting = {
    pot,
    key: `faktura-${n}`,
    effectiveOn: addDays('2020-02-01', (n * 7) % 1000),
    text: `Faktura ${n}`,
  }
  const measure = `${pot}-${n % 8}`
  const request = {
    kind: 'expenditure',
    from: 'pot',
    purpose: { id: measure, name: `Tiltak ${n % 8}` },
    payee: payees[n % payees.length]!,
    ore: BigInt(1 + ((n * 7919) % 99_991)),
  } as const
  return { posting, request }
}

/** Medians, asked in turn so that what else the machine does falls on both. */
async function beside(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let i = 0; i < rounds; i++)
    for (const [k, ask] of [one, other].entries()) {
      const begun = performance.now()
      await ask()
      times[k as 0 | 1].push(performance.now() - begun)
    }
  const median = (all: number[]) => all.sort((a, b) => a - b)[rounds >> 1]!
  return [median(times[0]), median(times[1])]
}
