import { expect, test } from 'vitest'
import { type Counted, changeStateOf, grownParts, holdsPayment, openChange } from './change.rules.ts'
import type { Change } from './model.ts'

test('the parts of what is still to be paid sum to it, and none is below zero', () => {
  const part = (source: string, ore: bigint) => ({ source, ore })
  const before = [part('a', 60n), part('b', 40n)]
  expect(grownParts([part('a', 90n), part('b', 60n)], before, 50n)).toEqual([part('a', 30n), part('b', 20n)])
  expect(grownParts([part('a', 59n), part('b', 91n)], before, 50n)).toEqual([part('b', 50n)])
  expect(grownParts([part('c', 30n), part('a', 70n)], [part('a', 80n)], 20n)).toEqual([part('c', 20n)])
})

const change = (more: Partial<Change> = {}): Change =>
  ({
    toRun: 2,
    fromOre: 100n,
    toOre: 80n,
    outcome: null,
    acceptedAt: null,
    repliedAt: null,
    replyBy: '2026-03-15',
    ...more,
  }) as Change
const commitment = (...changes: Change[]) => ({ run: 1, ore: 100n, changes })
const at = new Date('2026-03-01T12:00:00Z')

test('a change is on its way until it is dropped, or decided and accepted', () => {
  const open = (one: Change) => openChange(commitment(one)) === one
  expect([open(change()), open(change({ outcome: 'changed' }))]).toEqual([true, true])
  expect([open(change({ outcome: 'kept' })), open(change({ outcome: 'changed', acceptedAt: at }))]).toEqual([
    false,
    false,
  ])
  expect(openChange(commitment())).toBeUndefined()
  const [first, second] = [change({ outcome: 'kept' }), change()]
  expect(openChange(commitment(first, second))).toBe(second)
})

test('what may be no longer awarded is not paid meanwhile; what grows is', () => {
  expect(holdsPayment(commitment(change()))).toBe(true)
  expect(holdsPayment(commitment(change({ toOre: 120n })))).toBe(false)
  expect(holdsPayment(commitment(change({ toOre: 100n })))).toBe(false)
  expect(holdsPayment(commitment(change({ outcome: 'kept' })))).toBe(false)
  expect(holdsPayment(commitment())).toBe(false)
})

test('how far a change has come', () => {
  const state = (changes: Change[], counted: Counted | undefined, today = '2026-03-10') =>
    changeStateOf(commitment(...changes), counted, today)
  const [same, other] = [
    { run: 1, ore: 100n },
    { run: 2, ore: 80n },
  ]
  expect([
    state([], same),
    state([], { run: 2, ore: 100n }),
    state([], { run: 1, ore: 80n }),
    state([], undefined),
  ]).toEqual(Array(4).fill('unchanged'))
  expect(state([], other)).toBe('corrected')
  expect([state([change()], other), state([change({ repliedAt: at })], other)]).toEqual(['noticed', 'heard'])
  expect([state([change()], other, '2026-03-15'), state([change()], other, '2026-03-16')]).toEqual([
    'noticed',
    'heard',
  ])
  expect(state([change({ outcome: 'changed' })], other)).toBe('decided')
  const kept = change({ outcome: 'kept' })
  expect([state([kept], other), state([kept], { run: 3, ore: 80n })]).toEqual(['dropped', 'corrected'])
  const accepted = change({ outcome: 'changed', acceptedAt: at })
  expect(changeStateOf({ run: 2, ore: 80n, changes: [accepted] }, other, '2026-03-10')).toBe('changed')
  expect(changeStateOf({ run: 2, ore: 80n, changes: [accepted] }, { run: 3, ore: 70n }, '2026-03-10')).toBe(
    'corrected',
  )
})
