import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor } from '../../core/actor.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import * as organisations from '../organisations/index.ts'
import * as ledger from './index.ts'
import { recalled, remember } from './recall.store.ts'

const { db, adminUrl } = await testDatabase()
const command = {
  actor: { ...publicActor, person: 'p1', role: 'programmeLead' },
  at: new Date('2020-03-01T10:00:00Z'),
}
const pot = 'pilot/m-4010'
const parts = [
  { source: 'a', ore: kroner(600) + 1n },
  { source: 'b', ore: kroner(400) },
]
const posting = (key: string) => ({ pot, key, effectiveOn: '2020-03-01', text: 'test' })
const measure = { id: 'measure-1', name: 'Measure 1' }

beforeAll(async () => {
  await db.transaction().execute(tx => organisations.loadOfficialRegister(tx))
  await inTransaction(db, command, async tx => {
    await ledger.openPot(tx, command, { id: pot, owner: 'm-4010', name: 'Siljan' })
    return ledger.post(tx, command, posting('award-2020'), {
      kind: 'award',
      from: 'appropriation',
      year: 2020,
      parts,
    })
  })
})

const spend = (key: string, ore: bigint) =>
  inTransaction(db, command, tx =>
    ledger.post(tx, command, posting(key), {
      kind: 'expenditure',
      from: 'pot',
      purpose: measure,
      payee: 'ownStaff',
      ore,
    }),
  )

test('R-48 an expenditure above the balance is refused with what is left, and leaves no trace', async () => {
  const result = await spend('too-much', kroner(2000))
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'insufficientFunds', values: { left: kroner(1000) + 1n } },
  })
  expect((await ledger.vouchersOf(db, pot)).map(voucher => voucher.key)).toEqual(['award-2020'])
})

test('the same key posts once; a reversal gives the vector back, once', async () => {
  const first = expectOk(await spend('once', kroner(100)))
  expect(expectOk(await spend('once', kroner(100)))).toEqual(first)
  const undo = (key: string) =>
    inTransaction(db, command, tx =>
      ledger.post(tx, command, posting(key), { kind: 'reversal', number: first.number }),
    )
  const reversal = expectOk(await undo('undo-1'))
  expect(reversal.origin).toEqual(first.origin)
  expect(await undo('undo-2')).toMatchObject({ ok: false, refusal: { code: 'alreadyReversed' } })
  expect((await ledger.potBalances(db, [pot])).get(pot)).toMatchObject({ left: kroner(1000) + 1n, spent: 0n })
  expect((await ledger.layersOf(db, pot)).length).toBe(2)
})

test('thirty-two senders on one pot never overdraw it', async () => {
  const results = await Promise.all(Array.from({ length: 32 }, (_, i) => spend(`race-${i}`, kroner(50))))
  expect(results.filter(result => result.ok).length).toBe(20)
  const { left } = (await ledger.potBalances(db, [pot])).get(pot)!
  expect(left).toBe(1n)
})

test('what this process knows of a pot is wrong: rolled back, or moved by another; the next posting is right all the same', async () => {
  const chain = async () => (await ledger.vouchersOf(db, pot)).map(one => [one.number, one.voucher])
  const gone = inTransaction(db, command, async tx => {
    const request = { kind: 'commitment', purpose: measure, ore: 1n } as const
    expectOk(await ledger.post(tx, command, posting('gone'), request))
    return refuse('no')
  })
  expect(await gone).toMatchObject({ ok: false })
  const back = (key: string) =>
    inTransaction(db, command, tx =>
      ledger.post(tx, command, posting(key), {
        kind: 'award',
        from: 'appropriation',
        year: 2020,
        parts: [{ source: 'a', ore: 10n }],
      }),
    )
  expectOk(await back('after'))
  const stale = structuredClone(recalled(pot)!)
  // Another process credits the pot: this one still knows it as it was.
  expectOk(await back('of another'))
  remember(stale)
  expectOk(await spend('not stale', 15n))
  expect(await ledger.originLeft(db, pot)).toEqual([{ source: 'a', ore: 6n }])
  expect(await chain()).toEqual((await chain()).map((_, i) => [i + 1, i + 1]))
  remember(stale)
  expect(expectOk(await back('of another'))).toMatchObject({ number: (await chain()).length - 1 })
})

