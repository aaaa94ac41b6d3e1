import { expect, test } from 'vitest'
import { grownParts } from './change.rules.ts'

test('the parts of what is still to be paid sum to it, and none is below zero', () => {
  const part = (source: string, ore: bigint) => ({ source, ore })
  const before = [part('a', 60n), part('b', 40n)]
  expect(grownParts([part('a', 90n), part('b', 60n)], before, 50n)).toEqual([part('a', 30n), part('b', 20n)])
  expect(grownParts([part('a', 59n), part('b', 91n)], before, 50n)).toEqual([part('b', 50n)])
  expect(grownParts([part('c', 30n), part('a', 70n)], [part('a', 80n)], 20n)).toEqual([part('c', 20n)])
})
