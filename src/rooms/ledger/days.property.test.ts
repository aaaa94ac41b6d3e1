import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { publicActor } from '../../core/actor.ts'
import { addDays, dateOf } from '../../core/dates.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import * as organisations from '../organisations/index.ts'
import { fold, openPot, post } from './actions.ts'
import type { Request } from './model.ts'
import { potBalances } from './queries.ts'

/** How many commands in all: `npm run test:days` gives twenty thousand. */
const commands = Number(process.env.LEDGER_DAYS ?? 400)
const length = 25
const first = '2025-01-01'
const count = 730

const { db } = await testDatabase()
await db.transaction().execute(tx => organisations.loadOfficialRegister(tx))

type Said = { code: string } | { on: number }

/** A pot as a row of days, each with what the pot holds when it ends. Nothing else is kept but what each entry moved. */
class Calendar {
  held = Array<bigint>(count).fill(0n)
  #moved: { ore: bigint; out: boolean; reversed: boolean }[] = []
  #came = new Map<number, number>()

  award(day: number, year: number, ore: bigint): Said {
    this.#came.set(year, Math.max(day, this.#came.get(year) ?? 0))
    return this.#move(day, ore, false)
  }

  /** `advanced` may wait for the money of the year that its own day lies in. */
  out(own: number, ore: bigint, advanced: boolean): Said {
    if (this.held[count - 1]! < ore) return { code: 'insufficientFunds' }
    const came = this.#came.get(own < 365 ? 2025 : 2026) ?? -1
    for (let day = own; day === own || (advanced && day <= came); day++)
      if (this.held.slice(day).every(one => one >= ore)) return this.#move(day, -ore, true)
    return { code: 'insufficientThen' }
  }

  back(day: number, number: number): Said {
    const original = this.#moved[number - 1]
    if (!original?.out) return { code: 'noSuchEntry' }
    if (original.reversed) return { code: 'alreadyReversed' }
    original.reversed = true
    return this.#move(day, original.ore, false)
  }

  #move(day: number, ore: bigint, out: boolean): Said {
    for (let each = day; each < count; each++) this.held[each]! += ore
    this.#moved.push({ ore: out ? -ore : ore, out, reversed: false })
    return { on: day }
  }
}

const day = fc.integer({ min: 0, max: count - 1 })
const ore = fc.oneof({ arbitrary: fc.bigInt(1n, 400n), weight: 3 }, fc.bigInt(1n, 5_000n))
const asked = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('award' as const), ore: fc.bigInt(500n, 5_000n) }), weight: 2 },
  {
    arbitrary: fc.record({ kind: fc.constantFrom('spend' as const, 'advance' as const), ore }),
    weight: 6,
  },
  fc.record({ kind: fc.constant('repayment' as const), ore }),
  fc.record({ kind: fc.constant('back' as const), number: fc.integer({ min: 1, max: length }) }),
)
const step = fc.record({ day, asked, fold: fc.nat(6).map(n => n === 0) })
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Money of a year, which may come in the year after. */
const yearOfAward = (on: number, { ore }: { ore: bigint }) => (on >= 365 && ore % 4n > 0n ? 2026 : 2025)

function requestOf({ day: on, asked: one }: Step): Request {
  if (one.kind === 'award') {
    const parts = [{ source: 'a', ore: one.ore }]
    return { kind: 'award', from: 'appropriation', year: yearOfAward(on, one), parts }
  }
  if (one.kind === 'back') return { kind: 'reversal', number: one.number }
  if (one.kind === 'repayment') return { kind: 'repayment', ore: one.ore }
  const purpose = { id: 'm', name: 'm' }
  const plain = { kind: 'expenditure', from: 'pot', purpose, payee: 'ownStaff', ore: one.ore } as const
  return one.kind === 'advance' ? { ...plain, whenHeld: true } : plain
}

function expected(model: Calendar, { day: on, asked: one }: Step): Said {
  if (one.kind === 'award') return model.award(on, yearOfAward(on, one), one.ore)
  if (one.kind === 'back') return model.back(on, one.number)
  return model.out(on, one.ore, one.kind === 'advance')
}

let histories = 0
const met = new Map<string, number>()
const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1)

test(`R-48 R-56 ${commands} vouchers by any day over awards by any day: no pot is below zero on any day, and what was advanced counts from the first day it is held`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: length, maxLength: length }), history), {
    numRuns: Math.ceil(commands / length),
    endOnFailure: true,
  })
  for (const what of ['posted', 'waited', 'insufficientThen', 'insufficientFunds'])
    expect(met.get(what) ?? 0, what).toBeGreaterThan(0)
})

async function history(steps: readonly Step[]) {
  const pot = `d${++histories}`
  const model = new Calendar()
  const command = {
    actor: { ...publicActor, person: 'p', role: 'programmeLead' },
    at: new Date('2026-12-31T12:00:00Z'),
  }
  await db.transaction().execute(tx => openPot(tx, command, { id: pot, owner: 'm-4010', name: pot }))
  for (const [i, one] of steps.entries()) {
    if (one.fold) await fold(db)
    const posting = { pot, key: `${pot}-${i}`, effectiveOn: addDays(first, one.day), text: 'x' }
    const said = await inTransaction(db, command, tx => post(tx, command, posting, requestOf(one)))
    const should = expected(model, one)
    expect(said.ok ? said.value.effectiveOn : said.refusal.code).toBe(
      'on' in should ? addDays(first, should.on) : should.code,
    )
    meet('code' in should ? should.code : should.on === one.day ? 'posted' : 'waited')
  }
  expect(model.held.every(one => one >= 0n)).toBe(true)
  for (const each of steps.slice(0, 4).map(one => one.day)) {
    const asOf = { effectiveOn: addDays(first, each), recordedOn: dateOf(command.at) }
    expect((await potBalances(db, [pot], asOf)).get(pot)!.left).toBe(model.held[each])
  }
}

test('R-56 what was advanced waits for the money of its own year, also where that comes late, and for no other year’s', async () => {
  const at = (on: number, asked: Step['asked']): Step => ({ day: on, asked, fold: false })
  const before = met.get('insufficientThen') ?? 0
  // Money of 2026 in January 2026; an expenditure of 2025 that it may not cover; money of 2025 that comes late, and may.
  await history([
    at(100, { kind: 'award', ore: 20n }),
    at(370, { kind: 'award', ore: 1001n }),
    at(200, { kind: 'advance', ore: 50n }),
    at(380, { kind: 'award', ore: 1000n }),
    at(200, { kind: 'advance', ore: 1500n }),
  ])
  expect(met.get('insufficientThen')).toBe(before + 1)
})