/** The pot's next entry, sound but for what is given. */
const entry = ({
  number = 0,
  voucher = 0,
  to = `spent:${pot}:measure-1`,
  origin = '{-5}',
  ore = 5,
  year = 2020,
} = {}) => [
  sql`update ledger.pots set last_entry = last_entry + 1, head = 'd' where id = ${pot}`,
  sql`
    insert into ledger.entries (pot, number, voucher_year, voucher, key, body, kind, effective_on, recorded_at, role, text,
      from_account, to_account, ore, origin_layers, origin_sources, origin_ore, digest)
    select ${pot}, last_entry + ${number}, ${year}::int,
      (select coalesce(max(voucher), 0) + 1 from ledger.entries where entries.pot = ${pot} and voucher_year = ${year}) + ${voucher},
      'k', 'b', 'expenditure', '2020-01-01', '2020-01-01', 'x', 'x', ${`pot:${pot}`}, ${to}, ${ore}::int, '{1}', '{a}',
      ${origin}::bigint[], 'd' from ledger.pots where id = ${pot}`,
]
const inTurn = (statements: ReturnType<typeof entry>) => (tx: Tx) =>
  statements.reduce(
    (before, one) => before.then(() => one.execute(tx)),
    Promise.resolve() as Promise<unknown>,
  )

test('the database takes an entry that is sound', async () => {
  const sound = db.transaction().execute(async tx => {
    await inTurn(entry())(tx)
    throw new Error('taken')
  })
  await expect(sound).rejects.toThrow('taken')
})

test.each([
  ['changed', /never changed or removed/, [sql`update ledger.entries set ore = ore + 1 where number = 1`]],
  ['removed', /never changed or removed/, [sql`delete from ledger.entries`]],
  ['posted beside the chain', /is not the head of its chain/, entry({ number: 99 })],
  ['posted with a gap in the vouchers', /does not follow/, entry({ voucher: 9 })],
  ['posted against the chart', /chart of accounts does not allow/, entry({ to: `state:${pot}:2020` })],
  ['posted to an account that is not there', /chart of accounts does not allow/, entry({ to: 'spent:x:y' })],
  ['posted with other origins', /origins of entry .* do not sum/, entry({ origin: '{-4}' })],
  ['posted without an amount', /has no amount/, entry({ ore: 0 })],
  ['posted in another year than its day', /another year than its day/, entry({ year: 2019 })],
  ['posted with a source too few', /origins without an amount/, entry({ origin: '{-4,-1}' })],
  [
    'posted in a closed period',
    /period of pot .* is closed/,
    [sql`update ledger.pots set closed_through = '2020-01-31' where id = ${pot}`, ...entry()],
  ],
  [
    'overdrawn',
    /never_below_zero/,
    [sql`update ledger.balances set ore = -1 where account = ${`pot:${pot}`}`],
  ],
])(
  'R-48 D-8 the database itself refuses an entry that is %s, even from its owner',
  async (_, why, statements) => {
    const { connect } = await import('../../platform/database/connect.ts')
    const asSuperuser = connect(adminUrl, 1)
    await expect(asSuperuser.transaction().execute(inTurn(statements))).rejects.toThrow(why)
    await expect(db.transaction().execute(inTurn(statements))).rejects.toThrow()
    await asSuperuser.destroy()
  },
)

test('what is not folded yet of one pot is found by its key, and not by reading every pot’s', async () => {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain (costs off) select * from ledger.unfolded where pot = ${pot}`.execute(db)
  const plan = rows.map(one => one['QUERY PLAN']).join('\n')
  // Asked of the pot, and not left to be asked of each entry.
  expect(plan).toMatch(/\(id = /)
  expect(plan).not.toMatch(/Filter: \(e\.pot = /)
})
