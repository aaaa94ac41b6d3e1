import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor } from '../../core/actor.ts'
import { connect, type Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import * as organisations from '../organisations/index.ts'
import { openPot, post } from './actions.ts'
import type { Request } from './model.ts'
import { potBalances, vouchersOf } from './queries.ts'

/** `npm run test:ledger` does it in full: 32 clients with 100 attempts, and 50 clients with 1 000 keys each. */
const full = process.env.LEDGER_COMMANDS !== undefined
const attempts = full ? 100 : 15
/** Serializable senders on hot pots mostly fail each other and try again, so there are fewer of them. */
const keysAt = { 'read committed': full ? 1_000 : 10, serializable: full ? 100 : 10 }

const { db, url } = await testDatabase()
await db.transaction().execute(tx => organisations.loadOfficialRegister(tx))
const at = new Date('2020-06-01T10:00:00Z')
const command = { actor: { ...publicActor, person: 'p', role: 'programmeLead' }, at }
const commanded = (through: Db, pot: string, key: string, request: Request) =>
  inTransaction(through, command, tx =>
    post(tx, command, { pot, key, effectiveOn: '2020-06-01', text: 'x' }, request),
  )
const pay = (ore: bigint): Request => ({
  kind: 'expenditure',
  from: 'pot',
  purpose: { id: 'm', name: 'm' },
  payee: 'private',
  ore,
})

async function opened(pot: string, ore: bigint): Promise<void> {
  await db.transaction().execute(tx => openPot(tx, command, { id: pot, owner: 'm-4010', name: pot }))
  const parts = [
    { source: 'a', ore: ore / 3n },
    { source: 'b', ore: ore - ore / 3n },
  ]
  await commanded(db, pot, `award-${pot}`, { kind: 'award', from: 'appropriation', year: 2020, parts })
}

/** As a program of another's might post, with every transaction serializable: tried again until it comes through. */
async function serializable(through: Db, pot: string, key: string, request: Request): Promise<Sent> {
  for (;;) {
    try {
      return await through
        .transaction()
        .setIsolationLevel('serializable')
        .execute(tx => post(tx, command, { pot, key, effectiveOn: '2020-06-01', text: 'x' }, request))
    } catch (error) {
      if ((error as { code?: string }).code !== '40001') throw error
      await new Promise(resolve => setTimeout(resolve, Math.random() * 50))
    }
  }
}
type Sent = Awaited<ReturnType<typeof post>>

describe.each([
  ['read committed', commanded],
  ['serializable', serializable],
] as const)('at %s', (isolation, send) => {
  const clients = connect(url, 32)
  afterAll(() => clients.destroy())

  test('D-8 32 clients on 12 pots, a third asking for too much: sum zero and nothing negative in every snapshot, and no deadlock reaches anyone', async () => {
    const name = isolation.slice(0, 4)
    const pots = Array.from({ length: 12 }, (_, i) => `${name}-${i}`)
    for (const pot of pots) await opened(pot, 1_000_000n)
    let working = true
    let snapshots = 0
    const watching = (async () => {
      while (working) {
        await consistent(pots)
        snapshots++
      }
    })()
    const paid = new Map(pots.map(pot => [pot, 0n]))
    const refused: string[] = []
    const work = Promise.all(
      Array.from({ length: 32 }, async (_, client) => {
        for (let i = 0; i < attempts; i++) {
          const pot = pots[(client * 7 + i * 5) % pots.length]!
          const ore = i % 3 === 0 ? 2_000_000n : BigInt(1 + ((client * 31 + i * 17) % 5_000))
          const result = await send(clients, pot, `${name}-${client}-${i}`, pay(ore))
          if (result.ok) paid.set(pot, paid.get(pot)! + ore)
          else refused.push(result.refusal.code)
        }
      }),
    )
    await work.finally(() => {
      working = false
    })
    await watching
    expect(snapshots).toBeGreaterThan(3)
    expect(new Set(refused)).toEqual(new Set(['insufficientFunds']))
    expect(refused.length).toBeGreaterThanOrEqual(32 * Math.ceil(attempts / 3))
    const balances = await potBalances(db, pots)
    for (const pot of pots) expect(balances.get(pot)!.spent, pot).toBe(paid.get(pot))
  })

  test('D-8 50 clients send each key five times and throw away half of the answers: as many effects as keys', async () => {
    const name = `idem-${isolation.slice(0, 4)}`
    const keys = keysAt[isolation]
    const pots = Array.from({ length: 12 }, (_, i) => `${name}-${i}`)
    for (const pot of pots) await opened(pot, 10n ** 12n)
    const answers = new Map<string, string>()
    await Promise.all(
      Array.from({ length: 50 }, async (_, client) => {
        for (let i = 0; i < keys; i++) {
          const pot = pots[(client + i) % pots.length]!
          const key = `${name}-${client}-${i}`
          const sendings = Array.from({ length: 5 }, () => send(clients, pot, key, pay(BigInt(1 + i))))
          const results = await Promise.all(sendings)
          for (const [n, result] of results.entries()) {
            if (n % 2 === 0) continue
            if (!result.ok) throw new Error(result.refusal.code)
            const { voucher, origin } = result.value
            const answer = JSON.stringify([voucher, origin.map(one => [one.source, `${one.ore}`])])
            expect(answers.get(key) ?? answer).toBe(answer)
            answers.set(key, answer)
          }
        }
      }),
    )
    const effects = await Promise.all(pots.map(async pot => (await vouchersOf(db, pot)).length - 1))
    expect(effects.reduce((a, b) => a + b, 0)).toBe(50 * keys)
    expect(answers.size).toBe(50 * keys)
    await consistent(pots)
  })
})

/** One snapshot: every pot's accounts sum to zero, none that may not is below it, and the layers hold what is left. */
async function consistent(pots: readonly string[]): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      const { rows } = await sql<{ pot: string; sum: bigint; below: number; left: bigint; layers: bigint }>`
      select a.pot, sum(b.ore)::bigint as sum,
        (count(*) filter (where b.ore < 0 and not b.may_be_negative))::int as below,
        (sum(b.ore) filter (where a.kind in ('pot', 'commitment', 'carriedOver')))::bigint as left,
        (select sum(amount - spent) from ledger.layers l where l.pot = a.pot)::bigint as layers
      from ledger.accounts a join ledger.balances b on b.account = a.id
      where a.pot = any(${pots}) group by a.pot`.execute(tx)
      for (const { pot, sum, below, left, layers } of rows)
        expect([pot, sum, below, left]).toEqual([pot, 0n, 0, layers])
    })
}
