import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxOre, sumOre } from '../../core/ore.ts'
import {
  adjustmentOf,
  awaitsDecision,
  cliffOf,
  decideBy,
  movable,
  setAside,
  standing,
  unclaimed,
} from './budget.rules.ts'
import type { Measure } from './model.ts'
import type { BudgetMove } from './money.model.ts'

const measure = (id: string, more: Partial<Measure> = {}) =>
  ({
    id,
    name: id,
    endsOn: '2027-12-31',
    plan: 'p',
    runningFrom: new Date(0),
    closedAt: null,
    ...more,
  }) as Measure
const move = {
  programme: 'p',
  municipality: 'm',
  number: 1,
  from: 'a',
  to: 'b',
  ore: 500n,
  reason: 'r',
  decidedBy: 'd',
  decidedOn: '2026-01-01',
  reference: '',
  effectiveOn: '2026-01-01',
} as BudgetMove
const codings = new Map([['b', { function: '231', type: '010', account: '3100', project: '' }]])

test('R-49 the lines of a budget adjustment sum to zero and carry function and type', () => {
  expect(
    adjustmentOf(move, codings, true).map(one => [one.measure, one.coding?.function, one.type, one.ore]),
  ).toEqual([
    ['b', '231', '010', 500n],
    ['a', undefined, '', -500n],
  ])
})

test('R-49 money that is not shared out stands in earmarked funds: set aside less, or used when it came before', () => {
  const free = { ...move, from: null }
  expect(adjustmentOf(free, codings, true)[1]).toMatchObject({ measure: null, type: '550', ore: -500n })
  expect(adjustmentOf(free, codings, false)[1]).toMatchObject({ type: '950', coding: { function: '231' } })
})

test('R-55 a decision is asked for twelve months before the end, and is overdue the day after', () => {
  expect(decideBy('2027-12-31')).toBe('2026-12-31')
  expect(decideBy('2028-02-29')).toBe('2027-02-28')
  expect(cliffOf(measure('a'), undefined, '2026-12-31')?.state).toBe('waits')
  expect(cliffOf(measure('a'), undefined, '2027-01-01')?.state).toBe('overdue')
  expect(cliffOf(measure('a', { closedAt: new Date(1) }), undefined, '2027-01-01')).toBeNull()
})

test('R-55 a decision on what follows is asked for from a quarter before its day until the measure ends', () => {
  const asked = (today: string) => awaitsDecision(measure('a'), undefined, today)?.decideBy
  expect(asked('2026-10-01')).toBeUndefined()
  expect(asked('2026-10-02')).toBe('2026-12-31')
  expect(asked('2027-12-31')).toBe('2026-12-31')
  expect(asked('2028-01-01')).toBeUndefined()
})

test('R-49 property: what came in and was not spent or paid back is committed, set aside, or free to promise, to the øre', () => {
  const ore = fc.bigInt({ min: 0n, max: 10n ** 10n })
  fc.assert(
    fc.property(fc.array(fc.tuple(ore, ore, ore), { maxLength: 12 }), ore, (amounts, more) => {
      const standings = amounts.map(([budget, spent, committed]) => standing(budget, spent, committed))
      const spent = sumOre(standings.map(one => one.spent))
      const committed = sumOre(standings.map(one => one.committed))
      // Spent first, so that the pot never held less than nothing.
      const balance = { credited: spent + committed + more, repaid: more / 2n }
      const held = balance.credited - balance.repaid - spent
      expect(unclaimed(balance, standings)).toBe(held - committed - setAside(standings))
    }),
    { numRuns: 2000 },
  )
})

test('property: whatever is moved one after another, no measure has less than it has used of what it was given, and the budgets and what is used beyond them never sum to more than the pot got', () => {
  const amount = fc.bigInt({ min: 1n, max: 200n })
  const side = fc.constantFrom(0, 1, 2)
  const used = fc.tuple(fc.bigInt({ min: 0n, max: 60n }), fc.bigInt({ min: 0n, max: 60n }))
  fc.assert(
    fc.property(used, fc.array(fc.tuple(side, side, amount), { maxLength: 30 }), (usedOf, moves) => {
      const credited = 200n
      const budgets = [0n, 0n]
      const now = () => budgets.map((budget, i) => standing(budget, usedOf[i]!, 0n))
      for (const [from, to, ore] of moves) {
        const at = (i: number) => (i === 0 ? null : { measure: measure(`${i}`), standing: now()[i - 1]! })
        const free = maxOre(0n, unclaimed({ credited, repaid: 0n }, now()))
        const possible = movable(
          { ore, decidedOn: '2026-01-01' },
          { from: at(from), to: at(to), free, today: '2026-01-01' },
        )
        if (!possible.ok) continue
        if (from > 0) {
          budgets[from - 1]! -= ore
          expect(budgets[from - 1]! >= usedOf[from - 1]!).toBe(true)
        }
        if (to > 0) budgets[to - 1]! += ore
        expect(sumOre(budgets) <= credited).toBe(true)
        expect(budgets.every(one => one >= 0n)).toBe(true)
      }
    }),
  )
})
